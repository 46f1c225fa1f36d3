import { Inflate } from 'fflate'
import { Failure } from '../../contract/failure'
import type { FileReader } from '../ports/files'

/** One file inside a zip archive. */
export interface ArchivePart {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly crc: number
  /** Where its local header stands. */
  readonly at: number
}

/** The parts of a zip archive by name, and what reads them. */
export interface Archive {
  readonly parts: ReadonlyMap<string, ArchivePart>
  /** Gives a part's bytes piece by piece. @throws Failure `workbookTooLarge`, `workbookDamaged`, `cancelled`, `fileVanished`. */
  unpack(part: ArchivePart, visit: (piece: Uint8Array) => void, signal?: AbortSignal): Promise<void>
}

/** More than so many megabytes, or so many times the file's size, are not unpacked. */
export const mostMegabytes = 200
const mostTimes = 100
const alwaysFine = 1_048_576
const endLength = 22
const longestComment = 65_535
/** Small, so that what one piece unpacks to stays within 17 MB. */
const pieceBytes = 16_384
const decoder = new TextDecoder()

/** Opens a zip archive; null when the file is none. @throws Failure `fileVanished`. */
export async function openArchive(reader: FileReader): Promise<Archive | null> {
  const length = Math.min(reader.size, endLength + longestComment)
  const tail = await bytesAt(reader, reader.size - length, length)
  const end = findEnd(tail)
  if (end < 0) return null
  const view = viewOf(tail)
  const size = view.getUint32(end + 12, true)
  const from = view.getUint32(end + 16, true)
  if (from + size > reader.size) return null
  const parts = partsOf(await bytesAt(reader, from, size))
  const unpacked = { bytes: 0 }
  const limit = Math.min(mostMegabytes * 1_048_576, Math.max(alwaysFine, reader.size * mostTimes))
  return {
    parts,
    async unpack(part, visit, signal) {
      const counted = (piece: Uint8Array): void => {
        unpacked.bytes += piece.length
        if (unpacked.bytes > limit)
          throw new Failure('workbookTooLarge', { megabytes: mostMegabytes, times: mostTimes })
        visit(piece)
      }
      await unpackPart(reader, part, counted, signal)
    }
  }
}

async function unpackPart(
  reader: FileReader,
  part: ArchivePart,
  visit: (piece: Uint8Array) => void,
  signal: AbortSignal | undefined
): Promise<void> {
  const header = viewOf(await bytesAt(reader, part.at, 30))
  const start = part.at + 30 + header.getUint16(26, true) + header.getUint16(28, true)
  if ((part.method !== 0 && part.method !== 8) || start + part.packed > reader.size)
    throw new Failure('workbookDamaged')
  const inflate = part.method === 8 ? new Inflate((piece) => visit(piece)) : null
  for (let done = 0; done < part.packed; done += pieceBytes) {
    if (signal?.aborted) throw new Failure('cancelled')
    const piece = await bytesAt(reader, start + done, Math.min(pieceBytes, part.packed - done))
    const last = done + pieceBytes >= part.packed
    if (!inflate) visit(piece)
    else pushTo(inflate, piece, last)
  }
}

function pushTo(inflate: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflate.push(piece, last)
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('workbookDamaged')
  }
}

/** Where the record of the archive's end begins, -1 when there is none. */
function findEnd(tail: Uint8Array): number {
  for (let at = tail.length - endLength; at >= 0; at--)
    if (tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6) return at
  return -1
}

function partsOf(directory: Uint8Array): Map<string, ArchivePart> {
  const view = viewOf(directory)
  const parts = new Map<string, ArchivePart>()
  for (let at = 0; at + 46 <= directory.length && view.getUint32(at, true) === 0x02014b50;) {
    const nameLength = view.getUint16(at + 28, true)
    const name = decoder.decode(directory.slice(at + 46, at + 46 + nameLength))
    parts.set(name.toLowerCase(), {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true)
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

async function bytesAt(reader: FileReader, position: number, length: number): Promise<Uint8Array> {
  if (position + length > reader.size) throw new Failure('workbookDamaged')
  const bytes = new Uint8Array(length)
  await reader.readInto(position, bytes)
  return bytes
}
