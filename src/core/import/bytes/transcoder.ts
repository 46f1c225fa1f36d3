/** Turns a file's bytes, piece by piece, into valid UTF-8 without NULs and without a byte order mark at the beginning. */
export interface Transcoder {
  /** The most bytes that a piece of so many bytes becomes. */
  roomFor(bytes: number): number
  /** Writes the next piece to `target` from `at`; `last` flushes a cut sequence. Returns how many bytes it became. */
  write(piece: Uint8Array, last: boolean, target: Uint8Array, at: number): number
  /** Bytes of a cut sequence that it holds back; they are written before the next piece. */
  held(): number
  /** Invalid bytes and NULs so far. */
  invalid(): number
}
