import { app, shell } from 'electron'
import { Failure, failureDataOf } from '../contract/failure'
import { createWords } from '../words/create-words'
import { askForCustomers, askForNewWorkspace, askForWorkspace, placeOfWorkspace } from './ask-for-files'
import { wantsToStopImport } from './close-safely'
import type { DesktopParts } from './desktop-parts'
import { importRuns, stopImport } from './import-in-progress'

const longestRecent = 10

/** Lets the page open a workspace file, wherever it lies: the core moves to its folder after saving what is open. */
export async function openWorkspaceFile(desktop: DesktopParts, path: string): Promise<void> {
  const { folder, name } = placeOfWorkspace(path)
  await reaching(desktop, folder, () => desktop.page.tell({ kind: 'openWorkspace', name }))
}

/** Asks for a workspace file and opens it. */
export async function openChosenWorkspace(desktop: DesktopParts): Promise<void> {
  const path = await askForWorkspace(desktop.window, wordsOf(desktop), desktop.core.folder())
  if (path !== null) await openWorkspaceFile(desktop, path)
}

/** Asks where a new workspace shall be and lets the page make it there. */
export async function newChosenWorkspace(desktop: DesktopParts): Promise<void> {
  await desktop.files.ensureFolder(desktop.homeFolder).catch(() => undefined)
  const path = await askForNewWorkspace(desktop.window, wordsOf(desktop), desktop.homeFolder)
  if (path === null) return
  const { folder, name } = placeOfWorkspace(path)
  await reaching(desktop, folder, () => desktop.page.tell({ kind: 'createWorkspace', name }))
}

/** Asks for a file with customers and gives it to the page's import. */
export async function importChosenFile(desktop: DesktopParts): Promise<void> {
  const path = await askForCustomers(desktop.window, wordsOf(desktop))
  if (path !== null) desktop.page.tell({ kind: 'importFile', ...desktop.chosen.add(path) })
}

/** Shows the open workspace's file in the file manager. */
export function revealWorkspace(desktop: DesktopParts): void {
  const path = desktop.state.file
  if (path !== null) shell.showItemInFolder(path)
}

/** Remembers the workspace that was opened last. */
export function rememberOpened(desktop: DesktopParts): void {
  const path = desktop.state.file
  if (path === null) return
  const recent = [path, ...desktop.memory.now().recent.filter((other) => other !== path)]
  desktop.memory.change({ recent: recent.slice(0, longestRecent) })
  app.addRecentDocument(path)
}

/** Forgets a workspace that is no longer where it was. */
export function forgetRecent({ memory }: DesktopParts, path: string): void {
  const { recent } = memory.now()
  if (recent.includes(path)) memory.change({ recent: recent.filter((other) => other !== path) })
}

/** Makes ready for leaving the open workspace: a running import only if the user stops it; the page hands over what it holds. Whether it may be left. */
export async function mayLeave(desktop: DesktopParts): Promise<boolean> {
  if (importRuns(desktop)) {
    if (!(await wantsToStopImport(desktop.window, wordsOf(desktop)))) return false
    await stopImport(desktop)
  }
  await desktop.page.gather()
  return true
}

function nothingIsOpen({ state, refresh }: DesktopParts): void {
  Object.assign(state, { workspace: null, file: null })
  refresh()
}

async function reaching(desktop: DesktopParts, folder: string, then: () => void): Promise<void> {
  try {
    if (!(await mayLeave(desktop))) return
    const isElsewhere = folder !== desktop.core.folder()
    await desktop.core.moveTo(folder)
    if (isElsewhere) nothingIsOpen(desktop)
    then()
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('unexpected', { name: 'worker' })
    desktop.page.tell({ kind: 'refused', failure: failureDataOf(failure) })
  }
}

function wordsOf({ state }: DesktopParts) {
  return createWords(state.language)
}
