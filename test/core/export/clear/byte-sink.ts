/** Gathers bytes and hands them on in pieces of about 64 KiB. */
export interface ByteSink {
  /** Takes bytes; tells whether a piece is full and `flush` should be awaited. */
  add(bytes: Uint8Array): boolean
  flush(): Promise<void>
  /** All bytes taken so far. */
  total(): number
}

const pieceBytes = 65_536

/** A sink before a writer. */
export function createByteSink(write: (bytes: Uint8Array) => Promise<void>): ByteSink {
  let pieces: Uint8Array[] = []
  let waiting = 0
  let total = 0
  return {
    add(bytes) {
      pieces.push(bytes)
      waiting += bytes.length
      total += bytes.length
      return waiting >= pieceBytes
    },
    async flush() {
      if (waiting === 0) return
      const whole = joined(pieces, waiting)
      pieces = []
      waiting = 0
      await write(whole)
    },
    total: () => total
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
