import type { Language } from '../model/language'
import type { ApiEvent } from './api'
import type { FailureData } from './failure'
import type { Progress } from './results'

/** What the screen looks like: as the system, light, dark, or of high contrast (light or dark as the system). */
export const appearances = ['system', 'light', 'dark', 'contrast'] as const
export type Appearance = (typeof appearances)[number]

/** The name under which the preload shows the desktop to the page, as a property of `window`. */
export const desktopBridgeName = 'portraitDesk'

/** The IPC channels of the desktop: five that the page asks on, and one on which it is told. */
export const desktopChannels = {
  call: 'desk:call',
  cancel: 'desk:cancel',
  upload: 'desk:upload',
  open: 'desk:open',
  tell: 'desk:tell',
  event: 'desk:event'
} as const

/** How an asking ended. It never rejects: refusals are data. */
export type DesktopAnswer =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly failure: FailureData }

/** A file that the page hands over piece by piece: `begin` answers its id; pieces have at most 8 MiB. */
export type DesktopUpload =
  | { readonly step: 'begin' }
  | { readonly step: 'append'; readonly id: string; readonly bytes: Uint8Array }
  | { readonly step: 'finish'; readonly id: string }
  | { readonly step: 'abandon'; readonly id: string }

/** What the page tells of itself: how the menu speaks and looks and what it may offer; `closing` when all is handed over before the end. */
export type DesktopNote =
  | {
      readonly kind: 'page'
      readonly language: Language
      readonly appearance: Appearance
      /** Ids of the commands that the page can do now. */
      readonly commands: readonly string[]
    }
  | { readonly kind: 'readyToClose' }

/** What the page is told: events and progress of the core, and what the user asked of menus, dialogs and the file manager. */
export type DesktopEvent =
  | { readonly kind: 'event'; readonly event: ApiEvent }
  | { readonly kind: 'progress'; readonly call: string; readonly progress: Progress }
  | { readonly kind: 'command'; readonly id: string }
  | { readonly kind: 'openWorkspace'; readonly name: string }
  | { readonly kind: 'createWorkspace'; readonly name: string }
  | { readonly kind: 'closeWorkspace' }
  | { readonly kind: 'importFile'; readonly id: string; readonly fileName: string }
  | { readonly kind: 'refused'; readonly failure: FailureData }
  | { readonly kind: 'closing' }

/** All that the page can reach of the desktop. */
export interface DesktopBridge {
  call(id: string, verb: string, args: unknown): Promise<DesktopAnswer>
  cancel(id: string): Promise<DesktopAnswer>
  upload(request: DesktopUpload): Promise<DesktopAnswer>
  /** Opens a dropped workspace file, a `File`, where it lies. */
  openFile(file: unknown): Promise<DesktopAnswer>
  tell(note: DesktopNote): Promise<DesktopAnswer>
  /** Listens; the returned function stops it. */
  onEvent(listener: (event: DesktopEvent) => void): () => void
}
