import { test as base, expect, type Page } from '@playwright/test'
import type { Language } from '../../src/model/language'
import { createWords, type Words } from '../../src/words/create-words'
import { builderPage } from './pages/builder-page'
import { exportDialog } from './pages/export-dialog'
import { frame } from './pages/frame'
import { importPage } from './pages/import-page'
import { settingsPage } from './pages/settings-page'
import { welcomePage } from './pages/welcome-page'
import { startHostProcess, type HostProcess } from './start-host'

/** The program open in a browser, by its page objects. */
export interface Program {
  readonly page: Page
  readonly words: Words
  readonly host: HostProcess
  readonly welcome: ReturnType<typeof welcomePage>
  readonly frame: ReturnType<typeof frame>
  readonly importing: ReturnType<typeof importPage>
  readonly builder: ReturnType<typeof builderPage>
  readonly settings: ReturnType<typeof settingsPage>
  readonly exporting: ReturnType<typeof exportDialog>
}

interface Fixtures {
  /** Starts the browser host and opens its address; problems that the page tells fail the test. */
  openProgram: (language?: Language, folder?: string) => Promise<Program>
}

/** A test that may open the program in the browser host; every host is ended after it. */
export const test = base.extend<Fixtures>({
  openProgram: async ({ page }, use) => {
    const hosts: HostProcess[] = []
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await use(async (language = 'en', folder) => {
      const host = await startHostProcess({ language, ...(folder === undefined ? {} : { folder }) })
      hosts.push(host)
      await page.goto(host.address)
      const words = createWords(language)
      return {
        page,
        words,
        host,
        welcome: welcomePage(page, words),
        frame: frame(page, words),
        importing: importPage(page, words),
        builder: builderPage(page, words),
        settings: settingsPage(page, words),
        exporting: exportDialog(page, words)
      }
    })
    const told = [...problems]
    for (const host of hosts) await host.stop()
    expect(told).toEqual([])
  }
})

export { expect }
