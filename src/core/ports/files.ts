import type { BackupReason } from '../../model/backup'

/** What is known of a saved file to notice that somebody else changed it. */
export interface Seal {
  readonly sequence: number
  readonly length: number
  readonly sha256: string
  /** Size, modification time and inode of the file as it was left. */
  readonly fingerprint: string
}

/** A sealed file read back: `damaged` when footer, length or hash do not hold; `unsealed` when there is no footer. */
export type SealedReading =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array; readonly seal: Seal }
  | { readonly kind: 'unsealed'; readonly bytes: Uint8Array }
  | { readonly kind: 'damaged'; readonly why: string }
  | { readonly kind: 'missing' }

/** A file that is read piece by piece. */
export interface FileReader {
  readonly size: number
  /** At most `length` bytes from `position`; fewer only at the end. @throws Failure `fileVanished` when it was cut or removed meanwhile. */
  read(position: number, length: number): Promise<Uint8Array>
  /** Fills an array with the bytes from `position`, shared memory too. @throws Failure `fileVanished` when there are fewer. */
  readInto(position: number, into: Uint8Array): Promise<void>
  close(): Promise<void>
}

/** A new file that is written piece by piece and stands under its name only when finished. */
export interface FileWriter {
  write(bytes: Uint8Array): Promise<void>
  /** Flushes, verifies the size and gives the file its name, replacing a file of that name. */
  finish(): Promise<{ readonly bytes: number }>
  /** Removes what was written. */
  abandon(): Promise<void>
}

export interface FileFacts {
  readonly name: string
  readonly bytes: number
  /** ISO instant. */
  readonly changedAt: string
  readonly folder: boolean
}

/** What stands under a name, against what was last left there. */
export type FoundFile = 'same' | 'changed' | 'gone'

/** Held while a workspace is open for writing; null when somebody else holds it. */
export interface Lock {
  /** Whether it is ours still: its file can have been removed, or another program can have taken it. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}
export type LockAttempt = { readonly lock: Lock } | { readonly lock: null; readonly holder: string }

/** All that the core does with the disk. Paths are the host's own; refusals are thrown as Failures (`diskFull`, `diskRefused`, `fileNotFound`). */
export interface Files {
  join(...parts: string[]): string
  baseName(path: string): string
  /** Files and folders of a folder, empty when it does not exist. */
  list(folder: string): Promise<FileFacts[]>
  facts(path: string): Promise<FileFacts | null>
  ensureFolder(path: string): Promise<void>
  open(path: string): Promise<FileReader>
  /** The whole bytes of a small file. */
  readSealed(path: string): Promise<SealedReading>
  /**
   * Saves bytes whole or not at all, with a footer, flushed and read back (TRUST order).
   * `expected` is the seal of the file as last known, null for a file that must not exist yet.
   * Of a workspace the version it replaces becomes a backup; `keepFor` keeps that one longer.
   * @throws Failure `changedByAnother` when the file is not the expected one, `diskFull`, `diskRefused`.
   */
  saveSealed(path: string, bytes: Uint8Array, expected: Seal | null, keepFor?: BackupReason | null): Promise<Seal>
  /** Looks whether a sealed file is as it was last left, by size, time, inode and footer; by its hash when only those of the system differ. */
  look(path: string, expected: Seal): Promise<FoundFile>
  create(path: string): Promise<FileWriter>
  remove(path: string): Promise<void>
  removeFolder(path: string): Promise<void>
  /** Puts a file under a second name that is free: by a link where there are links, or always as bytes of its own, which are read back and compared; flushed. */
  copy(from: string, to: string, how: 'link' | 'bytes'): Promise<void>
  rename(from: string, to: string): Promise<void>
  lock(path: string): Promise<LockAttempt>
}
