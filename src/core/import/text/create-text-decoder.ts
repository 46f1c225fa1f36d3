import type { Encoding } from '../../../model/recipe'
import type { Charsets } from '../../ports/ports'

/** Turns bytes, piece by piece, into text; what the encoding does not know becomes U+FFFD and is counted. */
export interface ByteDecoder {
  /** `last` flushes a cut sequence at the end of the file. */
  decode(bytes: Uint8Array, last: boolean): string
  /** Invalid bytes and NULs so far. */
  invalid(): number
}

/** A decoder of a file's encoding; a byte order mark at the beginning is dropped. */
export function createTextDecoder(encoding: Encoding, charsets: Charsets): ByteDecoder {
  if (encoding === 'utf-8') return utf8Decoder()
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16Decoder(encoding === 'utf-16be')
  return tableDecoder(charsets.table(encoding))
}

const replacement = '\uFFFD'

function occurrences(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++
  return count
}

function utf8Decoder(): ByteDecoder {
  const decoder = new TextDecoder('utf-8')
  let invalid = 0
  let before = new Uint8Array(0)
  return {
    decode(bytes, last) {
      const text = decoder.decode(bytes, { stream: !last })
      const replaced = occurrences(text, replacement)
      if (replaced > 0) invalid += Math.max(0, replaced - writtenReplacements(before, bytes))
      before = bytes.slice(-2)
      return withoutNuls(text, (nuls) => (invalid += nuls))
    },
    invalid: () => invalid
  }
}

/** U+FFFD that stand in the file itself (EF BF BD), those across the border to the piece before included. */
function writtenReplacements(before: Uint8Array, bytes: Uint8Array): number {
  const all = new Uint8Array(before.length + bytes.length)
  all.set(before)
  all.set(bytes, before.length)
  let count = 0
  for (let at = all.indexOf(0xef); at !== -1; at = all.indexOf(0xef, at + 1))
    if (all[at + 1] === 0xbf && all[at + 2] === 0xbd) count++
  return count
}

function withoutNuls(text: string, count: (nuls: number) => void): string {
  if (!text.includes('\0')) return text
  count(occurrences(text, '\0'))
  return text.replaceAll('\0', '')
}

function utf16Decoder(bigEndian: boolean): ByteDecoder {
  const decoder = new TextDecoder('utf-16le')
  let odd: number | null = null
  let invalid = 0
  return {
    decode(bytes, last) {
      const joined = joinOdd(odd, bytes)
      const even = joined.length - (joined.length % 2)
      odd = even < joined.length ? (joined[even] ?? null) : null
      const units = bigEndian ? swapped(joined.subarray(0, even)) : joined.subarray(0, even)
      const text = decoder.decode(units, { stream: !last })
      invalid += occurrences(text, replacement)
      if (last && odd !== null) invalid++
      return withoutNuls(text, (nuls) => (invalid += nuls))
    },
    invalid: () => invalid
  }
}

function joinOdd(odd: number | null, bytes: Uint8Array): Uint8Array {
  if (odd === null) return bytes
  const joined = new Uint8Array(bytes.length + 1)
  joined[0] = odd
  joined.set(bytes, 1)
  return joined
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length)
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    result[at] = bytes[at + 1] ?? 0
    result[at + 1] = bytes[at] ?? 0
  }
  return result
}

function tableDecoder(table: string): ByteDecoder {
  const units = Uint16Array.from({ length: 256 }, (_, byte) => table.charCodeAt(byte))
  const decoder = new TextDecoder('utf-16le')
  let invalid = 0
  return {
    decode(bytes) {
      const pairs = new Uint8Array(bytes.length * 2)
      for (let at = 0; at < bytes.length; at++) {
        const unit = units[bytes[at] ?? 0] ?? 0xfffd
        if (unit === 0xfffd) invalid++
        pairs[2 * at] = unit & 0xff
        pairs[2 * at + 1] = unit >> 8
      }
      return withoutNuls(decoder.decode(pairs), (nuls) => (invalid += nuls))
    },
    invalid: () => invalid
  }
}
