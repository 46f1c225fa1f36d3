import type { ClaimThread } from './claims'
import type { ConditionRunner } from './conditions'
import type { Files } from './files'
import type { OfficeDocuments } from './office-documents'
import type { SqlEngine } from './sql-engine'

/** Time as the host tells it. */
export interface Clock {
  /** ISO instant. */
  now(): string
  /** The local calendar day, `YYYY-MM-DD`. */
  today(): string
  /** Milliseconds of a clock that never goes back. */
  ticks(): number
}

/** Randomness fit for ids and salts. */
export interface Randomness {
  /** So many random bytes as lower-case hexadecimal digits. */
  hex(bytes: number): string
}

/** SHA-256 of bytes, as lower-case hexadecimal digits. */
export interface Hash {
  sha256(bytes: Uint8Array): string
  /** The same of bytes that come in pieces. */
  inPieces(): PieceHash
}

/** A SHA-256 that is still being made. */
export interface PieceHash {
  add(bytes: Uint8Array): void
  /** Lower-case hexadecimal digits; nothing can be added afterwards. */
  finish(): string
}

/** A log without values of customers. */
export interface Log {
  info(message: string): void
  warn(message: string): void
}

/** Bytes of a character set other than UTF: decoding of the single-byte sets and encoding of all. */
export interface Charsets {
  /** The 256 characters of a single-byte set; unassigned bytes are U+FFFD. */
  table(encoding: 'windows-1250' | 'windows-1251' | 'windows-1252'): string
  /** The name that a general detector gives to the encoding of bytes, in lower case; null when it has none. */
  guess(bytes: Uint8Array): string | null
  /** Whether bytes are valid UTF-8. */
  isUtf8(bytes: Uint8Array): boolean
}

/** Everything the core needs from a host. */
export interface Ports {
  readonly sql: SqlEngine
  readonly files: Files
  readonly clock: Clock
  readonly randomness: Randomness
  readonly hash: Hash
  readonly charsets: Charsets
  readonly log: Log
  /** The compiled loops for `createColumnMemory`; null where there are none and the loops of JavaScript serve. */
  readonly loops: WebAssembly.Module | null
  /** Checks what is read while the core goes on; null where all is checked in the core's own thread. */
  readonly claimThread: ClaimThread | null
  /** Runs SQL conditions of criteria, fenced. */
  readonly conditions: ConditionRunner
  readonly office: OfficeDocuments
  /** The folder of workspaces, an absolute path. */
  readonly folder: string
  readonly host: 'desktop' | 'browser' | 'commandLine'
  readonly version: string
}
