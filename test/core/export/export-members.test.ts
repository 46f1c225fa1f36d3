import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { exportOptionsSchema, type ExportOptions } from '../../../src/contract/requests'
import { Failure } from '../../../src/contract/failure'
import type { Progress } from '../../../src/contract/results'
import {
  columnOfAges,
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { exportMembers } from '../../../src/core/export/export-members'
import type { ListSource } from '../../../src/core/export/list-columns'
import type { Column } from '../../../src/model/customer-table'
import type { Field, FieldType } from '../../../src/model/field'
import { standardFieldOf } from '../../../src/model/standard-fields'
import { nodeCharsets } from '../../../src/node/node-charsets'
import { describeWithRealData, realFile } from '../../real-data'

type OptionsInput = Partial<ExportOptions>

function fieldOf(id: string, type: FieldType, currency?: string): Field {
  const group = standardFieldOf(id)?.group ?? 'own'
  const standard = standardFieldOf(id) !== undefined
  const base: Field = { id, name: id, type, group, standard, origin: { kind: 'column', header: id } }
  return currency === undefined ? base : { ...base, currency }
}

function sourceOf(columns: readonly (readonly [Field, Column])[], rows: number): ListSource {
  const ids = textColumnOf(Array.from({ length: rows }, (_, row) => `id${row}`))
  return {
    table: { rows, ids, columns: new Map(columns.map(([field, column]) => [field.id, column])) },
    fields: columns.map(([field]) => field),
    rows: Array.from({ length: rows }, (_, row) => row),
    segment: { id: 'seg-1', name: 'VIP' }
  }
}

async function exported(source: ListSource, options: OptionsInput, signal = new AbortController().signal) {
  const pieces: Uint8Array[] = []
  const progress: Progress[] = []
  const result = await exportMembers(source, exportOptionsSchema.parse({ encoding: 'utf-8', ...options }), {
    write: async (bytes) => void pieces.push(bytes.slice()),
    charsets: nodeCharsets,
    signal,
    onProgress: (each) => progress.push(each)
  })
  const bytes = Buffer.concat(pieces)
  return { result, bytes, text: bytes.toString('utf8'), pieces, progress }
}

async function cellsOf(source: ListSource, options: OptionsInput): Promise<string[][]> {
  const { text } = await exported(source, options)
  const { delimiter = ',', lineEnd = '\r\n' } = options
  const parsed = Papa.parse<string[]>(text.slice(0, -lineEnd.length), { delimiter, newline: lineEnd })
  expect(parsed.errors).toEqual([])
  return parsed.data
}

async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason
  )
  if (error instanceof Failure) return error
  throw new Error('nothing was refused')
}

const everything = sourceOf(
  [
    [fieldOf('name', 'text'), textColumnOf(['Anna "Ania" Nowak', null])],
    [fieldOf('gender', 'choice'), columnOfChoices(['woman', null])],
    [fieldOf('age', 'age'), columnOfAges([45, null])],
    [
      fieldOf('recorded_age', 'age'),
      columnOfAges([
        [45, 54],
        [65, null]
      ])
    ],
    [fieldOf('income', 'money', 'PLN'), columnOfNumbers([123450, -5])],
    [fieldOf('yen', 'money', 'JPY'), columnOfNumbers([1500, null])],
    [fieldOf('score', 'number'), columnOfNumbers([-1.5, null])],
    [fieldOf('last_order', 'date'), columnOfDays([20_000, null])],
    [fieldOf('loyalty_card', 'yesNo'), columnOfYesNo([true, null])],
    [fieldOf('interests', 'multipleChoice'), columnOfMultipleChoices([['sport', 'travel'], null])],
    [fieldOf('customer_type', 'choice'), columnOfChoices(['wholesale', 'VIP club'])]
  ],
  2
)

