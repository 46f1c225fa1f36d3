import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { argumentSchemas } from '../../../../src/contract/api'
import { type PageRequest } from '../../../../src/contract/requests'
import { bitsOf } from '../../../../src/core/columns/bits'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { customerPageOf } from '../../../../src/core/portrait/preview/customer-page'
import { plainCustomers } from '../arbitrary-portraits'
import { nobodyKnown, plainFieldsById, tableOf, type PlainCustomer } from '../plain-customers'

const read = (request: object): PageRequest =>
  argumentSchemas['customer.page'].shape.page.parse({ columns: ['note'], ...request })

function engineOf(people: readonly Partial<PlainCustomer>[]) {
  return createEngine(tableOf(people.map((person) => ({ ...nobodyKnown, ...person }))), plainFieldsById, 20_000)
}

function notes(people: readonly Partial<PlainCustomer>[], request: object, rows: readonly number[] | null = null) {
  const scope = rows && bitsOf(people.length, rows)
  const page = customerPageOf(engineOf(people), scope, read(request))
  return page.rows.map(({ cells }) => cells[0])
}

describe('a page of customers', () => {
  it('sorts by any field, stable, with the unknown last in both directions', () => {
    const people = [{ note: 'a', visits: 2 }, { note: 'b' }, { note: 'c', visits: 1 }, { note: 'd', visits: 2 }]
    expect(notes(people, { sort: { field: 'visits', descending: false } })).toEqual(['c', 'a', 'd', 'b'])
    expect(notes(people, { sort: { field: 'visits', descending: true } })).toEqual(['a', 'd', 'c', 'b'])
    expect(notes(people, { sort: { field: 'visits', descending: true } }, [1, 2, 3])).toEqual(['d', 'c', 'b'])
  })

  it('sorts texts and choices as a reader of Polish and Russian expects', () => {
    const words = ['Żółw', 'żaba', 'Łódź', 'lody', 'Ąbel', 'abel', 'Ёлка', 'ель', 'жук']
    const sorted = ['abel', 'Ąbel', 'lody', 'Łódź', 'żaba', 'Żółw', 'Ёлка', 'ель', 'жук']
    const sort = (field: string) => ({ sort: { field, descending: false } })
    expect(
      notes(
        words.map((note) => ({ note })),
        sort('note')
      )
    ).toEqual(sorted)
    expect(
      notes(
        words.map((note) => ({ note, city: note })),
        sort('city')
      )
    ).toEqual(sorted)
  })

  it('finds words in texts, choices and ids without case, each of them somewhere', () => {
    const people = [
      { note: 'Anna Ёлкина', city: 'Kraków' },
      { note: 'anna nowak', city: 'Gdańsk' },
      { note: 'Piotr', interests: ['Travel'] }
    ]
    expect(notes(people, { search: ' ANNA ' })).toEqual(['Anna Ёлкина', 'anna nowak'])
    expect(notes(people, { search: 'елк' })).toEqual(['Anna Ёлкина'])
    expect(notes(people, { search: 'anna krak' })).toEqual(['Anna Ёлкина'])
    expect(notes(people, { search: 'trav' })).toEqual(['Piotr'])
    expect(notes(people, { search: '0000000000000002' })).toEqual(['Piotr'])
    expect(notes(people, { search: 'nobody' })).toEqual([])
  })

  it('is a window of the same order that a sort of all would give', () => {
    const fields = fc.constantFrom('visits', 'average_check', 'birth_date', 'loyalty_card', 'age')
    const windows = fc.record({ offset: fc.integer({ min: 0, max: 30 }), limit: fc.integer({ min: 0, max: 30 }) })
    const orders = fc.record({ field: fields, descending: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { maxLength: 40 }),
        orders,
        windows,
        fc.infiniteStream(fc.boolean()),
        (people, sort, window, coins) => {
          const rows = [...people.keys()].filter(() => coins.next().value === true)
          const engine = engineOf(people)
          const scope = bitsOf(people.length, rows)
          const all = customerPageOf(engine, scope, read({ columns: [sort.field], sort, limit: 500 }))
          const part = customerPageOf(engine, scope, read({ columns: [sort.field], sort, ...window }))
          expect(all.total).toBe(rows.length)
          expect(all.rows.map(({ id }) => parseInt(id, 16)).sort((one, other) => one - other)).toEqual(rows)
          expect(part.rows).toEqual(all.rows.slice(window.offset, window.offset + window.limit))
          const known = all.rows.map(({ cells }) => cells[0] !== null)
          expect(known.lastIndexOf(true)).toBeLessThan(known.includes(false) ? known.indexOf(false) : Infinity)
        }
      ),
      { numRuns: 100 }
    )
  })

  it('gives no value for a column that is gone and no order by one', () => {
    const page = customerPageOf(
      engineOf([{ note: 'a' }]),
      null,
      read({ columns: ['gone'], sort: { field: 'gone', descending: true } })
    )
    expect(page).toMatchObject({ total: 1, rows: [{ cells: [null] }] })
  })

  it('gives values as the screen reads them', () => {
    const known = {
      visits: 2,
      birth_date: 0,
      loyalty_card: false,
      city: 'Kraków',
      interests: ['a', 'b'],
      age: [65, null]
    } as const
    const columns = ['visits', 'birth_date', 'loyalty_card', 'city', 'interests', 'age', 'note']
    const page = customerPageOf(engineOf([known, {}]), null, read({ columns }))
    expect(page.rows.map(({ cells }) => cells)).toEqual([
      [2, '1970-01-01', false, 'Kraków', ['a', 'b'], { from: 65, to: null }, null],
      [null, null, null, null, null, null, null]
    ])
  })
})
