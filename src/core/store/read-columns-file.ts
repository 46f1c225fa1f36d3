import type { FileReader } from '../ports/files'
import type { SqlDatabase } from '../ports/sql-engine'
import type { ClaimChecks } from './check-claims'
import { columnsFileHead, columnsFileLength, piecesOf, type Piece } from './columns-file'
import { DamagedColumns } from './damaged-columns'
import { arraysToFill, type StoredColumn } from './stored-column'

/** Reads that run at once, and how many pieces of an array each brings. */
const readsAtOnce = 4
const piecesAtOnce = 8

/** What a database says of each piece by its place; the order is that of the file. */
export interface PieceList {
  readonly sha256: ReadonlyMap<string, string>
}

/** Reads where the pieces lie and what their hashes are. */
export function readPieceList(database: SqlDatabase): PieceList {
  const sha256 = new Map<string, string>()
  const sql = 'SELECT column_number, array, piece, position, length, sha256 FROM pieces'
  database.each(sql, [], ([column, array, piece, position, length, hash]) => {
    sha256.set([column, array, piece, position, length].join(' '), String(hash))
  })
  return { sha256 }
}

/**
 * Fills empty columns from their file: each piece is read straight into the columns' memory, and its hash is among the
 * claims to be checked; every byte of the file is in one. @throws DamagedColumns, Failure `diskRefused`, `fileVanished`.
 */
export async function readColumnsFile(
  claims: ClaimChecks,
  reader: FileReader,
  columns: readonly StoredColumn[],
  { sha256 }: PieceList
): Promise<void> {
  const arrays = columns.map(arraysToFill)
  if (reader.size !== columnsFileLength(arrays)) throw new DamagedColumns('length of the columns')
  const head = await reader.read(0, columnsFileHead.length)
  if (head.some((byte, index) => byte !== columnsFileHead[index])) throw new DamagedColumns('head of the columns')
  const stretches = stretchesOf([...piecesOf(arrays)])
  if (stretches.flat().length !== sha256.size) throw new DamagedColumns('number of pieces')
  const read = (stretch: readonly Piece[] | undefined) => stretch && settled(readStretch(reader, stretch))
  const reads = stretches.slice(0, readsAtOnce).map(read)
  for (const [index, stretch] of stretches.entries()) {
    const outcome = await reads.shift()
    if (outcome?.error) throw outcome.error
    reads.push(read(stretches[index + readsAtOnce]))
    claims.check(
      stretch.map(({ column, array, piece, position, bytes }) => {
        const known = sha256.get([column, array, piece, position, bytes.length].join(' ')) ?? ''
        return { kind: 'hash', bytes, sha256: known }
      })
    )
  }
}

/** Pieces that follow each other in an array, together as many as are read in one go. */
function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = []
  for (const piece of pieces) {
    const last = stretches.at(-1)
    if (last && piece.piece % piecesAtOnce !== 0) last.push(piece)
    else stretches.push([piece])
  }
  return stretches
}

/** One read for all pieces of a stretch: they lie side by side in the file and in memory. */
function readStretch(reader: FileReader, stretch: readonly Piece[]): Promise<void> {
  const [first] = stretch
  if (!first) return Promise.resolve()
  const length = stretch.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return reader.readInto(first.position, new Uint8Array(first.bytes.buffer, first.bytes.byteOffset, length))
}

/** A read that never rejects, so that one that nobody waits for any more is no unhandled rejection. */
function settled(reading: Promise<void>): Promise<{ readonly error?: unknown }> {
  return reading.then(
    () => ({}),
    (error: unknown) => ({ error })
  )
}
