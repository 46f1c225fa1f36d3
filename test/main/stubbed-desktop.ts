import { join } from 'node:path'
import { desktopChannels, type DesktopAnswer, type DesktopEvent } from '../../src/contract/desktop-bridge'
import { createChosenFiles } from '../../src/main/chosen-files'
import { keepCore } from '../../src/main/core-keeper'
import { keepMemory } from '../../src/main/desktop-memory'
import type { DesktopParts } from '../../src/main/desktop-parts'
import { createPageTeller } from '../../src/main/page-teller'
import { createRunningCalls } from '../../src/main/running-calls'
import { setupBridge } from '../../src/main/setup-bridge'
import { nodeFiles } from '../../src/node/disk/node-files'
import { inProcessHost } from '../hosts/in-process-host'
import { temporaryFolder } from '../hosts/temporary-folder'
import { BrowserWindow, ownFrame, seen } from './electron-stub'

/** Asks the desktop on one of its channels, as its own page. */
export const ask = async (channel: keyof typeof desktopChannels, ...args: unknown[]) =>
  (await seen.handlers.get(desktopChannels[channel])?.({ senderFrame: ownFrame }, ...args)) as DesktopAnswer
/** What an asking gave. @throws Error with the refusal's message. */
export const resultOf = async <T>(answer: Promise<DesktopAnswer>): Promise<T> => {
  const settled = await answer
  if (!settled.ok) throw new Error(settled.failure.message)
  return settled.result as T
}
/** Calls a verb of the core through the desktop. */
export const call = <T>(verb: string, args: unknown) => resultOf<T>(ask('call', 'c1', verb, args))
/** What a page tells of itself. */
export const note = { kind: 'page', language: 'ru', appearance: 'dark', commands: ['export'] }

/** The desktop's parts over the real core, with a stub in the place of Electron. */
export async function stubbedDesktop() {
  const [homeFolder, elsewhere] = [await temporaryFolder(), await temporaryFolder()]
  const files = nodeFiles()
  const window = new BrowserWindow()
  const start = async (folder: string) => {
    const client = await inProcessHost(folder)
    return { client, close: () => client.close() }
  }
  const refreshed = { times: 0 }
  const parts: DesktopParts = {
    window: window as never,
    page: createPageTeller(window as never),
    core: await keepCore(homeFolder, start, () => undefined),
    memory: await keepMemory(files, join(homeFolder, 'desktop.json')),
    chosen: createChosenFiles(),
    running: createRunningCalls(),
    files,
    state: { language: 'en', commands: [], workspace: null, file: null },
    version: '1.2.3',
    homeFolder,
    refresh: () => void refreshed.times++
  }
  setupBridge(parts)
  const told = () => window.webContents.sent.map(({ value }) => value as DesktopEvent)
  return { parts, window, told, homeFolder, elsewhere, refreshed }
}
