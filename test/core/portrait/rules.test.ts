import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/core/columns/bits'
import { createEngine } from '../../../src/core/portrait/bits/engine'
import { dayFromIso } from '../../../src/model/day'
import { readPortrait, type GroupInput } from '../../../src/model/portrait'
import { nobodyKnown, plainFieldsById, tableOf, type PlainCustomer } from './plain-customers'

type Members = GroupInput['members']
type Criterion = Members[number]

function day(iso: string): number {
  const found = dayFromIso(iso)
  if (found === null) throw new Error(iso)
  return found
}

/** `yes`, `no` or `?` for each customer, in their order. */
function verdicts(
  people: readonly Partial<PlainCustomer>[],
  members: Members,
  { mode = 'all', count = 1, asOf = '2026-11-21' }: { mode?: GroupInput['mode']; count?: number; asOf?: string } = {}
): string {
  const reading = readPortrait({ kind: 'group', mode, count, members })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const table = tableOf(people.map((person) => ({ ...nobodyKnown, ...person })))
  const { matches, unknown } = createEngine(table, plainFieldsById, day(asOf)).evaluate(reading.portrait)
  const answers = people.map(() => 'no')
  rowsOf(matches).forEach((row) => (answers[row] = 'yes'))
  rowsOf(unknown).forEach((row) => (answers[row] = '?'))
  return answers.join(' ')
}

const card = (value: boolean | null) => ({ loyalty_card: value })
const hasCard: Criterion = { kind: 'yesNo', field: 'loyalty_card', value: true }
const manyVisits: Criterion = { kind: 'number', field: 'visits', from: 10 }
/** Every pair of true, false and unknown: card and visits. */
const pairs = [true, false, null].flatMap((loyalty_card) => [10, 1, null].map((visits) => ({ loyalty_card, visits })))

describe('unknown', () => {
  it('is neither a match nor a non-match of a criterion', () => {
    expect(verdicts([card(true), card(false), card(null)], [hasCard])).toBe('yes no ?')
  })

  it('yields to false where all must hold', () => {
    expect(verdicts(pairs, [hasCard, manyVisits])).toBe('yes no ? no no no ? no ?')
  })

  it('yields to true where any is enough', () => {
    expect(verdicts(pairs, [hasCard, manyVisits], { mode: 'any' })).toBe('yes yes yes yes no ? yes ? ?')
  })

  it('makes none-of unknown unless something is true', () => {
    expect(verdicts(pairs, [hasCard, manyVisits], { mode: 'none' })).toBe('no no no no yes ? no ? ?')
  })

  it('decides at least N of only when N are true or can no longer be reached', () => {
    const older: Criterion = { kind: 'age', field: 'age', from: 40 }
    const people = [
      { loyalty_card: true, visits: 10 },
      { loyalty_card: true, visits: 1 },
      { loyalty_card: true, visits: 1, age: 20 },
      { loyalty_card: false, visits: 1 },
      { loyalty_card: true },
      {}
    ]
    expect(verdicts(people, [hasCard, manyVisits, older], { mode: 'atLeast', count: 2 })).toBe('yes ? no no ? ?')
  })

  it('makes at least N of fewer than N false, even for those of whom nothing is known', () => {
    expect(verdicts([card(true), card(null)], [hasCard], { mode: 'atLeast', count: 2 })).toBe('no no')
  })

  it('stays unknown when a criterion is swapped', () => {
    expect(verdicts([card(true), card(false), card(null)], [{ ...hasCard, negated: true } as Criterion])).toBe(
      'no yes ?'
    )
  })

  it('is turned into a match or a non-match by the switch of the criterion, after not', () => {
    const people = [card(true), card(false), card(null)]
    const withSwitch = (unknown: 'match' | 'noMatch', negated: boolean): Criterion => ({
      kind: 'yesNo',
      field: 'loyalty_card',
      value: true,
      unknown,
      negated
    })
    expect(verdicts(people, [withSwitch('match', false)])).toBe('yes no yes')
    expect(verdicts(people, [withSwitch('noMatch', false)])).toBe('yes no no')
    expect(verdicts(people, [withSwitch('match', true)])).toBe('no yes yes')
    expect(verdicts(people, [withSwitch('noMatch', true)])).toBe('no yes no')
  })

  it('never remains when the question is whether a value is known', () => {
    expect(verdicts([card(true), card(null)], [{ kind: 'known', field: 'loyalty_card', known: true }])).toBe('yes no')
    expect(verdicts([card(true), card(null)], [{ kind: 'known', field: 'loyalty_card', known: false }])).toBe('no yes')
  })

  it('is what a criterion on a field that is gone says of everybody, whatever its switch', () => {
    const gone: Criterion = { kind: 'yesNo', field: 'gone', value: true, unknown: 'match' }
    expect(verdicts([card(true), card(null)], [gone])).toBe('? ?')
    expect(verdicts([card(true), card(false)], [gone, hasCard], { mode: 'any' })).toBe('yes ?')
  })
})

