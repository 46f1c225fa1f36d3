import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'

/** The dialog that writes members as a CSV file. */
export function exportDialog(page: Page, words: Words) {
  const dialog = page.getByRole('dialog')
  return {
    dialog,
    open: async (): Promise<void> => {
      await page.getByRole('button', { name: words.say('builder.export') }).click()
      await expect(dialog).toBeVisible()
    },
    /** Writes the file; the path of the finished download. */
    run: async (): Promise<string> => {
      const download = page.waitForEvent('download')
      await dialog.getByRole('button', { name: words.say('export.run'), exact: true }).click()
      return (await download).path()
    },
    tellsWritten: (count: number) => expect(dialog).toContainText(words.say('export.written', {}, count))
  }
}
