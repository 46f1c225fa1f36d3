import { Failure } from '../../contract/failure'
import type { Progress } from '../../contract/results'
import type { FileWriter } from '../ports/files'
import type { Ports } from '../ports/ports'
import {
  columnsFileHead,
  columnsFileLength,
  largestFile,
  piecesOf,
  type ArraysOfColumns,
  type Piece
} from './columns-file'
import { arraysOf, shapeOf, type StoredColumn } from './stored-column'

/** What goes with a long write: the signal that cancels it, and where progress is told. */
export interface WriteOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Where a piece lies, and its hash. */
export interface WrittenPiece extends Omit<Piece, 'bytes'> {
  readonly length: number
  readonly sha256: string
}

/**
 * Writes columns to a file that stands under its name only when it is whole and flushed. While the disk writes a piece the
 * next one is hashed, and other work gets a turn after each. @throws Failure `cancelled`, `fileTooLarge`, `diskFull`, `diskRefused`.
 */
export async function writeColumnsFile(
  { files, hash, clock }: Pick<Ports, 'files' | 'hash' | 'clock'>,
  path: string,
  columns: readonly StoredColumn[],
  options: WriteOptions
): Promise<WrittenPiece[]> {
  const arrays = columns.map(arraysOf)
  const total = columnsFileLength(arrays)
  if (total > largestFile)
    throw new Failure('fileTooLarge', { name: files.baseName(path), bytes: total, limit: largestFile })
  const tell = teller(clock, columns, total, options)
  const writer = await files.create(path)
  try {
    const written = await writePieces(writer, hash, arrays, (done) => {
      tell(done)
      if (options.signal?.aborted) throw new Failure('cancelled')
    })
    const { bytes } = await writer.finish()
    if (bytes !== total) throw new Failure('diskRefused', { path, cause: 'wrongSize' })
    return written
  } catch (error) {
    await writer.abandon()
    throw error
  }
}

async function writePieces(
  writer: FileWriter,
  hash: Ports['hash'],
  arrays: ArraysOfColumns,
  afterEach: (done: number) => void
): Promise<WrittenPiece[]> {
  const written: WrittenPiece[] = []
  let running = writer.write(columnsFileHead)
  try {
    for (const { bytes, ...place } of piecesOf(arrays)) {
      const sha256 = hash.sha256(bytes)
      await running
      written.push({ ...place, length: bytes.length, sha256 })
      afterEach(place.position)
      running = writer.write(bytes)
    }
  } finally {
    await running
  }
  afterEach(columnsFileLength(arrays))
  return written
}

/** Tells progress in bytes, and in rows as far as that many bytes go. */
function teller(
  clock: Ports['clock'],
  columns: readonly StoredColumn[],
  total: number,
  { onProgress }: WriteOptions
): (done: number) => void {
  const rows = Math.max(0, ...columns.map((column) => shapeOf(column).rows))
  const began = clock.ticks()
  return (done) => {
    const seconds = Math.max(0.001, (clock.ticks() - began) / 1000)
    const rowsSoFar = Math.round((rows * done) / total)
    const rowsPerSecond = Math.round(rowsSoFar / seconds)
    onProgress?.({ phase: 'saving', done, total, unit: 'bytes', rows: rowsSoFar, rowsPerSecond })
  }
}
