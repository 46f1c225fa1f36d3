import type { OpenFile } from './disk-calls'

const largestRead = 16 * 1024 * 1024

/** Bytes of an open file from a position; fewer only when the file ends before. */
export async function readFully(file: OpenFile, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let done = 0
  while (done < length) {
    const count = await file.read(bytes, done, Math.min(largestRead, length - done), position + done)
    if (count <= 0) return bytes.subarray(0, done)
    done += count
  }
  return bytes
}
