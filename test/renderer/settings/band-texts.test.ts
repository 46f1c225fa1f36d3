import { describe, expect, it } from 'vitest'
import { defaultAgeBands } from '../../../src/model/age-band'
import { bandsOfText, textOfBands } from '../../../src/renderer/views/settings/band-texts'

describe('age bands as a text of ages', () => {
  it('writes the default bands as the ages where they begin', () =>
    expect(textOfBands(defaultAgeBands)).toBe('18, 25, 30, 35, 40, 45+'))

  it('reads back what it writes', () => {
    expect(bandsOfText(textOfBands(defaultAgeBands))).toEqual(defaultAgeBands)
    const closed = [
      { from: 20, to: 30 },
      { from: 30, to: 40 }
    ]
    expect(textOfBands(closed)).toBe('20, 30, 40')
    expect(bandsOfText('20, 30, 40')).toEqual(closed)
  })

  it('takes blanks and semicolons between ages', () =>
    expect(bandsOfText(' 18 25;30 + ')).toEqual([{ from: 18, to: 25 }, { from: 25, to: 30 }, { from: 30 }]))

  it('writes nothing for bands with a gap, which ages alone cannot say', () =>
    expect(textOfBands([{ from: 18, to: 25 }, { from: 30 }])).toBe(''))

  it.each(['', '30, 20', '18, x', '18, 18, 20'])('refuses %j', (text) => expect(bandsOfText(text)).toBeNull())
})
