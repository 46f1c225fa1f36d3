import type { SqlValue } from '../ports/sql-engine'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A text as UTF-8 bytes, to be bound to `CAST(? AS TEXT)`: so every character arrives, NUL too. */
export function bytesOfText(text: string): Uint8Array {
  return encoder.encode(text)
}

/** The text of a value that was selected by `CAST(… AS BLOB)`; '' for anything else. */
export function textOfBytes(value: SqlValue | undefined): string {
  return value instanceof Uint8Array ? decoder.decode(value) : ''
}
