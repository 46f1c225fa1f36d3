import fc from 'fast-check'
import type { ExportOptions } from '../../../src/contract/requests'
import {
  columnOfAges,
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../src/core/columns/text-column'
import type { ListSource } from '../../../src/core/export/list-columns'
import type { Column } from '../../../src/model/customer-table'
import type { Field, FieldType } from '../../../src/model/field'

const units = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a', 'b', '7', ' ', '"', ',', ';', '|', '\t', '\r', '\n', '=', '+', '-', '@')
  },
  { weight: 2, arbitrary: fc.constantFrom('ł', 'Ż', 'ё', 'Я', '№', '€', 'é', 'e\u0301', '😀', "'", '„', '’') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\u00a0', '\u1680', '\u2003', '\u2028', '\u202f', '\u205f', '\u3000', '\ufeff')
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('＝', '＋', '－', '＠', '｀', '\u200b', '\u2010', '\v', '\f', '\u0085', '\u0958')
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((text) => text !== '\0') }
)
const texts = fc.oneof(
  fc.array(units, { maxLength: 6 }).map((all) => all.join('')),
  fc.constantFrom(
    '+48 600 100 200',
    '+7 (916) 123-45-67',
    '+1\u00a0234',
    '+12',
    '+1+1',
    '+1234 \u00a0',
    `+1${'2'.repeat(31)}`
  ),
  fc.integer({ min: 100, max: 3000 }).map((length) => `a"${'б,'.repeat(length)}`)
)
const numbers = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
  fc.constantFrom(
    0,
    -0,
    0.1,
    1e-4,
    1e-5,
    1e-7,
    0.00005,
    99.99995,
    1e21,
    1e300,
    2 ** 31,
    2 ** 31 - 1,
    2 ** 53,
    -(2 ** 53),
    1e15,
    123456789012.3456
  )
)
const days = fc.oneof(
  fc.integer({ min: -719_162, max: 2_932_896 }),
  fc.integer({ min: -40_000, max: 40_000 }),
  fc.constantFrom(-719_162, 2_932_896, 0, -1, 11_016, 11_017, 789, 790, -25_509, -25_508)
)
const ages = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.option(fc.integer({ min: 100, max: 120 })))
)

function field(id: string, type: FieldType, currency?: string): Field {
  const base: Field = { id, name: id, type, group: 'own', standard: false, origin: { kind: 'column', header: id } }
  return currency === undefined ? base : { ...base, currency }
}

const orUnknown = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 })
const ofRows = <T>(value: fc.Arbitrary<T>, rows: number) => fc.array(value, { minLength: rows, maxLength: rows })

/** Fields of every type with their values for so many customers. */
function columnsOf(rows: number): fc.Arbitrary<readonly (readonly [Field, Column])[]> {
  const column = <T>(field: Field, values: fc.Arbitrary<T>, make: (values: T[]) => Column) =>
    ofRows(values, rows).map((all): readonly [Field, Column] => [field, make(all)])
  const all = [
    column(field('note', 'text'), orUnknown(texts), textColumnOf),
    column({ ...field('phone', 'text'), standard: true }, orUnknown(texts), textColumnOf),
    column({ ...field('phone', 'choice'), standard: true, name: 'second' }, orUnknown(texts), columnOfChoices),
    column(field('=city', 'choice'), orUnknown(texts), columnOfChoices),
    column(
      { ...field('gender', 'choice'), standard: true },
      fc.constantFrom('woman', 'man', '-', null),
      columnOfChoices
    ),
    column(field('interests', 'multipleChoice'), orUnknown(fc.array(texts, { maxLength: 4 })), columnOfMultipleChoices),
    column(field('"visits"', 'number'), orUnknown(numbers), columnOfNumbers),
    column(field('złote', 'money', 'PLN'), orUnknown(numbers), columnOfNumbers),
    column(field('йены', 'money', 'JPY'), orUnknown(numbers), columnOfNumbers),
    column(field('dinars', 'money', 'KWD'), orUnknown(numbers), columnOfNumbers),
    column(field('born', 'date'), orUnknown(days), columnOfDays),
    column(field('card', 'yesNo'), orUnknown(fc.boolean()), columnOfYesNo),
    column(field('age', 'age'), orUnknown(ages), columnOfAges)
  ]
  return fc.subarray(all, { minLength: 1 }).chain((some) => fc.tuple(...some))
}

const sources: fc.Arbitrary<ListSource> = fc.integer({ min: 0, max: 6 }).chain((rows) =>
  fc
    .record({
      table: columnsOf(rows).map((columns) => ({
        rows,
        ids: textColumnOf(Array.from({ length: rows }, (_, row) => `${row}`.padStart(16, 'a'))),
        columns: new Map(columns.map(([{ id }, column]) => [id, column])),
        fields: columns.map(([each]) => each)
      })),
      rows: rows === 0 ? fc.constant([]) : fc.array(fc.integer({ min: 0, max: rows - 1 }), { maxLength: 8 }),
      segment: fc.option(fc.record({ id: texts, name: texts }))
    })
    .map(({ table, rows: wanted, segment }) => ({ table, fields: table.fields, rows: wanted, segment }))
)
const forms = fc.record({
  wanted: fc.constantFrom('all', 'one', 'pseudo', 'gone'),
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  encoding: fc.constantFrom<ExportOptions['encoding'][]>(
    'utf-8',
    'utf-8-bom',
    'utf-16le',
    'utf-16be',
    'windows-1250',
    'windows-1251',
    'windows-1252'
  ),
  lineEnd: fc.constantFrom('\r\n' as const, '\n' as const),
  guard: fc.constantFrom('spreadsheet' as const, 'exact' as const),
  missingCharacter: fc.constantFrom('stop' as const, 'questionMark' as const, 'questionMark' as const),
  language: fc.constantFrom('en' as const, 'ru' as const, 'pl' as const)
})

function columnsAsked(wanted: string, source: ListSource): string[] {
  if (wanted === 'one') return source.fields.slice(0, 1).map(({ id }) => id)
  if (wanted === 'pseudo') return ['segment_name', ...source.fields.map(({ id }) => id), 'customer_id', 'segment_id']
  return wanted === 'gone' ? ['customer_id', 'gone'] : []
}

/** A list with the options under which it is written: texts of every kind in fields of every type, in every encoding. */
export const lists: fc.Arbitrary<{ source: ListSource; options: ExportOptions }> = fc
  .tuple(sources, forms)
  .map(([source, { wanted, ...form }]) => ({ source, options: { ...form, columns: columnsAsked(wanted, source) } }))

/** The same with so many rows that loops are worth their while, in UTF-8. */
export const longLists = lists
  .filter(({ source }) => source.rows.length > 0)
  .map(({ source, options }) => {
    const rows = Array.from({ length: 520 }, (_, index) => source.rows[index % source.rows.length] ?? 0)
    const encoding = options.encoding.startsWith('utf-16') ? ('utf-8' as const) : options.encoding
    return { source: { ...source, rows }, options: { ...options, encoding } }
  })
