import { bytesOf, type StoredArray } from './stored-column'

/** The most bytes of a piece: what is hashed, read or written in one go. */
export const pieceBytes = 1024 * 1024

/** Above so many bytes a file of columns is neither written nor read, like every file of a workspace. */
export const largestFile = 1024 ** 3

/** A piece of an array of a column, as it lies in the file of columns. */
export interface Piece {
  readonly column: number
  readonly array: StoredArray['name']
  /** From 0. */
  readonly piece: number
  /** In the file. */
  readonly position: number
  readonly bytes: Uint8Array
}

/** What a file of columns begins with, in ASCII. */
export const columnsFileHead: Uint8Array = new TextEncoder().encode('Portrait Desk columns, format 2\n')

/** The path of the file of columns that belongs to a file of people: `customers-0001.sqlite` → `customers-0001.columns`. */
export function columnsPathOf(path: string): string {
  return path.replace(/\.sqlite$/, '.columns')
}

/** The arrays of each column, by its number. */
export type ArraysOfColumns = readonly (readonly StoredArray[])[]

/** All pieces of columns in the order of the file, without a gap. Their bytes are views of the columns' memory. */
export function* piecesOf(columns: ArraysOfColumns): Generator<Piece> {
  let position = columnsFileHead.length
  for (const [column, arrays] of columns.entries())
    for (const { name, values } of arrays) {
      const all = bytesOf(values)
      for (let piece = 0; piece * pieceBytes < all.length; piece++) {
        const bytes = all.subarray(piece * pieceBytes, (piece + 1) * pieceBytes)
        yield { column, array: name, piece, position, bytes }
        position += bytes.length
      }
    }
}

/** The length of the file that holds these columns, in bytes. */
export function columnsFileLength(columns: ArraysOfColumns): number {
  return columns.flat().reduce((sum, { values }) => sum + values.byteLength, columnsFileHead.length)
}
