import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnOfAges,
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../../../src/core/columns/columns-from-values'
import { textAt, textColumnOf } from '../../../src/core/columns/text-column'
import { createApplyPeople, type FieldTable, type TableRecords } from '../../../src/core/people/with-people'
import { writtenValueFor } from '../../../src/core/people/written-value'
import { cellValueOf } from '../../../src/core/portrait/preview/cell-value'
import type { CellValue } from '../../../src/contract/field-results'
import { dayFromIso } from '../../../src/model/day'
import type { Field, FieldType } from '../../../src/model/field'
import type { WrittenValue } from '../../../src/model/written-value'

const at = '2026-11-21T10:00:00.000Z'
const none: TableRecords = { corrections: {}, consents: {}, aliases: {}, added: {} }
const idOf = (number: number): string => number.toString(16).padStart(16, '0')
const types: readonly FieldType[] = ['text', 'number', 'money', 'date', 'yesNo', 'choice', 'multipleChoice', 'age']

const field = (type: FieldType, id = `a ${type}`): Field => ({
  id,
  name: id,
  type,
  group: 'own',
  standard: false,
  ...(type === 'money' ? { currency: 'EUR' } : {}),
  origin: { kind: 'column', header: id }
})

const words = fc.constantFrom('Łódź', 'Орёл', 'Wrocław', 'wine', '😀', 'x'.repeat(300))
const cells: Readonly<Record<FieldType, fc.Arbitrary<CellValue>>> = {
  text: fc.option(words),
  choice: fc.option(words),
  number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0)),
  money: fc.option(fc.integer()),
  date: fc.option(fc.constantFrom('1988-02-29', '2026-11-21', '1970-01-01')),
  yesNo: fc.option(fc.boolean()),
  multipleChoice: fc.option(fc.uniqueArray(words, { minLength: 1, maxLength: 3 })),
  age: fc.option(fc.record({ from: fc.nat(60), to: fc.option(fc.integer({ min: 60, max: 99 }), { nil: null }) }))
}
const rowOfCells = fc.record(cells)
type Row = Record<FieldType, CellValue>

function tableOf(rows: readonly Row[]): FieldTable {
  const column = {
    text: textColumnOf(rows.map(({ text }) => text as string | null)),
    number: columnOfNumbers(rows.map(({ number }) => number as number | null)),
    money: columnOfNumbers(rows.map(({ money }) => money as number | null)),
    date: columnOfDays(rows.map(({ date }) => (date === null ? null : dayFromIso(date as string)))),
    yesNo: columnOfYesNo(rows.map(({ yesNo }) => yesNo as boolean | null)),
    choice: columnOfChoices(rows.map(({ choice }) => choice as string | null)),
    multipleChoice: columnOfMultipleChoices(rows.map((row) => row.multipleChoice as string[] | null)),
    age: columnOfAges(
      rows.map(({ age }) => {
        const span = age as { from: number; to: number | null } | null
        return span && ([span.from, span.to] as const)
      })
    )
  }
  return {
    table: {
      rows: rows.length,
      ids: textColumnOf(rows.map((_, row) => idOf(row))),
      columns: new Map(types.map((type) => [`a ${type}`, column[type]]))
    },
    fields: types.map((type) => field(type))
  }
}

function rowsOf({ table, fields }: FieldTable): Row[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const values = types.map((type) => {
      const of = fields.find(({ id }) => id === `a ${type}`)
      const column = table.columns.get(`a ${type}`)
      return [type, of && column ? cellValueOf(column, of, row) : null]
    })
    return Object.fromEntries(values) as Row
  })
}

function writtenIn(type: FieldType, cell: CellValue): WrittenValue {
  const written = writtenValueFor(field(type), cell)
  if (!written) throw new Error(`${type} ${JSON.stringify(cell)}`)
  return written
}

const corrections = fc.array(fc.record({ row: fc.nat(15), type: fc.constantFrom(...types), values: rowOfCells }), {
  maxLength: 12
})
const added = fc.array(fc.record({ number: fc.integer({ min: 3, max: 15 }), values: rowOfCells }), { maxLength: 4 })