describe('a list of members', () => {
  it('has a line of headers in the language, then one for each customer', async () => {
    const [headers, first, second] = await cellsOf(everything, { language: 'en' })
    expect(headers?.slice(0, 3)).toEqual(['Name', 'Gender', 'Age'])
    expect(first).toEqual([
      'Anna "Ania" Nowak',
      'woman',
      '45',
      '45-54',
      '1234.50',
      '1500',
      '-1.5',
      '2024-10-04',
      'yes',
      'sport|travel',
      'wholesale'
    ])
    expect(second).toEqual(['', '', '', '65+', '-0.05', '', '', '', '', '', 'VIP club'])
  })

  it('uses the decimal comma and the words of the language, for a spreadsheet', async () => {
    const [headers, first] = await cellsOf(everything, { language: 'ru', delimiter: ';' })
    expect(headers?.[1]).toBe('Пол')
    expect(first?.slice(4, 9)).toEqual(['1234,50', '1500', '-1,5', '2024-10-04', 'да'])
  })

  it('keeps the decimal point for machines, in every language', async () => {
    const [, first] = await cellsOf(everything, { language: 'pl', guard: 'exact' })
    expect(first?.[4]).toBe('1234.50')
  })

  it('holds the columns that are asked for, in that order, the segment’s and the customer’s id among them', async () => {
    const cells = await cellsOf(everything, { columns: ['segment_name', 'age', 'segment_id', 'customer_id'] })
    expect(cells).toEqual([
      ['segment_name', 'Age', 'segment_id', 'customer_id'],
      ['VIP', '45', 'seg-1', 'id0'],
      ['VIP', '', 'seg-1', 'id1']
    ])
  })

  it('holds only the rows that are given', async () => {
    const cells = await cellsOf({ ...everything, rows: Uint32Array.of(1) }, { columns: ['customer_id'] })
    expect(cells).toEqual([['customer_id'], ['id1']])
  })

  it('refuses a column that does not exist', async () => {
    const failure = await refusal(exported(everything, { columns: ['shoe_size'] }))
    expect([failure.code, failure.details]).toEqual(['fieldNotFound', { field: 'shoe_size' }])
  })

  it('quotes every cell for a spreadsheet, and only what must be for machines', async () => {
    const source = sourceOf([[fieldOf('city', 'text'), textColumnOf(['Łódź, centrum', 'Opole'])]], 2)
    expect((await exported(source, {})).text).toBe('"City"\r\n"Łódź, centrum"\r\n"Opole"\r\n')
    expect((await exported(source, { guard: 'exact', lineEnd: '\n' })).text).toBe('City\n"Łódź, centrum"\nOpole\n')
  })

  it('comes in pieces of about 1 MiB, tells its progress and can be cancelled', async () => {
    const rows = 200_000
    const source = sourceOf(
      [[fieldOf('name', 'text'), textColumnOf(Array<string>(rows).fill('a name of some length'))]],
      rows
    )
    const { pieces, progress, result } = await exported(source, {})
    expect(pieces.length).toBeGreaterThan(4)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1_100_000)
    expect(progress.at(-1)).toMatchObject({ phase: 'writing', done: rows, total: rows, unit: 'rows' })
    expect(result).toMatchObject({ written: rows, bytes: pieces.reduce((sum, piece) => sum + piece.length, 0) })
    const cancel = new AbortController()
    cancel.abort()
    expect((await refusal(exported(source, {}, cancel.signal))).code).toBe('cancelled')
  })

  it('reads back exactly as its cells, whatever they hold, with the guard off', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Ж', '😀', '"', "'", ',', ';', '\t', '|', '\r', '\n', ' ', '=', '+', '-')
    })
    const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 12 })
    const delimiters = fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const)
    const ends = fc.constantFrom('\r\n' as const, '\n' as const)
    await fc.assert(
      fc.asyncProperty(rows, delimiters, ends, async (cells, delimiter, lineEnd) => {
        const source = sourceOf(
          [0, 1].map((column) => [
            fieldOf(`own${column}`, 'text'),
            textColumnOf(cells.map((row) => row[column] ?? ''))
          ]),
          cells.length
        )
        const read = await cellsOf(source, { delimiter, lineEnd, guard: 'exact' })
        expect(read.slice(1)).toEqual(cells)
      })
    )
  })
})

