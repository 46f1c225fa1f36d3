import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { walked } from '../../../src/core/columns/walked'
import { doubtfulFieldsIn, doubtfulGroups, nameForm } from '../../../src/core/identity/doubtful-fields'
import type { Column } from '../../../src/model/customer-table'
import { unknownDay } from '../../../src/model/day'

const texts = (...values: string[]): Column => textColumnOf(values)
const days = (...values: number[]): Column => ({ kind: 'day', values: Int32Array.from(values) })
const choices = (dictionary: string[], ...codes: number[]): Column => ({
  kind: 'choice',
  dictionary: ['', ...dictionary],
  codes: Uint16Array.from(codes)
})
const doubts = (columns: Record<string, Column>, rows: number[]): readonly string[] =>
  doubtfulFieldsIn(new Map(Object.entries(columns)))(rows)

describe('customers who share an address', () => {
  it('are doubtful when names, birth dates or genders differ, and for nothing else', () => {
    const columns = {
      name: texts('Anna Nowak', 'Jan Lis', ''),
      birth_date: days(4000, 5000, unknownDay),
      birth_year: { kind: 'number', values: Float64Array.of(1980, 1990, Number.NaN) } as const,
      gender: choices(['woman', 'man'], 1, 2, 0),
      city: texts('Oslo', 'Rome', 'Bergen')
    }
    expect(doubts(columns, [0, 1, 2])).toEqual(['name', 'birth_date', 'birth_year', 'gender'])
    expect(doubts(columns, [0, 2])).toEqual([])
    expect(doubts({ city: columns.city }, [0, 1])).toEqual([])
  })

  it('are not doubtful for how a name is written', () => {
    const name = texts('Anna  Nowak-Ёж', ' nowak Ежик, ANNA', 'ЕЖ NOWAK ANNA', '—')
    expect(doubts({ name }, [0, 2, 3])).toEqual([])
    expect(doubts({ name }, [0, 1])).toEqual(['name'])
  })

  it('are not doubtful when first and last names have changed places', () => {
    const columns = { first_name: texts('Anna', 'NOWAK', 'Ewa'), last_name: texts('Nowak', 'anna', 'Nowak') }
    expect(doubts(columns, [0, 1])).toEqual([])
    expect(doubts(columns, [0, 2])).toEqual(['first_name'])
    expect(doubts(columns, [0, 1, 2])).toEqual(['first_name', 'last_name'])
  })

  it('are told group by group', () => {
    const [one, other] = [0, 2].map((row) => ({ rows: [row, row + 1], reasons: [] }))
    const name = texts('Anna', 'Jan', 'Ewa', 'ewa')
    if (!one || !other) throw new Error('two groups')
    expect([...walked(doubtfulGroups([one, other], new Map([['name', name]])))]).toEqual([[one, ['name']]])
  })
})

const word = fc.stringMatching(/^[a-zа-яąćęłńóśźż]{1,8}$/)
const blanks = fc.stringMatching(/^[ \t.,-]{1,3}$/)

it('a name is the same in any case, order of words and with any blanks, and another with another word', () => {
  fc.assert(
    fc.property(
      fc
        .array(word, { minLength: 1, maxLength: 4 })
        .chain((words) =>
          fc.record({ words: fc.constant(words), shuffled: fc.shuffledSubarray(words, { minLength: words.length }) })
        ),
      fc.array(blanks, { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      word,
      ({ words, shuffled }, gaps, isUpper, more) => {
        const written = shuffled.map((each, at) => `${gaps[at] ?? ' '}${each}`).join('') + (gaps[5] ?? '')
        expect(nameForm(isUpper ? written.toUpperCase() : written)).toBe(nameForm(words.join(' ')))
        expect(nameForm(`${written} ${more}`)).not.toBe(nameForm(words.join(' ')))
      }
    )
  )
})

it('who is doubtful stays so whatever the order of the customers and whoever without values joins them', () => {
  const value = fc.constantFrom('', 'Anna Nowak', 'nowak ANNA', 'Jan Lis')
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), (names) => {
      const name = texts(...names, '')
      const rows = names.map((_, row) => row)
      const people = new Set(names.filter((each) => each !== '').map((each) => each.startsWith('J')))
      const expected = people.size > 1 ? ['name'] : []
      for (const order of [rows, [...rows].reverse(), [names.length, ...rows]])
        expect(doubts({ name }, order)).toEqual(expected)
    })
  )
})
