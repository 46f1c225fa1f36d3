import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'

/** A file that the user chose in a dialog, as the page knows it. */
export interface ChosenFile {
  /** 32 hexadecimal digits, like the id of an upload. */
  readonly id: string
  readonly fileName: string
}

/** The files of this run that the user chose to be read; the page names them by id and never learns their paths. */
export interface ChosenFiles {
  add(path: string): ChosenFile
  pathOf(id: string): string | null
  /** Whether there was one. */
  forget(id: string): boolean
}

/** Makes an empty list of chosen files. */
export function createChosenFiles(): ChosenFiles {
  const paths = new Map<string, string>()
  return {
    add(path) {
      const id = randomBytes(16).toString('hex')
      paths.set(id, path)
      return { id, fileName: basename(path).slice(-400) }
    },
    pathOf: (id) => paths.get(id) ?? null,
    forget: (id) => paths.delete(id)
  }
}