describe('a portrait', () => {
  it('of nothing is everybody', () => {
    expect(verdicts([card(true), card(null)], [])).toBe('yes yes')
    expect(verdicts([card(true), card(null)], [], { mode: 'none' })).toBe('yes yes')
  })

  it('leaves out what is disabled and groups that are left empty', () => {
    const off: Criterion = { kind: 'yesNo', field: 'loyalty_card', value: false, enabled: false }
    expect(verdicts([card(true), card(false)], [hasCard, { kind: 'group', mode: 'none', members: [off] }])).toBe(
      'yes no'
    )
  })
})

describe('age', () => {
  const between: Criterion = { kind: 'age', field: 'age', from: 27, to: 45 }

  it('between 27 and 45 includes both full years', () => {
    expect(verdicts([{ age: 26 }, { age: 27 }, { age: 45 }, { age: 46 }], [between])).toBe('no yes yes no')
  })

  it('given as a band matches wholly inside, is unknown partly inside, and does not match outside', () => {
    const people = [
      { age: [27, 45] },
      { age: [25, 34] },
      { age: [46, 50] },
      { age: [40, null] },
      { age: [65, null] }
    ] as const
    expect(verdicts(people, [between])).toBe('yes ? no ? no')
    expect(verdicts(people, [{ kind: 'age', field: 'age', from: 65 }])).toBe('no no no ? yes')
  })

  it('bands of the average check are half-open', () => {
    const bands: Criterion = {
      kind: 'checkByAgeBand',
      field: 'average_check',
      bands: [
        { from: 18, to: 25, checkFrom: 100 },
        { from: 25, to: 30, checkFrom: 500 }
      ]
    }
    const people = [24, 25, 29, 30].map((age) => ({ age, average_check: 300 }))
    expect(verdicts(people, [bands])).toBe('yes no no no')
  })

  it('bands without a range take everybody in them, also those whose average check is unknown', () => {
    const bands: Criterion = {
      kind: 'checkByAgeBand',
      field: 'average_check',
      bands: [
        { from: 18, to: 25 },
        { from: 25, included: false }
      ]
    }
    expect(verdicts([{ age: 20 }, { age: 30 }, {}, { age: [20, 30] }], [bands])).toBe('yes no ? ?')
  })
})

