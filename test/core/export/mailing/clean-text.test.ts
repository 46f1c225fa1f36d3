import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, cutText } from '../../../../src/core/export/mailing/clean-text'

const tool = { lineBreaks: 'join', formulas: 'strip' } as const
const sheet = { lineBreaks: 'keep', formulas: 'guard' } as const
const silent = (): void => undefined

describe('a text for a mailing tool', () => {
  it.each([
    ['=1+1', '1+1'],
    ['+-=@x', 'x'],
    ['＠user', 'user'],
    ['\t=1', '1'],
    ['-', ''],
    ['-5', '-5'],
    ['+48 600 100 200', '+48 600 100 200'],
    ['  a\r\n\r\n b\tc ', 'a b c'],
    ['a\u0000b\u0007', 'ab'],
    ['Zażo\u0301łć', 'Zażółć']
  ])('%j becomes %j', (before, after) => {
    expect(cleanText(before, tool, null, silent)).toBe(after)
  })

  it('never begins like a formula, has no control character, and stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text, tool, { unit: 'bytes', most: 20 }, silent)
        expect(/[\u0000-\u001f\u007f-\u009f]/.test(clean)).toBe(false)
        expect(/^[=@＝＠]/.test(clean)).toBe(false)
        expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(20)
        expect(cleanText(clean, tool, { unit: 'bytes', most: 20 }, silent)).toBe(clean)
      })
    )
  })

  it('tells what was altered, and nothing when nothing was', () => {
    const told: string[] = []
    cleanText(' =a\nb ', tool, { unit: 'characters', most: 2 }, (reason, before, after) =>
      told.push(`${reason}: ${before} → ${after}`)
    )
    expect(told).toEqual(['lineBreaksJoined: =a\nb → =a b', 'formulaStripped: =a b → a b', 'textShortened: a b → a'])
    told.length = 0
    cleanText(' Anna ', tool, null, (reason) => told.push(reason))
    expect(told).toEqual([])
  })
})

describe('a text for a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+48 600 100 200', "'+48 600 100 200"],
    ['+48600100200', '+48600100200'],
    ['-5,20', '-5,20'],
    ['a\nb', 'a\nb']
  ])('%j becomes %j', (before, after) => {
    expect(cleanText(before, sheet, null, silent)).toBe(after)
  })
})

describe('cutting a text', () => {
  it('counts bytes or characters, and cuts no character in two', () => {
    expect(cutText('ЖЖЖ', { unit: 'bytes', most: 5 })).toBe('ЖЖ')
    expect(cutText('a👍b', { unit: 'bytes', most: 4 })).toBe('a')
    expect(cutText('a👍b', { unit: 'characters', most: 3 })).toBe('a👍')
    expect(cutText('ab\u0301c', { unit: 'characters', most: 2 })).toBe('a')
    expect(cutText('abc', { unit: 'characters', most: 3 })).toBe('abc')
  })

  it('gives a beginning of the text within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const cut = cutText(text, { unit: 'bytes', most })
        return text.startsWith(cut) && (Buffer.byteLength(cut) <= most || cut === text)
      })
    )
  })
})
