import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'

type Place = 'segments' | 'customers' | 'import' | 'standards' | 'journal' | 'settings'

/** What is around every screen: the rail and the bar. */
export function frame(page: Page, words: Words) {
  const rail = page.getByRole('navigation', { name: words.say('frame.navigation') })
  return {
    rail,
    async goTo(place: Place): Promise<void> {
      await rail.getByRole('link', { name: words.say(`frame.${place}`), exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`#/${place}`))
    },
    undo: () =>
      page
        .getByRole('banner')
        .getByRole('button', { name: new RegExp(`^${words.say('frame.undo')}`) })
        .click(),
    redo: () =>
      page
        .getByRole('banner')
        .getByRole('button', { name: new RegExp(`^${words.say('frame.redo')}`) })
        .click(),
    /** Waits until the bar says that all is saved. */
    async isSaved(): Promise<void> {
      const saved = words.say('frame.saved', { time: '@' }).split('@')[0] ?? ''
      await expect(page.getByRole('banner').getByRole('status')).toContainText(saved.trim())
    },
    /** The bar tells how many customers there are. */
    tellsCustomers: (count: number) =>
      expect(page.getByRole('banner')).toContainText(words.say('frame.customerCount', {}, count), { timeout: 30_000 }),
    workspaceName: () => page.getByRole('banner').getByRole('button').first().innerText(),
    /** Closes the workspace by way of the bar's menu. */
    async closeWorkspace(): Promise<void> {
      await page.getByRole('banner').getByRole('button').first().click()
      await page.getByRole('menuitem', { name: words.say('frame.closeWorkspace') }).click()
      await expect(page.getByRole('button', { name: words.say('welcome.openSample') })).toBeVisible()
    }
  }
}
