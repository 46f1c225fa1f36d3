import type { BrowserWindow } from 'electron'
import type { Files } from '../core/ports/files'
import type { Language } from '../model/language'
import type { ChosenFiles } from './chosen-files'
import type { CoreKeeper } from './core-keeper'
import type { MemoryKeeper } from './desktop-memory'
import type { PageTeller } from './page-teller'
import type { RunningCalls } from './running-calls'

/** What the page has told of itself, and which workspace is open. */
export interface DesktopState {
  language: Language
  commands: readonly string[]
  /** The name of the open workspace, or null. */
  workspace: string | null
  /** The path of its file, or null. */
  file: string | null
}

/** The parts of a running desktop, as its verbs share them. */
export interface DesktopParts {
  readonly window: BrowserWindow
  readonly page: PageTeller
  readonly core: CoreKeeper
  readonly memory: MemoryKeeper
  readonly chosen: ChosenFiles
  readonly running: RunningCalls
  readonly files: Files
  readonly state: DesktopState
  readonly version: string
  /** The folder of workspaces of this computer's user. */
  readonly homeFolder: string
  /** Shows what has changed: menu and title. */
  refresh(): void
}
