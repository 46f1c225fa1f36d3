import { describe, expect, it } from 'vitest'
import { fieldForPaste } from '../../../src/renderer/views/builder/editors/field-for-paste'
import { textOfFile } from '../../../src/renderer/views/builder/editors/text-of-file'

const fields = ['email', 'phone', 'external_id', 'note'].map((id) => ({ id }))

describe('the field that a pasted text is meant for', () => {
  it('is told by the looks of its values', () => {
    expect(fieldForPaste('anna@x.pl\nboris@y.ru', fields, 'phone')).toBe('email')
    expect(fieldForPaste('+48 600 100 200\n8 (900) 123-45-67', fields, 'email')).toBe('phone')
    expect(fieldForPaste('K1\nK2', fields, 'email')).toBe('external_id')
  })

  it('stays the one that was chosen, where nothing speaks for another or it is not there', () => {
    expect(fieldForPaste('Kraków\nŁódź', fields, 'note')).toBe('note')
    expect(fieldForPaste('anna@x.pl', [{ id: 'note' }], 'note')).toBe('note')
  })
})

describe('the text of a dropped file', () => {
  const textOf = (bytes: number[], language: 'en' | 'ru' | 'pl' = 'en') =>
    textOfFile(new Blob([Uint8Array.from(bytes)]), language)

  it('is read as UTF-8, as marked UTF-16, or in the usual encoding of the language', async () => {
    expect(await textOf([...new TextEncoder().encode('Łódź')])).toBe('Łódź')
    expect(await textOf([0xff, 0xfe, 0x41, 0x00])).toBe('A')
    expect(await textOf([0xfe, 0xff, 0x00, 0x41])).toBe('A')
    expect(await textOf([0xd0, 0xf3, 0xf1], 'ru')).toBe('Рус')
    expect(await textOf([0xa3, 0xf3, 0x64, 0x9f], 'pl')).toBe('Łódź')
  })
})
