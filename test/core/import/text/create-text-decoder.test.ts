import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createTextDecoder } from '../../../../src/core/import/text/create-text-decoder'
import type { Encoding } from '../../../../src/model/recipe'
import { nodeCharsets } from '../../../../src/node/node-charsets'

function decoded(encoding: Encoding, pieces: readonly Uint8Array[]): { text: string; invalid: number } {
  const decoder = createTextDecoder(encoding, nodeCharsets)
  const text = pieces.map((piece, at) => decoder.decode(piece, at === pieces.length - 1)).join('')
  return { text, invalid: decoder.invalid() }
}

const sentences: readonly (readonly [Encoding, string])[] = [
  ['utf-8', 'Zażółć gęślą jaźń; Ёлка 😎 «№5» €'],
  ['utf-16le', 'Zażółć gęślą; Ёлка 😎 €'],
  ['utf-16be', 'Zażółć gęślą; Ёлка 😎 €'],
  ['windows-1250', 'Zażółć gęślą jaźń; €'],
  ['windows-1251', 'Съешь ещё этих булок; № 5 €'],
  ['windows-1252', 'Déjà vu, größer, œuvre; €']
]

describe('a text decoder', () => {
  it.each(sentences)('reads %s alike wherever the bytes are cut', (encoding, sentence) => {
    const bytes = new Uint8Array(iconv.encode(sentence, encoding))
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(decoded(encoding, [bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual({ text: sentence, invalid: 0 })
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('drops the byte order mark of %s', (encoding) => {
    const bytes = new Uint8Array(iconv.encode('a;я', encoding, { addBOM: true }))
    expect(decoded(encoding, [bytes]).text).toBe('a;я')
  })

  it('counts bytes that the encoding does not know, and NULs, which it leaves out', () => {
    expect(decoded('utf-8', [Uint8Array.of(0x61, 0xff, 0x62, 0x00, 0x63)])).toEqual({ text: 'a\uFFFDbc', invalid: 2 })
    expect(decoded('windows-1252', [Uint8Array.of(0x61, 0x81)])).toEqual({ text: 'a\uFFFD', invalid: 1 })
    expect(decoded('utf-8', [Uint8Array.of(0x61, 0xd0)])).toEqual({ text: 'a\uFFFD', invalid: 1 })
    expect(decoded('utf-16le', [Uint8Array.of(0x61, 0x00, 0x00, 0xd8, 0x62)]).invalid).toBeGreaterThan(0)
  })

  it('does not count a replacement character that stands in the file itself, also across a cut', () => {
    const bytes = new TextEncoder().encode('37\uFFFD36')
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(decoded('utf-8', [bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual({
        text: '37\uFFFD36',
        invalid: 0
      })
  })
})
