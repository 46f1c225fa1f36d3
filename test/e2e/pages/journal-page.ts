import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'

/** The Journal: acts, the newest first. */
export function journalPage(page: Page, words: Words) {
  const go = async (act: 'undo' | 'redo', file: string): Promise<void> => {
    await page.getByRole('button', { name: words.say(`journal.${act}Of`, { file }) }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words.say(`journal.${act}Run`), exact: true })
      .click()
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 30_000 })
  }
  return {
    entries: page.getByRole('main').getByRole('listitem'),
    undo: (file: string) => go('undo', file),
    redo: (file: string) => go('redo', file)
  }
}
