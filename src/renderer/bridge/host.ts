import type { Client } from '../../contract/api'
import type { Connection } from './connection'

/** Whole workspaces going in and out of the page as one .zip. */
export interface WorkspaceZip {
  download(name: string): Promise<void>
  /** Puts a workspace's .zip into the folder; its name there. */
  upload(file: File): Promise<{ readonly name: string }>
}

/** What a face offers beside the verbs: files going in and out of the page. */
export interface Host {
  readonly client: Client
  /** Whether the host still answers; missing where it cannot end before the page. */
  readonly connection?: Connection
  /** Hands a file over to the open workspace; the id names it in a `Source`. */
  upload(file: Blob, signal?: AbortSignal): Promise<{ readonly id: string }>
  /** Saves what an export left for download, once, under a file name. */
  download(id: string, fileName: string): Promise<void>
  /** Opens a dropped workspace file where it lies; missing where the host cannot reach it. */
  openFile?(file: File): Promise<void>
  /** The host itself asks the user for a folder, and so whole workspaces can be copied and moved to any; missing where it knows one folder only. */
  readonly asksForFolders?: true
  /** How whole workspaces travel as one .zip; missing where the user has their files at hand. */
  readonly zip?: WorkspaceZip
}
