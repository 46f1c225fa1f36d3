import type { ColumnMemory } from '../../columns/column-memory'
import type { Charsets } from '../../ports/ports'
import { createTextDecoder } from '../text/create-text-decoder'
import type { Transcoder } from './transcoder'

const encoder = new TextEncoder()

/** Passes UTF-8 on as it is; a piece with invalid bytes or NULs goes through a text decoder, which counts them. */
export function createUtf8Transcoder(charsets: Charsets, memory: ColumnMemory): Transcoder {
  let held = new Uint8Array(0)
  let begun = false
  let invalid = 0

  const mended = (bytes: Uint8Array): Uint8Array => {
    const decoder = createTextDecoder('utf-8', charsets)
    const marked = begun && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    const text = (marked ? '\uFEFF' : '') + decoder.decode(bytes, true)
    invalid += decoder.invalid()
    return encoder.encode(text)
  }

  return {
    roomFor: (bytes) => 3 * (bytes + 3) + 8,
    write(piece, last, target, at) {
      target.set(held, at)
      target.set(piece, at + held.length)
      const end = at + held.length + piece.length
      const whole = last ? end : wholeSequences(target, at, end)
      held = target.slice(whole, end)
      let length = whole - at
      if (!isPlain(target, at, whole, charsets, memory)) {
        const bytes = mended(target.slice(at, whole))
        target.set(bytes, at)
        length = bytes.length
      } else if (!begun && hasMark(target, at, whole)) {
        target.copyWithin(at, at + 3, whole)
        length -= 3
      }
      if (whole > at) begun = true
      return length
    },
    held: () => held.length,
    invalid: () => invalid
  }
}

function hasMark(bytes: Uint8Array, at: number, end: number): boolean {
  return end - at >= 3 && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf
}

/** Where the last sequence begins if it is cut by the end, else the end. */
function wholeSequences(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end - 1; at >= Math.max(start, end - 3); at--) {
    const byte = bytes[at] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return at + length > end ? at : end
  }
  return end
}

/** Whether bytes are valid UTF-8 without NULs. */
function isPlain(bytes: Uint8Array, start: number, end: number, charsets: Charsets, memory: ColumnMemory): boolean {
  const part = bytes.subarray(start, end)
  if (!memory.loops) return !part.includes(0) && charsets.isUtf8(part)
  const kind = memory.loops.kindOfText(part.byteOffset, part.length)
  return kind === 2 || (kind === 1 && charsets.isUtf8(part))
}
