import type { ExportOptions } from '../../../../src/contract/requests'
import type { Charsets } from '../../../../src/core/ports/ports'

/** Turns text into the bytes of an encoding. */
export interface TextEncoding {
  /** The bytes that begin a file. */
  readonly mark: Uint8Array
  /** The bytes of a text; `onMissing` is told each character that the encoding lacks and gives what stands in its place. */
  encode(text: string, onMissing: (character: string) => string): Uint8Array
}

/** The encoding of an export's options. Single-byte sets are written in composed form (NFC) by the reverse of the charset's table. */
export function textEncodingOf(encoding: ExportOptions['encoding'], charsets: Charsets): TextEncoding {
  switch (encoding) {
    case 'utf-8':
      return { mark: new Uint8Array(0), encode: utf8 }
    case 'utf-8-bom':
      return { mark: utf8('\ufeff'), encode: utf8 }
    case 'utf-16le':
      return { mark: utf16('\ufeff', true), encode: (text) => utf16(text, true) }
    case 'utf-16be':
      return { mark: utf16('\ufeff', false), encode: (text) => utf16(text, false) }
    default:
      return { mark: new Uint8Array(0), encode: singleByte(charsets.table(encoding)) }
  }
}

const encoder = new TextEncoder()

function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return bytes
}

function singleByte(table: string): TextEncoding['encode'] {
  const byteOf = new Map([...table].map((character, byte) => [character, byte]))
  byteOf.delete('\ufffd')
  return (text, onMissing) => {
    const characters = [...text.normalize('NFC')]
    const bytes = new Uint8Array(characters.length)
    characters.forEach((character, index) => {
      bytes[index] = byteOf.get(character) ?? byteOf.get(onMissing(character)) ?? 0x3f
    })
    return bytes
  }
}
