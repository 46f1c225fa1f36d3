import type { Page } from '@playwright/test'
import type { Words } from '../../../src/words/create-words'
import { builderPage } from './builder-page'
import { duplicatesPage } from './duplicates-page'
import { exportPage } from './export-page'
import { frame } from './frame'
import { importPage } from './import-page'
import { journalPage } from './journal-page'
import { settingsPage } from './settings-page'
import { standardsPage } from './standards-page'
import { welcomePage } from './welcome-page'

/** The page objects of the program, the same in every host. */
export type ProgramPages = ReturnType<typeof programPages>

/** All page objects on one page of the program, in the words of its language. */
export function programPages(page: Page, words: Words) {
  return {
    page,
    words,
    welcome: welcomePage(page, words),
    frame: frame(page, words),
    importing: importPage(page, words),
    journal: journalPage(page, words),
    duplicates: duplicatesPage(page, words),
    builder: builderPage(page, words),
    settings: settingsPage(page, words),
    standards: standardsPage(page, words),
    exporting: exportPage(page, words)
  }
}
