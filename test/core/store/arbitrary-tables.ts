import fc from 'fast-check'
import {
  type Column,
  type CustomerTable,
  type EventTable,
  openAge,
  type TextColumn,
  unknownAge
} from '../../../src/model/customer-table'
import { unknownDay } from '../../../src/model/day'
import type { Field, FieldType } from '../../../src/model/field'

const anyText = fc.string({ unit: 'binary', maxLength: 12 })
const anyId = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', 'ids')
)

/** A column of texts. */
export function textColumnOf(texts: readonly string[]): TextColumn {
  const encoded = texts.map((text) => new TextEncoder().encode(text))
  const offsets = new Uint32Array(texts.length + 1)
  encoded.forEach((bytes, row) => (offsets[row + 1] = (offsets[row] ?? 0) + bytes.length))
  const bytes = new Uint8Array(offsets.at(-1) ?? 0)
  encoded.forEach((piece, row) => bytes.set(piece, offsets[row]))
  return { kind: 'text', bytes, offsets }
}

const many = <T>(rows: number, value: fc.Arbitrary<T>) => fc.array(value, { minLength: rows, maxLength: rows })

const dictionary = fc
  .uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { maxLength: 20 })
  .map((values) => ['', ...values])

const columns: Readonly<Record<FieldType, (rows: number) => fc.Arbitrary<Column>>> = {
  text: (rows) => many(rows, anyText).map(textColumnOf),
  number: (rows) => many(rows, fc.double()).map((values) => ({ kind: 'number', values: Float64Array.from(values) })),
  money: (rows) =>
    many(rows, fc.oneof(fc.maxSafeInteger(), fc.constant(NaN))).map((values) => ({
      kind: 'number',
      values: Float64Array.from(values)
    })),
  date: (rows) =>
    many(rows, fc.oneof(fc.integer({ min: -700_000, max: 2_900_000 }), fc.constant(unknownDay))).map((values) => ({
      kind: 'day',
      values: Int32Array.from(values)
    })),
  yesNo: (rows) => many(rows, fc.nat(2)).map((values) => ({ kind: 'yesNo', values: Uint8Array.from(values) })),
  choice: (rows) =>
    fc.tuple(dictionary, fc.constantFrom(Uint8Array, Uint16Array, Uint32Array)).chain(([values, Codes]) =>
      many(rows, fc.nat(values.length - 1)).map((codes) => ({
        kind: 'choice',
        codes: Codes.from(codes),
        dictionary: values
      }))
    ),
  multipleChoice: (rows) =>
    fc.tuple(dictionary, fc.constantFrom(Uint16Array, Uint32Array)).chain(([values, Codes]) =>
      many(
        rows,
        fc.array(fc.integer({ min: Math.min(1, values.length - 1), max: values.length - 1 }), { maxLength: 4 })
      ).map((lists) => {
        const offsets = new Uint32Array(rows + 1)
        lists.forEach((list, row) => (offsets[row + 1] = (offsets[row] ?? 0) + list.length))
        return { kind: 'multipleChoice', codes: Codes.from(lists.flat()), offsets, dictionary: values }
      })
    ),
  age: (rows) =>
    many(rows, fc.tuple(fc.integer({ min: unknownAge, max: 120 }), fc.oneof(fc.nat(120), fc.constant(openAge)))).map(
      (ages) => ({
        kind: 'age',
        from: Int16Array.from(ages, ([from]) => from),
        to: Int16Array.from(ages, ([, to]) => to)
      })
    )
}

/** A field of a type with nothing special about it. */
export function fieldOf(id: string, type: FieldType): Field {
  const currency = type === 'money' ? { currency: 'PLN' } : {}
  return {
    id,
    name: `${id} ●`,
    type,
    group: 'own',
    standard: false,
    ...currency,
    origin: { kind: 'column', header: id }
  }
}

const types = Object.keys(columns) as FieldType[]

/** A table with so many rows and columns of any types, and its fields. */
export function tableOf(rows: fc.Arbitrary<number>): fc.Arbitrary<{ table: CustomerTable; fields: Field[] }> {
  const shape = fc.tuple(rows, fc.uniqueArray(anyId, { maxLength: 10 }))
  return shape.chain(([count, names]) =>
    fc
      .tuple(
        ...names.map((name) =>
          fc.constantFrom(...types).chain((type) => columns[type](count).map((column) => ({ name, type, column })))
        )
      )
      .map((made) => ({
        table: {
          rows: count,
          ids: textColumnOf(Array.from({ length: count }, (_, row) => row.toString(16).padStart(16, '0'))),
          columns: new Map(made.map(({ name, column }) => [name, column]))
        },
        fields: made.map(({ name, type }) => fieldOf(name, type))
      }))
  )
}

/** One column of each type. */
export function tableOfAllTypes(rows: number): fc.Arbitrary<{ table: CustomerTable; fields: Field[] }> {
  return fc.tuple(...types.map((type) => columns[type](rows))).map((made) => ({
    table: {
      rows,
      ids: textColumnOf(Array.from({ length: rows }, (_, row) => row.toString(16).padStart(16, '0'))),
      columns: new Map(types.map((type, index) => [type, made[index] as Column]))
    },
    fields: types.map((type) => fieldOf(type, type))
  }))
}

/** Events of some customers. */
export const events: fc.Arbitrary<EventTable> = fc.array(fc.nat(5), { maxLength: 40 }).chain((counts) => {
  const offsets = new Uint32Array(counts.length + 1)
  counts.forEach((count, row) => (offsets[row + 1] = (offsets[row] ?? 0) + count))
  const rows = offsets.at(-1) ?? 0
  const orders = fc.option(fc.array(fc.nat(0xffffffff), { minLength: rows, maxLength: rows }))
  const made = fc.tuple(columns.date(rows), columns.number(rows), columns.choice(rows), orders)
  return made.map(([day, amount, category, numbers]) => ({
    rows,
    offsets,
    ...(numbers && { orderOf: Uint32Array.from(numbers) }),
    columns: new Map<string, Column>([
      ['day', day],
      ['amount', amount],
      ['category', category]
    ])
  }))
})
