import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'

/** Importing customers in four steps. */
export function importPage(page: Page, words: Words) {
  return {
    /** Chooses a file when one is not chosen yet. */
    choose: (path: string) => page.locator('main input[type="file"]').first().setInputFiles(path),
    /** Starts the import and waits for its outcome; the number that the title tells. */
    async run(): Promise<string> {
      await page.getByRole('button', { name: words.say('import.run.start'), exact: true }).click()
      const go = page.getByRole('button', { name: words.say('import.outcome.customers') })
      await expect(go).toBeVisible({ timeout: 60_000 })
      return page.getByRole('main').innerText()
    },
    start: () => page.getByRole('button', { name: words.say('import.run.start'), exact: true }).click(),
    outcomeOf: (count: number) => page.getByText(words.say('import.outcome.title', {}, count))
  }
}
