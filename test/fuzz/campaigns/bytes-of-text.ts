import type { Encoding } from '../../../src/model/recipe'

/** The bytes of a text; the single-byte sets take ASCII only, and no mark. */
export function bytesOfText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'))
    case 'utf-16be':
      return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
    default:
      return new Uint8Array(Buffer.from(text.replace(/^\ufeff/, ''), 'latin1'))
  }
}
