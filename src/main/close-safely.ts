import { dialog, type BrowserWindow } from 'electron'
import { failureDataOf } from '../contract/failure'
import type { Words } from '../words/create-words'
import { failureText } from '../words/failure-text'

/** What closing needs of the desktop. */
export interface ClosingHost {
  readonly window: BrowserWindow
  words(): Words
  importRuns(): boolean
  stopImport(): Promise<void>
  /** Whether the customers of an import are still being written. */
  isWriting(): Promise<boolean>
  /** Stops that writing: the former customers come back. */
  giveUp(): Promise<void>
  /** Lets the page hand over what it still holds. */
  gather(): Promise<void>
  /** Saves, verifies and ends the core. @throws Failure of the last save. */
  save(): Promise<void>
}

/** Whether the program may end: a running import only if the user stops it, one that is being written as they wish, and never before a verified save unless the user gives it up. */
export async function closeSafely(host: ClosingHost): Promise<boolean> {
  if (host.importRuns()) {
    if (!(await wantsToStopImport(host.window, host.words()))) return false
    await host.stopImport()
  }
  if (await host.isWriting()) {
    const wish = await askWhileWriting(host)
    if (wish === 'stay') return false
    if (wish === 'giveUpAndClose') await host.giveUp()
  }
  await host.gather()
  for (;;) {
    try {
      await host.save()
      return true
    } catch (error) {
      const wish = await askAfterFailedSave(host, error)
      if (wish !== 'tryAgain') return wish === 'closeAnyway'
    }
  }
}

/** Asks whether a running import shall be stopped. */
export async function wantsToStopImport(window: BrowserWindow, words: Words): Promise<boolean> {
  const { say } = words
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say('desktop.closing.importTitle'),
    detail: say('desktop.closing.importText'),
    buttons: [say('desktop.closing.keepImporting'), say('desktop.closing.stopAndClose')],
    defaultId: 0,
    cancelId: 0,
    noLink: true
  })
  return response === 1
}

const wishesWhileWriting = ['writeAndClose', 'giveUpAndClose', 'stay'] as const

async function askWhileWriting({ window, words }: ClosingHost): Promise<(typeof wishesWhileWriting)[number]> {
  const { say } = words()
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: say('desktop.closing.writingTitle'),
    detail: say('desktop.closing.writingText'),
    buttons: wishesWhileWriting.map((wish) => say(`desktop.closing.${wish}`)),
    defaultId: 0,
    cancelId: 2,
    noLink: true
  })
  return wishesWhileWriting[response] ?? 'stay'
}

const wishes = ['tryAgain', 'stay', 'closeAnyway'] as const

async function askAfterFailedSave({ window, words }: ClosingHost, error: unknown): Promise<(typeof wishes)[number]> {
  const { say } = words()
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('desktop.closing.saveTitle'),
    detail: failureText(words(), failureDataOf(error)),
    buttons: wishes.map((wish) => say(`desktop.closing.${wish}`)),
    defaultId: 0,
    cancelId: 1,
    noLink: true
  })
  return wishes[response] ?? 'stay'
}
