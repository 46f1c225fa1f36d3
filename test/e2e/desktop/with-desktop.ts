import { test as base, expect, type Page } from '@playwright/test'
import { createWords, type Words } from '../../../src/words/create-words'
import { builderPage } from '../pages/builder-page'
import { exportDialog } from '../pages/export-dialog'
import { frame } from '../pages/frame'
import { importPage } from '../pages/import-page'
import { welcomePage } from '../pages/welcome-page'
import { findRuntime } from './find-runtime'
import { startDesktop, type DesktopProcess, type DesktopStart } from './start-desktop'
import { steer } from './steer'

/** The desktop open, by its page objects, and what lies outside of its page. */
export interface Desktop {
  readonly page: Page
  readonly words: Words
  readonly host: DesktopProcess
  readonly outside: ReturnType<typeof steer>
  readonly welcome: ReturnType<typeof welcomePage>
  readonly frame: ReturnType<typeof frame>
  readonly importing: ReturnType<typeof importPage>
  readonly builder: ReturnType<typeof builderPage>
  readonly exporting: ReturnType<typeof exportDialog>
}

interface Fixtures {
  openDesktop: (start?: DesktopStart) => Promise<Desktop>
}

/** A test that may open the desktop; every one is ended after it, and its page must not have complained. */
export const test = base.extend<Fixtures>({
  openDesktop: async ({}, use, info) => {
    const nowhere = findRuntime() === null
    info.skip(nowhere && process.env.CI !== 'true', 'no runtime of Electron and no stand-in: the desktop is not tested')
    const hosts: DesktopProcess[] = []
    const problems: string[] = []
    await use(async (start = {}) => {
      const host = await startDesktop(start)
      hosts.push(host)
      const { page } = host
      page.on('pageerror', (error) => problems.push(error.message))
      const words = createWords(start.language ?? 'en')
      return {
        page,
        words,
        host,
        outside: steer(page),
        welcome: welcomePage(page, words),
        frame: frame(page, words),
        importing: importPage(page, words),
        builder: builderPage(page, words),
        exporting: exportDialog(page, words)
      }
    })
    for (const host of hosts) await host.quit()
    expect(problems).toEqual([])
  }
})

export { expect }