describe('the guard against formulas', () => {
  const dangerous = ['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a']

  it('puts an apostrophe before texts that a spreadsheet would run, and counts them', async () => {
    const source = sourceOf(
      [[fieldOf('note', 'text'), textColumnOf([...dangerous, 'a=1', "'=1", ''])]],
      dangerous.length + 3
    )
    const { result } = await exported(source, {})
    expect(result.guarded).toBe(dangerous.length)
    const cells = await cellsOf(source, {})
    expect(cells.slice(1).flat()).toEqual([...dangerous.map((text) => `'${text}`), 'a=1', "'=1", ''])
  })

  it('guards headers, choices and multiple choices too', async () => {
    const source = sourceOf(
      [
        [{ ...fieldOf('a', 'choice'), name: '=HEADER' }, columnOfChoices(['=x', 'y'])],
        [
          fieldOf('b', 'multipleChoice'),
          columnOfMultipleChoices([
            ['=x', 'y'],
            ['y', '=x']
          ])
        ]
      ],
      2
    )
    const { result } = await exported(source, {})
    expect(await cellsOf(source, {})).toEqual([
      ["'=HEADER", 'b'],
      ["'=x", "'=x|y"],
      ['y', 'y|=x']
    ])
    expect(result.guarded).toBe(3)
  })

  it('spares phones in the phone field, and only there and only phones', async () => {
    const phones = [
      '+48 600 100 200',
      '+79161234567',
      '+7 (916) 123-45-67',
      '+1+1',
      '+cmd',
      '=1+1',
      "+1-2|'/C calc'!A0"
    ]
    const source = sourceOf(
      [
        [fieldOf('phone', 'text'), textColumnOf(phones)],
        [fieldOf('note', 'text'), textColumnOf(phones)]
      ],
      phones.length
    )
    const cells = await cellsOf(source, {})
    expect(cells.slice(1).map((row) => row[0])).toEqual([
      ...phones.slice(0, 3),
      ...phones.slice(3).map((text) => `'${text}`)
    ])
    expect(cells.slice(1).map((row) => row[1])).toEqual(phones.map((text) => `'${text}`))
  })

  it('leaves numbers, money and dates as they are, negative ones too', async () => {
    const cells = await cellsOf(everything, { columns: ['score', 'income'], language: 'en' })
    expect(cells.slice(1)).toEqual([
      ['-1.5', '1234.50'],
      ['', '-0.05']
    ])
  })

  it('changes nothing in a list for machines', async () => {
    const source = sourceOf([[fieldOf('note', 'text'), textColumnOf(dangerous)]], dangerous.length)
    expect((await exported(source, { guard: 'exact' })).result.guarded).toBe(0)
    expect((await cellsOf(source, { guard: 'exact' })).slice(1).flat()).toEqual(dangerous)
  })

  it('lets no text through that begins like a formula', async () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '1', 'a', '"', ',', ' ')
    })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 10 }), async (texts) => {
        const source = sourceOf([[fieldOf('note', 'text'), textColumnOf(texts)]], texts.length)
        const cells = (await cellsOf(source, {})).slice(1).flat()
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
        expect(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))).toEqual(texts)
      })
    )
  })
})

describe('the encoding of a list', () => {
  const names = sourceOf([[fieldOf('name', 'text'), textColumnOf(['Żółć', 'Ёлка №5', 'e\u0301'])]], 3)
  const only = (row: number): ListSource => ({ ...names, rows: [row] })

  it.each([
    ['utf-8', 'utf8', ''],
    ['utf-8-bom', 'utf8', '\ufeff'],
    ['utf-16le', 'utf16le', '\ufeff']
  ] as const)('%s is written with its mark', async (encoding, decoder, mark) => {
    const { bytes } = await exported(names, { encoding, guard: 'exact', lineEnd: '\n' })
    expect(bytes.toString(decoder)).toBe(`${mark}Name\nŻółć\nЁлка №5\ne\u0301\n`)
  })

  it('utf-16be is written with its mark', async () => {
    const { bytes } = await exported(names, { encoding: 'utf-16be', guard: 'exact', lineEnd: '\n' })
    expect(Buffer.from(bytes).swap16().toString('utf16le')).toBe('\ufeffName\nŻółć\nЁлка №5\ne\u0301\n')
  })

  it('of Windows is a byte for each character', async () => {
    const polish = await exported(only(0), { encoding: 'windows-1250', guard: 'exact' })
    expect([...polish.bytes.subarray(6)]).toEqual([0xaf, 0xf3, 0xb3, 0xe6, 0x0d, 0x0a])
    const russian = await exported(only(1), { encoding: 'windows-1251', guard: 'exact' })
    expect([...russian.bytes.subarray(6)]).toEqual([0xa8, 0xeb, 0xea, 0xe0, 0x20, 0xb9, 0x35, 0x0d, 0x0a])
    const western = await exported(only(2), { encoding: 'windows-1252', guard: 'exact' })
    expect([...western.bytes.subarray(6)]).toEqual([0xe9, 0x0d, 0x0a])
  })

  it('stops the export at a character that it lacks, and tells which and where', async () => {
    const failure = await refusal(exported(names, { encoding: 'windows-1251', columns: ['customer_id', 'name'] }))
    expect(failure.code).toBe('characterNotInEncoding')
    expect(failure.details).toEqual({ character: 'Ż', encoding: 'windows-1251', column: 'Name', row: 2 })
  })

  it('writes ? in place of such characters when the user says so, and counts them', async () => {
    const { bytes, result } = await exported(only(0), {
      encoding: 'windows-1251',
      guard: 'exact',
      missingCharacter: 'questionMark'
    })
    expect(bytes.toString('latin1')).toBe('Name\r\n????\r\n')
    expect(result.replaced).toBe(4)
  })
})

describeWithRealData('the guard against known payloads of formula injection', () => {
  it('lets none of them begin a cell as a formula, and loses none of them', async () => {
    const folder = realFile('torture', 'csv-injection-payloads', 'Intruder')
    const payloads = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\r?\n/))
    const texts = payloads.filter((line) => line !== '')
    expect(texts.length).toBeGreaterThanOrEqual(6)
    const source = sourceOf([[fieldOf('note', 'text'), textColumnOf(texts)]], texts.length)
    const cells = (await cellsOf(source, {})).slice(1).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(texts)
  })
})
