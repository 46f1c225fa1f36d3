import { expect, test } from 'vitest'
import { textOfBytes } from '../../../src/renderer/views/export/suppressed-entries'

test('a file that begins with the mark of UTF-16 is read as such, any other as UTF-8', () => {
  expect(textOfBytes(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x40, 0]))).toBe('a@')
  expect(textOfBytes(new TextEncoder().encode('Łódź'))).toBe('Łódź')
})
