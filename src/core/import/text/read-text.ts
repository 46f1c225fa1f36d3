import { Failure } from '../../../contract/failure'
import type { FileReader } from '../../ports/files'
import type { ByteDecoder } from './create-text-decoder'

const pieceBytes = 262_144
const bytesBetweenPauses = 1_048_576

/** Lets waiting events (a cancel, say) come in between two pieces of work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/**
 * Reads a whole file as text, piece by piece, and gives each piece with the bytes read so far.
 * @throws Failure `cancelled`; and what the reader throws (`fileVanished`).
 */
export async function readText(
  reader: FileReader,
  decoder: ByteDecoder,
  visit: (text: string, bytesRead: number) => void,
  signal?: AbortSignal
): Promise<void> {
  let pausedAt = 0
  for (let position = 0; position < reader.size;) {
    if (signal?.aborted) throw new Failure('cancelled')
    const bytes = await reader.read(position, Math.min(pieceBytes, reader.size - position))
    if (bytes.length === 0) throw new Failure('fileVanished')
    position += bytes.length
    visit(decoder.decode(bytes, position >= reader.size), position)
    if (position - pausedAt >= bytesBetweenPauses) {
      pausedAt = position
      await pause()
    }
  }
  if (signal?.aborted) throw new Failure('cancelled')
}
