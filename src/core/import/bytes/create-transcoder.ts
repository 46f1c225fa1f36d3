import type { Encoding } from '../../../model/recipe'
import type { ColumnMemory } from '../../columns/column-memory'
import type { Charsets } from '../../ports/ports'
import { createTextDecoder, type ByteDecoder } from '../text/create-text-decoder'
import type { Transcoder } from './transcoder'
import { createUtf8Transcoder } from './utf-8-transcoder'

/** A transcoder of an encoding; the target lies in the memory. */
export function createTranscoder(encoding: Encoding, charsets: Charsets, memory: ColumnMemory): Transcoder {
  if (encoding === 'utf-8') return createUtf8Transcoder(charsets, memory)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return throughText(createTextDecoder(encoding, charsets))
  return createTableTranscoder(charsets.table(encoding), memory)
}

const encoder = new TextEncoder()

/** A transcoder by way of strings. */
export function throughText(decoder: ByteDecoder): Transcoder {
  return {
    roomFor: (bytes) => 3 * bytes + 8,
    write(piece, last, target, at) {
      const bytes = encoder.encode(decoder.decode(piece, last))
      target.set(bytes, at)
      return bytes.length
    },
    held: () => 0,
    invalid: decoder.invalid
  }
}

const replacement = 0xfffd
/** Where a loop tells how many invalid bytes it met: behind the sequences of the 256 bytes. */
const invalidAt = 256
const invalidBit = 0x80000000

/** A transcoder of a single-byte set, given its 256 characters. */
function createTableTranscoder(table: string, memory: ColumnMemory): Transcoder {
  const sequences = memory.allocate('u32', invalidAt + 1)
  for (let byte = 0; byte < 256; byte++) sequences[byte] = sequenceOf(table.charCodeAt(byte))
  const source = memory.allocate('u8', 1_048_576)
  let invalid = 0
  const writePart = (part: Uint8Array, target: Uint8Array, at: number): number => {
    source.set(part)
    const written = memory.loops
      ? memory.loops.transcode(source.byteOffset, part.length, sequences.byteOffset, target.byteOffset + at)
      : transcodePlainly(part, sequences, target, at)
    invalid += sequences[invalidAt] ?? 0
    return written
  }
  return {
    roomFor: (bytes) => 3 * bytes + 8,
    write(piece, _last, target, at) {
      let written = 0
      for (let from = 0; from < piece.length; from += source.length)
        written += writePart(piece.subarray(from, from + source.length), target, at + written)
      return written
    },
    held: () => 0,
    invalid: () => invalid
  }
}

/** The bytes of a character in UTF-8, the first lowest, how many they are in bits 24 to 26, and a bit for what is invalid; none for NUL. */
function sequenceOf(unit: number): number {
  if (unit === 0) return invalidBit
  const bytes = encoder.encode(String.fromCharCode(unit))
  const all = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16) | (bytes.length << 24)
  return (unit === replacement ? all | invalidBit : all) >>> 0
}

function transcodePlainly(part: Uint8Array, sequences: Uint32Array, target: Uint8Array, at: number): number {
  let end = at
  let invalid = 0
  for (const byte of part) {
    const sequence = sequences[byte] ?? 0
    const length = (sequence >>> 24) & 7
    invalid += sequence >>> 31
    for (let each = 0; each < length; each++) target[end + each] = (sequence >>> (8 * each)) & 0xff
    end += length
  }
  sequences[invalidAt] = invalid
  return end - at
}
