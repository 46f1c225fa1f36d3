import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../../src/contract/results'
import type { Column, CustomerTable } from '../../../src/model/customer-table'
import type { Field, FieldType } from '../../../src/model/field'
import { mergeRules, type MergeRule } from '../../../src/model/recipe'
import { createColumnMemory } from '../../../src/core/columns/column-memory'
import {
  columnOfAges,
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../../../src/core/columns/columns-from-values'
import { textAt, textColumnOf } from '../../../src/core/columns/text-column'
import { shownValue } from '../../../src/core/import/shown-value'
import { mergeTables, type Merged, type Merging, type Side } from '../../../src/core/merge/merge-tables'
import { loadLoops } from '../../../src/node/load-loops'

const loops = await loadLoops()

/** The types of the fields that the tables may have, by id. */
const typeOf = {
  score: 'number',
  money: 'money',
  joined: 'date',
  agrees: 'yesNo',
  age: 'age',
  city: 'choice',
  likes: 'multipleChoice',
  note: 'text'
} as const satisfies Record<string, FieldType>
type Id = keyof typeof typeOf
const ids = Object.keys(typeOf) as Id[]

const text = fc.constantFrom('a', 'b', 'a; b', 'żółć', 'x y', 'B')
const valueOf: Readonly<Record<FieldType, fc.Arbitrary<CellValue>>> = {
  number: fc.constantFrom(0, -1.5, 7, 1e9),
  money: fc.integer({ min: -500, max: 500 }),
  date: fc.constantFrom('2024-02-29', '1999-12-31', '1970-01-01'),
  yesNo: fc.boolean(),
  age: fc.constantFrom({ from: 20, to: 20 }, { from: 25, to: 34 }, { from: 65, to: null }),
  choice: text,
  multipleChoice: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
  text
}

type Row = Partial<Record<Id, CellValue>>
type Plain = ReadonlyMap<string, Row>
interface PlainSide {
  readonly fields: readonly Id[]
  readonly rows: Plain
}

const customerIds = Array.from({ length: 12 }, (_, number) => (number * 7919).toString(16).padStart(16, '0'))
const row = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.option(valueOf[typeOf[id]], { nil: null })])) as Record<
    Id,
    fc.Arbitrary<CellValue>
  >
)
const side: fc.Arbitrary<PlainSide> = fc.record({
  fields: fc.subarray(ids),
  rows: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...customerIds), row), { selector: ([id]) => id })
    .map((rows) => new Map(rows))
})

function columnFrom(type: FieldType, values: readonly CellValue[]): Column {
  switch (type) {
    case 'number':
    case 'money':
      return columnOfNumbers(values as (number | null)[])
    case 'date':
      return columnOfDays(
        (values as (string | null)[]).map((day) => (day === null ? null : Date.parse(day) / 86_400_000))
      )
    case 'yesNo':
      return columnOfYesNo(values as (boolean | null)[])
    case 'age':
      return columnOfAges(
        (values as ({ from: number; to: number | null } | null)[]).map((age) =>
          age === null ? null : [age.from, age.to]
        )
      )
    case 'choice':
      return columnOfChoices(values as (string | null)[])
    case 'multipleChoice':
      return columnOfMultipleChoices(values as (string[] | null)[])
    case 'text':
      return textColumnOf(values as (string | null)[])
  }
}

function fieldFrom(id: Id, type: FieldType = typeOf[id]): Field {
  const currency = type === 'money' ? { currency: 'PLN' } : {}
  return { id, name: id, type, group: 'own', standard: false, ...currency, origin: { kind: 'column', header: id } }
}

function tableFrom({ fields, rows }: PlainSide): Side {
  const columns = new Map(
    fields.map((id) => [
      id,
      columnFrom(
        typeOf[id],
        Array.from(rows.values(), (each) => each[id] ?? null)
      )
    ])
  )
  return {
    table: { rows: rows.size, ids: textColumnOf(rows.keys()), columns },
    fields: fields.map((id) => fieldFrom(id))
  }
}

function plainOf(table: CustomerTable): Map<string, Record<string, CellValue>> {
  return new Map(
    Array.from({ length: table.rows }, (_, place) => [
      textAt(table.ids, place),
      Object.fromEntries([...table.columns].map(([id, column]) => [id, comparable(shownValue(column, place))]))
    ])
  )
}

/** Lists of choices are the same in whatever order. */
function comparable(value: CellValue): CellValue {
  return Array.isArray(value) ? [...(value as readonly string[])].sort() : value
}

function appended(before: CellValue, after: CellValue, id: Id): CellValue {
  if (id === 'likes') return [...new Set([...(before as string[]), ...(after as string[])])]
  if (id !== 'note') return after
  const parts = (before as string).split(';').map((part) => part.trim())
  return before === after || parts.includes(after as string) ? before : `${String(before)}; ${String(after)}`
}

/** One value, customer by customer, as the rules say it in words. */
function mergedValue(id: Id, before: CellValue, after: CellValue, rule: MergeRule, isNew: boolean): CellValue {
  if (isNew) return after
  if (rule === 'keep') return before
  if (after === null) return before
  if (before === null) return after
  return rule === 'fillBlanks' ? before : rule === 'append' ? appended(before, after, id) : after
}

