import { dialog, type BrowserWindow } from 'electron'
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

/** Asks where a file shall be written; a name without an ending gets that of its kind. */
export async function askForPlace(window: BrowserWindow, question: SaveQuestion): Promise<string | null> {
  const { title, name, otherwise, kind, extension } = question
  const answer = await dialog.showSaveDialog(window, {
    title,
    defaultPath: `${plainName(name) || otherwise}.${extension}`,
    filters: [{ name: kind, extensions: [extension] }]
  })
  if (answer.canceled || !answer.filePath) return null
  return extname(answer.filePath) === '' ? `${answer.filePath}.${extension}` : answer.filePath
}

/** A name without what file systems refuse. */
function plainName(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
}
