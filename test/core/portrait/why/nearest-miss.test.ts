import { describe, expect, it } from 'vitest'
import type { WhyCriterion } from '../../../../src/contract/why-results'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { whyOf } from '../../../../src/core/portrait/why/why'
import type { CustomerTable, EventTable } from '../../../../src/model/customer-table'
import { dayFromIso } from '../../../../src/model/day'
import type { Field } from '../../../../src/model/field'
import { readPortrait, type GroupInput } from '../../../../src/model/portrait'

const asOfDay = dayFromIso('2026-06-15') ?? 0
const dayOf = (iso: string): number => dayFromIso(iso) ?? 0

const field = (id: string, type: Field['type']): Field => ({
  id,
  name: id,
  type,
  group: 'buys',
  standard: true,
  origin: { kind: 'column', header: id }
})
const fields = new Map<string, Field>(
  [
    field('income', 'money'),
    field('age', 'age'),
    field('last_order', 'date'),
    field('average_check', 'money'),
    { ...field('orders/day', 'date'), of: 'orders' as const }
  ].map((each) => [each.id, each])
)

const trips: EventTable = {
  rows: 2,
  offsets: Uint32Array.of(0, 2),
  columns: new Map([['day', { kind: 'day', values: Int32Array.of(dayOf('2026-01-10'), dayOf('2024-07-01')) }]])
}
const table: CustomerTable = {
  rows: 1,
  ids: textColumnOf(['0000000000000001']),
  columns: new Map([
    ['income', { kind: 'number', values: Float64Array.of(480_000) }],
    ['age', { kind: 'age', from: Int16Array.of(46), to: Int16Array.of(46) }],
    ['last_order', { kind: 'day', values: Int32Array.of(dayOf('2026-01-10')) }],
    ['average_check', { kind: 'number', values: Float64Array.of(90_000) }]
  ]),
  events: { orders: trips }
}

function missOf(criterion: GroupInput['members'][number]): WhyCriterion['miss'] {
  const reading = readPortrait({ kind: 'group', mode: 'all', members: [criterion] })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const [told] = whyOf(createEngine(table, fields, asOfDay), reading.portrait, 0).root?.members ?? []
  return (told as WhyCriterion).miss
}

describe('the nearest miss', () => {
  it('of a number is what it has too much or too little', () => {
    expect(missOf({ kind: 'number', field: 'income', from: 500_000 })).toEqual({ by: -20_000, unit: 'value' })
    expect(missOf({ kind: 'number', field: 'income', to: 400_000 })).toEqual({ by: 80_000, unit: 'value' })
  })

  it('of a number at a bound that is excluded is none, though it does not match', () => {
    expect(missOf({ kind: 'number', field: 'income', from: 480_000, excludesFrom: true })).toBeNull()
  })

  it('of an age is in years, of a date in days', () => {
    expect(missOf({ kind: 'age', field: 'age', from: 27, to: 45 })).toEqual({ by: 1, unit: 'years' })
    expect(missOf({ kind: 'date', field: 'last_order', from: { kind: 'day', day: '2026-01-20' } })).toEqual({
      by: -10,
      unit: 'days'
    })
  })

  it('of a check by age band is that of the band in which the age lies', () => {
    const bands = [
      { from: 0, to: 40, checkFrom: 10 },
      { from: 40, checkFrom: 100_000 }
    ]
    expect(missOf({ kind: 'checkByAgeBand', field: 'average_check', bands })).toEqual({ by: -10_000, unit: 'value' })
  })

  it('of events is that of the worst year', () => {
    expect(
      missOf({
        kind: 'event',
        field: 'orders',
        window: { kind: 'eachYear', years: 2 },
        measure: { kind: 'count', from: 2 }
      })
    ).toEqual({ by: -2, unit: 'value' })
  })

  it('is not told where the opposite is asked, or when there is no distance', () => {
    expect(missOf({ kind: 'number', field: 'income', from: 100, negated: true })).toBeNull()
    expect(missOf({ kind: 'known', field: 'income', known: false })).toBeNull()
  })
})
