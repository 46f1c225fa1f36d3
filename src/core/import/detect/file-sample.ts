import { Failure } from '../../../contract/failure'
import type { FileReader } from '../../ports/files'

/** Bytes of a file's beginning, and of its middle and end where it is longer. */
export interface FileSample {
  readonly head: Uint8Array
  readonly others: readonly Uint8Array[]
  /** Whether the head is the whole file. */
  readonly whole: boolean
}

/** So much of a file's beginning is looked at, unless a single row is longer. */
export const usualHeadBytes = 1_048_576
const otherBytes = 65_536

/** Reads a sample of a file with so many bytes of its beginning (an even number). @throws Failure `fileEmpty`; what the reader throws. */
export async function sampleFile(reader: FileReader, headBytes: number): Promise<FileSample> {
  const { size } = reader
  if (size === 0) throw new Failure('fileEmpty')
  const head = await readAll(reader, 0, Math.min(headBytes, size))
  if (size <= headBytes) return { head, others: [], whole: true }
  const middle = Math.floor(size / 4) * 2
  const end = Math.max(headBytes, size - otherBytes - (size % 2))
  const others = [
    await readAll(reader, middle, Math.min(otherBytes, size - middle)),
    await readAll(reader, end, size - end)
  ]
  return { head, others, whole: false }
}

/** So many bytes of a file from a position, however small the pieces in which they come. @throws Failure `fileVanished`; what the reader throws. */
export async function readAll(reader: FileReader, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  for (let filled = 0; filled < length;) {
    const piece = await reader.read(position + filled, length - filled)
    if (piece.length === 0) throw new Failure('fileVanished')
    bytes.set(piece, filled)
    filled += piece.length
  }
  return bytes
}
