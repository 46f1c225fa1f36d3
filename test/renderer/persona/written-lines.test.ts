import { describe, expect, it } from 'vitest'
import type { PersonaLineNow } from '../../../src/contract/persona-results'
import { movedLine, withLine } from '../../../src/renderer/views/persona/written-lines'

const line = (id: string): PersonaLineNow => ({
  id,
  text: `text of ${id}`,
  mark: 'quoted',
  source: 'Anna',
  drafted: false,
  seen: [],
  pieces: [],
  said: '',
  moved: false
})
const lines = ['a', 'b', 'c'].map(line)
const idsOf = (written: readonly { readonly id?: string | null }[]) => written.map(({ id }) => id)

describe('lines of a block', () => {
  it('keep their ids, marks and places when one of them is written anew', () => {
    const written = withLine(lines, 'b', { text: 'new', source: '' })
    expect(idsOf(written)).toEqual(['a', 'b', 'c'])
    expect(written[1]).toEqual({ id: 'b', text: 'new', mark: 'quoted', source: '' })
    expect(written[0]).toEqual({ id: 'a', text: 'text of a', mark: 'quoted', source: 'Anna' })
  })

  it('lose a line that is left without words, and gain none without words', () => {
    expect(idsOf(withLine(lines, 'b', { text: '', source: 'Anna' }))).toEqual(['a', 'c'])
    expect(idsOf(withLine(lines, null, { text: '', source: '' }))).toEqual(['a', 'b', 'c'])
  })

  it('gain what was written into a line that is gone by then', () => {
    expect(withLine(lines, 'gone', { text: 'mine', source: '' }).at(-1)).toMatchObject({ id: null, text: 'mine' })
  })

  it.each([
    ['measured', 'there are {{count}}', ''],
    ['quoted', 'I come on Fridays', 'Boris, by phone'],
    ['assumed', 'they come on Fridays', '']
  ])('that are new are %s at first', (mark, text, source) => {
    expect(withLine(lines, null, { text, source }).at(-1)).toEqual({ id: null, text, mark, source })
  })

  it('move up and down, and not past the ends', () => {
    expect(idsOf(movedLine(lines, 'b', -1))).toEqual(['b', 'a', 'c'])
    expect(idsOf(movedLine(lines, 'b', 1))).toEqual(['a', 'c', 'b'])
    expect(idsOf(movedLine(lines, 'a', -1))).toEqual(['a', 'b', 'c'])
    expect(idsOf(movedLine(lines, 'c', 1))).toEqual(['a', 'b', 'c'])
    expect(idsOf(movedLine(lines, 'gone', 1))).toEqual(['a', 'b', 'c'])
  })
})
