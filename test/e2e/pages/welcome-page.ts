import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'
import { beginningWith } from './escape-text'

/** The first screen: three doors. */
export function welcomePage(page: Page, words: Words) {
  return {
    async openSample(): Promise<void> {
      await page.getByRole('button', { name: words.say('welcome.openSample') }).click()
      await expect(page).toHaveURL(/#\/segments$/)
    },
    async chooseCsv(path: string): Promise<void> {
      await page.locator('input[type="file"]').first().setInputFiles(path)
      await expect(page).toHaveURL(/#\/import/)
    },
    async openWorkspace(name: string): Promise<void> {
      await page
        .getByRole('button', { name: beginningWith(name) })
        .first()
        .click()
      await expect(page).toHaveURL(/#\/segments$/)
    }
  }
}
