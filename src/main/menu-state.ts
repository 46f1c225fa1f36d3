import type { Appearance } from '../contract/desktop-bridge'
import type { Language } from '../model/language'

/** What the menu shows and may offer. */
export interface MenuState {
  readonly language: Language
  readonly appearance: Appearance
  /** Paths of workspaces, the last opened first. */
  readonly recent: readonly string[]
  readonly workspaceOpen: boolean
  /** Ids of the commands that the page can do now. */
  readonly commands: readonly string[]
}

/** What the menu asks for, each as one verb. */
export interface MenuActions {
  newWorkspace(): void
  openWorkspace(): void
  openRecent(path: string): void
  clearRecent(): void
  closeWorkspace(): void
  importCustomers(): void
  reveal(): void
  /** A command of the page, by its id. */
  command(id: string): void
  firstSteps(): void
  about(): void
}
