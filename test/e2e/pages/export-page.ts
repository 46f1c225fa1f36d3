import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'

/** The screen that hands customers over: lists for tools, and plain tables of the user's own columns. */
export function exportPage(page: Page, words: Words) {
  const plain = page
    .getByRole('main')
    .getByRole('region')
    .filter({ hasText: words.say('export.encoding') })
  const outcome = page.getByRole('main').getByRole('status')
  const check = page.getByRole('region', { name: words.say('export.check.title') })
  const choices = page.getByRole('region', { name: words.say('export.screen.choice') })
  /** By key: the cards move while what is known of the tools arrives. */
  const choose = async (tool: string | RegExp): Promise<void> => {
    const card = page.getByRole('radio', { name: tool })
    await card.press('Space')
    await expect(card).toBeChecked()
  }
  const choosePlain = () => choose(words.say('export.screen.own'))
  return {
    check,
    choices,
    /** The button that writes a plain table. */
    writePlain: check.getByRole('button', { name: words.say('export.run'), exact: true }),
    plain,
    choosePlain,
    /** Opens a plain table of the segment that is composed. */
    openPlain: async (): Promise<void> => {
      await page.getByRole('button', { name: words.say('builder.export') }).click()
      await choosePlain()
      await expect(plain.first()).toBeVisible()
    },
    /** Writes a plain table; the path of the finished download. */
    runPlain: async (): Promise<string> => {
      const download = page.waitForEvent('download')
      await check.getByRole('button', { name: words.say('export.run'), exact: true }).click()
      return (await download).path()
    },
    tellsPlain: (count: number) => expect(check).toContainText(words.say('export.written', {}, count)),
    chooseTool: (name: string) => choose(new RegExp(`^${name}`)),
    outcome
  }
}
