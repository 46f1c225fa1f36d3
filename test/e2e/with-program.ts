import { test as base, expect, type Page } from '@playwright/test'
import type { Language } from '../../src/model/language'
import { createWords } from '../../src/words/create-words'
import { findRuntime } from './desktop/find-runtime'
import { startDesktop } from './desktop/start-desktop'
import { programPages, type ProgramPages } from './pages/program-pages'
import { startHostProcess } from './start-host'

/** The hosts in which a story can be told. */
export type HostKind = 'browser' | 'desktop'

/** A running host of either kind. */
export interface ProgramHost {
  readonly folder: string
  /** Ends it as a user does. */
  stop(): Promise<unknown>
  /** Ends it as a crash does. */
  kill(): Promise<void>
}

/** The program open in a host, by its page objects. */
export interface Program extends ProgramPages {
  readonly host: ProgramHost
}

/** How the tests of a project run. */
export interface ProgramOptions {
  /** The host that `openProgram` starts. */
  hostKind: HostKind
}

interface Fixtures extends ProgramOptions {
  /** Starts the host and opens its page; problems that the page tells fail the test. */
  openProgram: (language?: Language, folder?: string) => Promise<Program>
}

/** A test that may open the program in the host of its project; every host is ended after it. */
export const test = base.extend<Fixtures>({
  hostKind: ['browser', { option: true }],
  openProgram: async ({ page, hostKind }, use, info) => {
    const nowhere = hostKind === 'desktop' && findRuntime() === null
    info.skip(nowhere && process.env.CI !== 'true', 'no runtime of Electron and no stand-in: the desktop is not tested')
    const hosts: ProgramHost[] = []
    const problems: string[] = []
    await use(async (language = 'en', folder) => {
      const start = { language, ...(folder === undefined ? {} : { folder }) }
      const opened = hostKind === 'desktop' ? await openDesktop(start) : await openInBrowser(start, page)
      hosts.push(opened.host)
      listen(opened.page, problems)
      await opened.show()
      return { ...programPages(opened.page, createWords(language)), host: opened.host }
    })
    const told = [...problems]
    for (const host of hosts) await host.stop()
    expect(told).toEqual([])
  }
})

interface Start {
  readonly language: Language
  readonly folder?: string
}

interface Opened {
  readonly page: Page
  readonly host: ProgramHost
  show(): Promise<unknown>
}

async function openInBrowser(start: Start, page: Page): Promise<Opened> {
  const host = await startHostProcess(start)
  const leaving = async <T>(end: () => Promise<T>): Promise<T> => {
    await page.goto('about:blank')
    return end()
  }
  const stop = () => leaving(host.stop)
  const kill = () => leaving(host.kill)
  return { page, host: { folder: host.folder, stop, kill }, show: () => page.goto(host.address) }
}

async function openDesktop(start: Start): Promise<Opened> {
  const { page, folder, quit, kill } = await startDesktop(start)
  return { page, host: { folder, stop: quit, kill }, show: () => page.waitForLoadState() }
}

const listening = new WeakSet<Page>()

function listen(page: Page, problems: string[]): void {
  if (listening.has(page)) return
  listening.add(page)
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
}

export { expect }
