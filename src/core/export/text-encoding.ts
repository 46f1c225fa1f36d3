import type { ExportOptions } from '../../contract/requests'
import type { Charsets } from '../ports/ports'

/** Turns texts into the bytes of an encoding other than UTF-8. */
export interface TextEncoding {
  /**
   * Writes a text from a place on, where three bytes for each of its units are free (composing may lengthen it), and gives
   * the place behind it. `onMissing` is told each character that the encoding lacks and gives what stands in its place.
   */
  write(text: string, bytes: Uint8Array, at: number, onMissing: (character: string) => string): number
}

/** The bytes that begin a file. */
export function byteOrderMark(encoding: ExportOptions['encoding']): number[] {
  switch (encoding) {
    case 'utf-8-bom':
      return [0xef, 0xbb, 0xbf]
    case 'utf-16le':
      return [0xff, 0xfe]
    case 'utf-16be':
      return [0xfe, 0xff]
    default:
      return []
  }
}

/** The encoding of an export's options; null is UTF-8, in which cells are written anyway. */
export function textEncodingOf(encoding: ExportOptions['encoding'], charsets: Charsets): TextEncoding | null {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return null
    case 'utf-16le':
      return utf16(0, 1)
    case 'utf-16be':
      return utf16(1, 0)
    default:
      return singleByte(charsets.table(encoding))
  }
}

function utf16(low: number, high: number): TextEncoding {
  return {
    write(text, bytes, at) {
      for (let index = 0; index < text.length; index++, at += 2) {
        const unit = text.charCodeAt(index)
        bytes[at + low] = unit & 0xff
        bytes[at + high] = unit >>> 8
      }
      return at
    }
  }
}

const unsettled = 0xffff

/**
 * Single-byte sets are written in composed form (NFC) by the reverse of the charset's table. A text of the table's own
 * characters is composed already: none of them joins with another.
 */
function singleByte(table: string): TextEncoding {
  const byteOf = new Map([...table].map((character, byte) => [character, byte]))
  byteOf.delete('\ufffd')
  const byUnit = new Uint16Array(0x10000).fill(unsettled)
  for (const [character, byte] of byteOf)
    if (character.normalize('NFC') === character) byUnit[character.charCodeAt(0)] = byte
  const slowly: TextEncoding['write'] = (text, bytes, at, onMissing) => {
    for (const character of text.normalize('NFC'))
      bytes[at++] = byteOf.get(character) ?? byteOf.get(onMissing(character)) ?? 0x3f
    return at
  }
  return {
    write(text, bytes, at, onMissing) {
      for (let index = 0; index < text.length; index++) {
        const byte = byUnit[text.charCodeAt(index)] as number
        if (byte === unsettled) return slowly(text, bytes, at, onMissing)
        bytes[at + index] = byte
      }
      return at + text.length
    }
  }
}