function naive(old: PlainSide, file: PlainSide, absent: Merging['absent'], ruleOf: (id: string) => MergeRule) {
  const result = new Map<string, Record<string, CellValue>>()
  const stay = [...old.rows.keys()].filter((id) => absent === 'keep' || file.rows.has(id))
  const order = absent === 'replace' ? file.rows.keys() : new Set([...stay, ...file.rows.keys()])
  const fields = absent === 'replace' ? file.fields : ids.filter((id) => [...old.fields, ...file.fields].includes(id))
  const valueIn = (from: PlainSide, customer: string, id: Id): CellValue =>
    from.fields.includes(id) ? (from.rows.get(customer)?.[id] ?? null) : null
  let changed = 0
  for (const customer of order) {
    const values: Record<string, CellValue> = {}
    for (const id of fields) {
      const [before, after] = [valueIn(old, customer, id), valueIn(file, customer, id)]
      const isNew = !old.rows.has(customer) || absent === 'replace'
      values[id] = comparable(mergedValue(id, before, after, file.fields.includes(id) ? ruleOf(id) : 'keep', isNew))
    }
    const differs = ids.some((id) => !isSame(comparable(valueIn(old, customer, id)), values[id] ?? null))
    if (old.rows.has(customer) && differs) changed++
    result.set(customer, values)
  }
  return { result, changed }
}

function isSame(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function merge(old: Side, file: Side, more: Partial<Merging> & Pick<Merging, 'absent'>): Merged {
  const memory = createColumnMemory(loops)
  const steps = mergeTables(old, file, { canMatch: true, ruleOf: () => 'overwrite', memory, ...more })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const rules = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...mergeRules)])))
const absent = fc.constantFrom<Merging['absent']>('keep', 'remove', 'replace')

describe('customers of a base and of a file', () => {
  it('become what the rules say of each of them alone, and the counts are theirs', () => {
    fc.assert(
      fc.property(side, side, rules, absent, (old, file, ruleOf, mode) => {
        const merged = merge(tableFrom(old), tableFrom(file), {
          absent: mode,
          ruleOf: (id) => ruleOf[id] ?? 'overwrite'
        })
        const expected = naive(old, file, mode, (id) => ruleOf[id] ?? 'overwrite')
        expect(plainOf(merged.table)).toEqual(expected.result)
        expect([...plainOf(merged.table).keys()]).toEqual([...expected.result.keys()])
        const both = [...file.rows.keys()].filter((id) => old.rows.has(id)).length
        expect(merged).toMatchObject({
          new: file.rows.size - both,
          absent: old.rows.size - both,
          changed: expected.changed,
          same: both - expected.changed
        })
        expect(new Set(merged.fields.map(({ id }) => id))).toEqual(new Set(merged.table.columns.keys()))
      }),
      { numRuns: 400 }
    )
  })

  it('are as they were when the file tells nothing else', () => {
    fc.assert(
      fc.property(side, rules, (old, ruleOf) => {
        const base = tableFrom(old)
        const merged = merge(base, tableFrom(old), { absent: 'keep', ruleOf: (id) => ruleOf[id] ?? 'overwrite' })
        expect(merged).toMatchObject({ new: 0, changed: 0, absent: 0, same: old.rows.size })
        expect(merged.table.ids).toBe(base.table.ids)
        for (const [id, column] of merged.table.columns) expect(column).toBe(base.table.columns.get(id))
      })
    )
  })

  it('are strangers to each other when their keys are others', () => {
    const [old, file] = [fc.sample(side, { numRuns: 1, seed: 3 })[0], fc.sample(side, { numRuns: 1, seed: 3 })[0]]
    if (!old || !file) throw new Error('no sample')
    const merged = merge(tableFrom(old), tableFrom(file), { absent: 'replace', canMatch: false })
    expect(merged).toMatchObject({ new: file.rows.size, absent: old.rows.size, same: 0, changed: 0 })
  })
})

describe('a field whose type is another in the file', () => {
  const [one = '', two = '', three = ''] = customerIds
  const sideOf = (type: FieldType, values: readonly (readonly [string, CellValue])[]): Side => ({
    table: {
      rows: values.length,
      ids: textColumnOf(values.map(([id]) => id)),
      columns: new Map([
        [
          'score',
          columnFrom(
            type,
            values.map(([, value]) => value)
          )
        ]
      ])
    },
    fields: [fieldFrom('score', type)]
  })
  const old = sideOf('choice', [
    [one, '12'],
    [two, 'many'],
    [three, '7']
  ])
  const file = sideOf('number', [[one, 13]])

  it('has the type of the file when its values overwrite; what cannot be read in it is counted', () => {
    const merged = merge(old, file, { absent: 'keep' })
    expect(merged.fields).toMatchObject([{ id: 'score', type: 'number' }])
    expect(merged.merges).toMatchObject([
      { state: 'retyped', was: 'choice', unreadable: 1, changed: 2, emptied: 1, filled: 0 }
    ])
    expect([...plainOf(merged.table).values()]).toEqual([{ score: 13 }, { score: null }, { score: 7 }])
  })

  it('stays as it is when they only fill blanks', () => {
    const merged = merge(old, file, { absent: 'keep', ruleOf: () => 'fillBlanks' })
    expect(merged.fields).toMatchObject([{ id: 'score', type: 'choice' }])
    expect(merged).toMatchObject({ same: 1, changed: 0, merges: [{ state: 'same', unreadable: 0 }] })
  })

  it('is not money of another currency', () => {
    const inEuro = { ...sideOf('money', [[one, 500]]), fields: [{ ...fieldFrom('score', 'money'), currency: 'EUR' }] }
    const merged = merge(sideOf('money', [[two, 100]]), inEuro, { absent: 'keep' })
    expect(merged.merges).toMatchObject([{ state: 'retyped', was: 'money', unreadable: 1, emptied: 1 }])
    expect([...plainOf(merged.table).values()]).toEqual([{ score: null }, { score: 500 }])
  })
})