describe('dates', () => {
  const birthday = (withinDays: number): Criterion => ({ kind: 'anniversary', field: 'birth_date', withinDays })
  const born = (iso: string) => ({ birth_date: day(iso) })

  it('return on 1 March of a common year when they are 29 February', () => {
    const leapling = [born('1988-02-29')]
    expect(verdicts(leapling, [birthday(0)], { asOf: '2026-03-01' })).toBe('yes')
    expect(verdicts(leapling, [birthday(0)], { asOf: '2026-02-28' })).toBe('no')
    expect(verdicts(leapling, [birthday(0)], { asOf: '2028-02-29' })).toBe('yes')
    expect(verdicts(leapling, [birthday(0)], { asOf: '2028-03-01' })).toBe('no')
  })

  it('of birthdays soon go over the end of the year', () => {
    const people = [born('1990-12-30'), born('1990-01-03'), born('1990-01-05'), born('1990-12-28'), {}]
    expect(verdicts(people, [birthday(5)], { asOf: '2026-12-29' })).toBe('yes yes no no ?')
  })

  it('in the last days include the as-of date and the first day, over the end of the year', () => {
    const lastTen: Criterion = {
      kind: 'date',
      field: 'birth_date',
      from: { kind: 'ago', count: 10, unit: 'day' },
      to: { kind: 'ago', count: 0, unit: 'day' }
    }
    const people = [born('2025-12-24'), born('2025-12-25'), born('2026-01-04'), born('2026-01-05'), {}]
    expect(verdicts(people, [lastTen], { asOf: '2026-01-04' })).toBe('no yes yes no ?')
  })

  it('a month ago keep the day, or take the last one that the month has', () => {
    const lastMonth: Criterion = { kind: 'date', field: 'birth_date', from: { kind: 'ago', count: 1, unit: 'month' } }
    expect(verdicts([born('2026-02-27'), born('2026-02-28')], [lastMonth], { asOf: '2026-03-31' })).toBe('no yes')
    expect(verdicts([born('2028-02-28'), born('2028-02-29')], [lastMonth], { asOf: '2028-03-31' })).toBe('no yes')
  })

  it('before all calendars are still before everything', () => {
    const ages: Criterion = { kind: 'date', field: 'birth_date', to: { kind: 'ago', count: 36_500, unit: 'year' } }
    expect(verdicts([born('1900-01-01'), {}], [ages])).toBe('no ?')
  })
})

describe('text', () => {
  it('is compared without case, outer blanks and the difference of ё and е', () => {
    const people = [{ city: 'Орёл' }, { city: ' орел ' }, { city: 'ОРЁЛ' }, { city: 'Орлов' }, { city: 'Kraków' }]
    expect(verdicts(people, [{ kind: 'choice', field: 'city', values: ['орЕл'] }])).toBe('yes yes yes no no')
    expect(verdicts(people, [{ kind: 'text', field: 'city', operator: 'equals', values: [' ОРЕЛ'] }])).toBe(
      'yes yes yes no no'
    )
    const notes = people.map(({ city }) => ({ note: city }))
    expect(verdicts(notes, [{ kind: 'text', field: 'note', operator: 'startsWith', values: ['орё', 'KRA'] }])).toBe(
      'yes yes yes no yes'
    )
  })

  it('may begin, end and lie anywhere; a blank value is ignored', () => {
    const people = [{ note: 'anna@example.com' }, { note: 'Example.com' }, { note: '' }]
    const ask = (operator: 'contains' | 'startsWith' | 'endsWith', values: string[]) =>
      verdicts(people, [{ kind: 'text', field: 'note', operator, values }])
    expect(ask('contains', ['EXAMPLE'])).toBe('yes yes ?')
    expect(ask('startsWith', ['example'])).toBe('no yes ?')
    expect(ask('endsWith', ['.COM'])).toBe('yes yes ?')
    expect(ask('contains', [' '])).toBe('no no ?')
  })

  it('of several choices is any, all or none', () => {
    const people = [
      { interests: ['Sport', 'Travel'] },
      { interests: ['sport'] },
      { interests: ['Music'] },
      { interests: null }
    ]
    const ask = (match: 'any' | 'all' | 'none', values: string[]) =>
      verdicts(people, [{ kind: 'multipleChoice', field: 'interests', match, values }])
    expect(ask('any', ['sport', 'travel'])).toBe('yes yes no ?')
    expect(ask('all', ['sport', 'travel', 'SPORT '])).toBe('yes no no ?')
    expect(ask('none', ['sport', 'travel'])).toBe('no no yes ?')
    expect(ask('all', [])).toBe('no no no ?')
  })
})

describe('numbers', () => {
  it('include their bounds unless a bound is excluded', () => {
    const people = [1, 1.5, 2, null].map((visits) => ({ visits }))
    expect(verdicts(people, [{ kind: 'number', field: 'visits', from: 1, to: 2 }])).toBe('yes yes yes ?')
    expect(
      verdicts(people, [{ kind: 'number', field: 'visits', from: 1, to: 2, excludesFrom: true, excludesTo: true }])
    ).toBe('no yes no ?')
    expect(
      verdicts([{ visits: 0 }, { visits: -0.1 }], [{ kind: 'number', field: 'visits', from: 0, excludesFrom: true }])
    ).toBe('no no')
  })
})
