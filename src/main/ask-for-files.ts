import { dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Words } from '../words/create-words'

/** A workspace's place: its file's folder and its name. */
export interface WorkspacePlace {
  readonly folder: string
  readonly name: string
}

/** The place of a workspace file. */
export function placeOfWorkspace(path: string): WorkspacePlace {
  return { folder: dirname(path), name: basename(path).replace(/\.portrait$/i, '') }
}

/** Asks for a workspace to open; null when the user thinks better of it. */
export async function askForWorkspace(window: BrowserWindow, words: Words, folder: string): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title: words.say('desktop.dialogs.openTitle'),
    defaultPath: folder,
    properties: ['openFile'],
    filters: [{ name: words.say('desktop.dialogs.workspaces'), extensions: ['portrait'] }]
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** Asks where a new workspace shall be. */
export async function askForNewWorkspace(window: BrowserWindow, words: Words, folder: string): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    title: words.say('desktop.dialogs.newTitle'),
    buttonLabel: words.say('desktop.dialogs.create'),
    defaultPath: join(folder, `${words.say('desktop.dialogs.newName')}.portrait`),
    filters: [{ name: words.say('desktop.dialogs.workspaces'), extensions: ['portrait'] }]
  })
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

/** Asks where a copy of a workspace shall lie, under a name that is offered; a file that is there is not written over, whatever the dialog asks. */
export async function askForCopy(
  window: BrowserWindow,
  words: Words,
  folder: string,
  name: string
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    title: words.say('desktop.dialogs.copyTitle'),
    defaultPath: join(folder, `${plainName(name) || words.say('desktop.dialogs.newName')}.portrait`),
    filters: [{ name: words.say('desktop.dialogs.workspaces'), extensions: ['portrait'] }]
  })
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

/** Asks for the folder into which a workspace shall be moved. */
export async function askForFolder(
  window: BrowserWindow,
  words: Words,
  folder: string,
  workspace: string
): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title: words.say('desktop.dialogs.moveTitle', { workspace }),
    buttonLabel: words.say('desktop.dialogs.moveHere'),
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory']
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** Asks for a file with customers. */
export async function askForCustomers(window: BrowserWindow, words: Words): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title: words.say('desktop.dialogs.importTitle'),
    properties: ['openFile'],
    filters: [
      { name: words.say('desktop.dialogs.tables'), extensions: ['csv', 'tsv', 'tab', 'txt', 'xlsx'] },
      { name: words.say('desktop.dialogs.allFiles'), extensions: ['*'] }
    ]
  })
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** What a save dialog says: its title, the name that is offered (or another when it has no letters), the kind of file and its ending without a dot. */
export interface SaveQuestion {
  readonly title: string
  readonly name: string
  readonly otherwise: string
  readonly kind: string
  readonly extension: string
}

/**
 * Asks where a file shall be written; a name without an ending gets that of its kind. Where this makes it the name of another file
 * that is there, the dialog is shown again with that name, so that the system asks about writing over it.
 */
export async function askForPlace(window: BrowserWindow, question: SaveQuestion): Promise<string | null> {
  const { title, name, otherwise, kind, extension } = question
  let defaultPath = `${plainName(name) || otherwise}.${extension}`
  for (;;) {
    const answer = await dialog.showSaveDialog(window, {
      title,
      defaultPath,
      filters: [{ name: kind, extensions: [extension] }]
    })
    if (answer.canceled || !answer.filePath) return null
    const path = hasEnding(answer.filePath) ? answer.filePath : `${answer.filePath}.${extension}`
    if (path === answer.filePath || !existsSync(path)) return path
    defaultPath = path
  }
}

/** A letter and up to four more letters and digits behind the last dot: ".csv" is an ending, that of "Plan v1.2" is none. */
function hasEnding(path: string): boolean {
  return /^\.[a-z][a-z0-9]{0,4}$/i.test(extname(path))
}

/** A name without what file systems refuse. */
function plainName(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
}