describe('what hands wrote', () => {
  it('stands in the table as if each value had been put into its row, and leaves the table itself as it was', () => {
    fc.assert(
      fc.property(fc.array(rowOfCells, { maxLength: 12 }), corrections, added, (rows, corrected, newcomers) => {
        const base = tableOf(rows)
        const records = structuredClone(none) as { -readonly [Part in keyof TableRecords]: TableRecords[Part] }
        const expected = new Map(rows.map((row, at) => [idOf(at), { ...row }]))
        for (const { number, values } of newcomers) {
          if (records.added[idOf(number)]) continue
          const known = types.filter((type) => values[type] !== null)
          records.added[idOf(number)] = {
            values: known.map((type) => ({ field: `a ${type}`, written: writtenIn(type, values[type]) })),
            at
          }
          const own = expected.get(idOf(number)) ?? (Object.fromEntries(types.map((type) => [type, null])) as Row)
          for (const type of known) own[type] ??= values[type]
          expected.set(idOf(number), own)
        }
        for (const { row, type, values } of corrected) {
          const list = (records.corrections[idOf(row)] ??= [])
          if (list.some((each) => each.field === `a ${type}`)) continue
          list.push({ field: `a ${type}`, written: writtenIn(type, values[type]), at })
          const own = expected.get(idOf(row))
          if (own) own[type] = values[type]
        }
        const result = createApplyPeople()(base, records, new Set())
        const ids = Array.from({ length: result.table.rows }, (_, row) => textAt(result.table.ids, row))
        expect(ids).toEqual([...expected.keys()])
        expect(rowsOf(result)).toEqual([...expected.values()])
        expect(rowsOf(base)).toEqual(rows)
      })
    )
  })

  const row: Row = {
    text: 'a',
    choice: 'b',
    number: 1,
    money: 2,
    date: null,
    yesNo: true,
    multipleChoice: ['c'],
    age: { from: 3, to: 3 }
  }
  const correct = (id: string, fieldId: string, written: WrittenValue): TableRecords => ({
    ...none,
    corrections: { [id]: [{ field: fieldId, written, at }] }
  })

  it('copies the touched columns only, and keeps those it made', () => {
    const base = tableOf([row, row, row])
    const apply = createApplyPeople()
    const one = correct(idOf(1), 'a text', { type: 'text', value: 'new' })
    const first = apply(base, one, new Set())
    for (const type of types)
      expect(first.table.columns.get(`a ${type}`) === base.table.columns.get(`a ${type}`)).toBe(type !== 'text')
    const corrections = {
      ...one.corrections,
      [idOf(2)]: [{ field: 'a number', written: { type: 'number', value: 9 } as const, at }]
    }
    const second = apply(base, { ...one, corrections }, new Set())
    expect(second.table.columns.get('a text')).toBe(first.table.columns.get('a text'))
    expect(rowsOf(second).map(({ text, number }) => [text, number])).toEqual([
      ['a', 1],
      ['new', 1],
      ['a', 9]
    ])
  })

  it('is left out where the field is gone, of another type or of another currency now', () => {
    const base = tableOf([row])
    const outOf: readonly [string, WrittenValue][] = [
      ['gone', { type: 'text', value: 'x' }],
      ['a number', { type: 'text', value: 'x' }],
      ['a money', { type: 'money', currency: 'USD', value: 5 }]
    ]
    for (const [id, written] of outOf)
      expect(rowsOf(createApplyPeople()(base, correct(idOf(0), id, written), new Set()))).toEqual([row])
  })

  it('of a text that became a choice stands in the choice', () => {
    const result = createApplyPeople()(
      tableOf([row]),
      correct(idOf(0), 'a choice', { type: 'text', value: 'new' }),
      new Set()
    )
    expect(rowsOf(result)).toEqual([{ ...row, choice: 'new' }])
  })

  it('widens the codes of a choice beyond 255 values', () => {
    const rows = Array.from({ length: 255 }, (_, number) => ({ ...row, choice: `v${number}` }))
    const base = tableOf(rows)
    const result = createApplyPeople()(
      base,
      correct(idOf(254), 'a choice', { type: 'choice', value: 'the 256th' }),
      new Set()
    )
    expect(rowsOf(result).map(({ choice }) => choice)).toEqual([
      ...rows.slice(0, -1).map(({ choice }) => choice),
      'the 256th'
    ])
  })

  it('follows a customer whose id became another', () => {
    const records = {
      ...correct('ffffffffffffffff', 'a text', { type: 'text', value: 'new' }),
      aliases: { ffffffffffffffff: { to: idOf(1), at, why: 'merge' } }
    }
    expect(rowsOf(createApplyPeople()(tableOf([row, row]), records, new Set())).map(({ text }) => text)).toEqual([
      'a',
      'new'
    ])
  })

  it('makes a standard field that no file brought, and the last consent of a channel counts', () => {
    const consent = (given: boolean) => ({
      channel: 'sms' as const,
      given,
      day: '2026-01-01',
      source: '',
      textVersion: '',
      at
    })
    const records: TableRecords = {
      ...correct(idOf(0), 'phone', { type: 'text', value: '+48 1' }),
      consents: { [idOf(0)]: [consent(true), consent(false)] }
    }
    const { table, fields } = createApplyPeople()(tableOf([row, row]), records, new Set())
    const made = fields.slice(types.length)
    expect(made.map(({ id, type }) => [id, type]).sort()).toEqual([
      ['consent_sms', 'yesNo'],
      ['phone', 'text']
    ])
    const shown = made.map((each) => {
      const column = table.columns.get(each.id)
      return [0, 1].map((at) => column && cellValueOf(column, each, at))
    })
    expect(shown).toContainEqual(['+48 1', null])
    expect(shown).toContainEqual([false, null])
  })

  it('of customers added by hand keeps their orders apart from those of others', () => {
    const base = tableOf([row])
    const events = { rows: 2, offsets: Uint32Array.of(0, 2), columns: new Map() }
    const records = { ...none, added: { [idOf(9)]: { values: [], at } } }
    const { table } = createApplyPeople()(
      { ...base, table: { ...base.table, events: { orders: events } } },
      records,
      new Set()
    )
    expect([...(table.events?.orders?.offsets ?? [])]).toEqual([0, 2, 2])
  })
})
