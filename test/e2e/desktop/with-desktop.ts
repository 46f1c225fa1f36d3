import { test as base, expect } from '@playwright/test'
import { createWords } from '../../../src/words/create-words'
import { programPages, type ProgramPages } from '../pages/program-pages'
import { findRuntime } from './find-runtime'
import { startDesktop, type DesktopProcess, type DesktopStart } from './start-desktop'
import { steer } from './steer'

/** The desktop open, by its page objects, and what lies outside of its page. */
export interface Desktop extends ProgramPages {
  readonly host: DesktopProcess
  readonly outside: ReturnType<typeof steer>
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
      const pages = programPages(page, createWords(start.language ?? 'en'))
      return { ...pages, host, outside: steer(page) }
    })
    for (const host of hosts) await host.quit()
    expect(problems).toEqual([])
  }
})

export { expect }
