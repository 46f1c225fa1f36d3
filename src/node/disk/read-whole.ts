import type { OpenFile } from './disk-calls'

const largestRead = 16 * 1024 * 1024

/** Bytes of an open file from a position; fewer only when the file ends before. */
export async function readFully(file: OpenFile, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  return bytes.subarray(0, await readFullyInto(file, position, bytes))
}

/** Fills an array with bytes of an open file from a position, and tells how many there were; fewer only when the file ends before. */
export async function readFullyInto(file: OpenFile, position: number, into: Uint8Array): Promise<number> {
  let done = 0
  while (done < into.length) {
    const count = await file.read(into, done, Math.min(largestRead, into.length - done), position + done)
    if (count <= 0) break
    done += count
  }
  return done
}
