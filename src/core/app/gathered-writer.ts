import type { FileWriter } from '../ports/files'

/** Bytes that are gathered before they are written. */
const pieceBytes = 1_048_576

/** Takes small pieces as they come, without waiting, and writes them in large ones. */
export interface GatheredWriter {
  add(bytes: Uint8Array): void
  /** Settles when everything is written. @throws Failure of the writing. */
  settle(): Promise<void>
}

/** A gatherer before a file. */
export function createGatheredWriter(writer: FileWriter): GatheredWriter {
  let gathered: Uint8Array[] = []
  let size = 0
  let writing = Promise.resolve()
  const flush = (): void => {
    const whole = joined(gathered, size)
    gathered = []
    size = 0
    writing = writing.then(() => writer.write(whole))
    writing.catch(() => undefined)
  }
  return {
    add(bytes) {
      gathered.push(bytes)
      size += bytes.length
      if (size >= pieceBytes) flush()
    },
    settle() {
      flush()
      return writing
    }
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
