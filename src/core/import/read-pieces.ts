import { Failure } from '../../contract/failure'
import type { FileReader } from '../ports/files'

const usualPieceBytes = 1_048_576
const millisecondsBetweenPauses = 40

/** Lets waiting events (a cancel, say) come in between two pieces of work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** What the reading of pieces needs besides the file. */
export interface PieceOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly ticks: () => number
  readonly signal?: AbortSignal
  readonly pieceBytes?: number
}

/**
 * Reads a whole file piece by piece, one piece ahead of the work, and gives each with the bytes read up to its end. What a
 * piece holds is good until the visit is over.
 * @throws Failure `cancelled`; and what the reader throws (`fileVanished`).
 */
export async function readPieces(
  reader: FileReader,
  visit: (piece: Uint8Array, position: number) => void,
  { ticks, signal, pieceBytes = usualPieceBytes }: PieceOptions
): Promise<void> {
  let pausedAt = ticks()
  const rooms = [new Uint8Array(pieceBytes), new Uint8Array(pieceBytes)] as const
  const readFrom = (position: number): Promise<Uint8Array> => {
    const room = rooms[(position / pieceBytes) & 1] ?? rooms[0]
    const piece = room.subarray(0, Math.min(pieceBytes, reader.size - position))
    const reading = reader.readInto(position, piece).then(() => piece)
    reading.catch(() => undefined)
    return reading
  }
  for (let position = 0, reading = readFrom(0); position < reader.size;) {
    if (signal?.aborted) throw new Failure('cancelled')
    const piece = await reading
    position += piece.length
    if (position < reader.size) reading = readFrom(position)
    visit(piece, position)
    if (ticks() - pausedAt < millisecondsBetweenPauses) continue
    await pause()
    pausedAt = ticks()
  }
  if (signal?.aborted) throw new Failure('cancelled')
}
