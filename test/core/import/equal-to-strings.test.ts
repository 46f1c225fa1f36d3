import fc from 'fast-check'
import iconv from 'iconv-lite'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import { importCustomers } from '../../../src/core/import/import-customers'
import { encodings, type ColumnTarget, type Dialect, type Recipe } from '../../../src/model/recipe'
import { loadLoops } from '../../../src/node/load-loops'
import { describeWithRealData, realFile } from '../../real-data'
import { importOptions, inspected } from './import-helpers'
import { memoryFile } from './memory-file'
import { importByStrings } from './reference/import-by-strings'

const loops = loadLoops()

/** What an import ends in: its base, as plain values, or its failure. */
async function endOf(run: () => unknown): Promise<unknown> {
  try {
    return plain(await run())
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, details: error.details }
    throw error
  }
}

/** Typed arrays compare by their values alone, whatever memory they lie in. */
function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return [value.constructor.name, ...(value as Uint8Array)]
  if (value instanceof Map) return [...value].map(plain)
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
}

async function expectEqual(bytes: Uint8Array, recipe: Recipe, largest?: number): Promise<void> {
  const expected = await endOf(() => importByStrings(bytes, recipe, importOptions()))
  for (const module of [loops, null])
    expect(
      await endOf(() =>
        importCustomers(
          memoryFile(bytes),
          recipe,
          importOptions({ loops: module, ...(largest ? { pieceBytes: largest } : {}) })
        )
      )
    ).toEqual(expected)
}

const own = (type: Extract<ColumnTarget, { kind: 'own' }>['type']): ColumnTarget => ({ kind: 'own', name: type, type })
const targets: readonly ColumnTarget[] = [
  { kind: 'standard', field: 'external_id' },
  own('text'),
  own('number'),
  own('money'),
  own('date'),
  own('yesNo'),
  own('choice'),
  own('multipleChoice'),
  { kind: 'standard', field: 'recorded_age' },
  { kind: 'standard', field: 'birth_year' },
  { kind: 'standard', field: 'gender' },
  { kind: 'standard', field: 'birth_date' }
]

const dialects: fc.Arbitrary<Dialect> = fc.record({
  encoding: fc.constantFrom(...encodings),
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const, ' ' as const),
  quoteAfterBlanks: fc.boolean(),
  linesAbove: fc.constantFrom(0, 0, 1, 3),
  quote: fc.constantFrom('"' as const, '"' as const, "'" as const, '' as const),
  header: fc.constant(false),
  decimal: fc.constantFrom('.' as const, ',' as const),
  dateOrder: fc.constantFrom('dmy' as const, 'mdy' as const, 'ymd' as const),
  valueSeparator: fc.constantFrom('|' as const, ';' as const, '/' as const)
})

const blank = fc.constantFrom('', '', '', ' ', '  ', '\u00a0', '\u2009', '\u3000', '\ufeff', '\t', '\u0001')
const words = fc.constantFrom(
  ...['yes', 'нет', 'Tak', 'n/a', 'NULL', 'не указано', '-', '—', '?', 'Kraków', 'kraków', 'Орёл', 'орел', 'ж', 'M'],
  ...['sport|travel|sport', 'a/b;c', 'x|?| y', '|', '65+', '18-25', '42 года', 'under 25', 'ś', '😎', '\u2009а', 'aр'],
  ...['12 zł', '€5', '3 ₽', '1 234,50', '1,234.50', '¥7', '-0', '(5.00)', '5 %', '1e3', 'NaN', '0x1', '١', '\uFFFD'],
  ...['31 Dec 2025', '5 мая 2020', '31.12.25', '19970101', '2025-02-29', '2024-02-29', '0000-01-01', '12:30']
)
const number = fc
  .tuple(
    fc.constantFrom('', '', '-', '+', '−'),
    fc.bigInt({ min: 0n, max: 10n ** 17n }),
    fc.constantFrom('', '', '.', ','),
    fc.constantFrom('', '0', '5', '05', '125', '999999999')
  )
  .map((parts) => parts.join(''))
const small = fc
  .tuple(fc.integer({ min: -50, max: 3000 }), fc.constantFrom('', '.5', ',25', '.', ',0'))
  .map((parts) => parts.join(''))
const day = fc
  .tuple(
    fc.constantFrom('1', '01', '29', '30', '31', '1985', '2024', '123', '00'),
    fc.constantFrom('-', '.', '/'),
    fc.constantFrom('1', '02', '2', '12', '13', '30'),
    fc.constantFrom('-', '.', '/'),
    fc.constantFrom('1', '29', '30', '31', '85', '1999', '2023', '9999', '20250'),
    fc.constantFrom('', '', ' 0:00', 'T12:30:59', ' 12:3', ' 12:30:5', 'T1:00Z', ' г.', 'x')
  )
  .map((parts) => parts.join(''))
const value = fc.oneof(words, number, small, day, fc.string({ maxLength: 4 }))
const cell = fc.tuple(blank, value, blank, fc.boolean()).map(([before, text, behind, quoted]) => ({
  text: before + text + behind,
  quoted
}))

/** A table as someone might write it: some rows ragged, some cells quoted, keys repeating. */
const table = fc.array(
  fc.tuple(
    fc.constantFrom(
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      ' 7',
      '',
      '?',
      'ключ',
      'a much longer key, of more than one block of SHA-256 in all'
    ),
    fc.array(cell, { minLength: targets.length - 1, maxLength: targets.length - 1 }),
    fc.constantFrom(0, 0, 0, 0, 0, 0, -1, 1, 2)
  ),
  { maxLength: 12 }
)

function bytesOf(
  rows: typeof table extends fc.Arbitrary<infer T> ? T : never,
  dialect: Dialect,
  end: string
): Uint8Array {
  const { delimiter, quote, encoding } = dialect
  const written = rows.map(([key, cells, more]) => {
    const all = [
      key,
      ...cells.map(({ text, quoted }) =>
        quoted ? quote + text.replaceAll(quote || '\0', quote + quote) + quote : text
      )
    ]
    const ragged = more < 0 ? all.slice(0, more) : [...all, ...Array<string>(more).fill(more === 1 ? ' ' : 'x')]
    return ragged.join(delimiter)
  })
  const text = written.join(end) + end
  return new Uint8Array(iconv.encode(text, encoding))
}

const recipeOf = (dialect: Dialect, key: number | null = 0): Recipe => ({
  dialect,
  columns: targets.map((target) => ({ header: '', target })),
  key
})

describe('an import by bytes, with loops of either kind', () => {
  it('gives what an import by strings gives, for any table in any dialect and whatever the pieces', async () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r')
    const pieces = fc.constantFrom(1, 2, 3, 7, 64, 100_000)
    const key = fc.constantFrom(0, 0, null)
    await fc.assert(
      fc.asyncProperty(table, dialects, ends, pieces, key, async (rows, dialect, end, largest, position) => {
        await expectEqual(bytesOf(rows, dialect, end), recipeOf(dialect, position), largest)
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 120) }
    )
  })

  it('gives what an import by strings gives, for any bytes', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...[44, 34, 10, 13, 32, 9, 0, 49, 45, 46, 97].map((byte) => Uint8Array.of(byte))),
      fc.constantFrom(
        ...['я', '😎', '\uFFFD', '""', '",', '\r\n', '\uFEFF', '\u2009'].map((text) => new TextEncoder().encode(text))
      ),
      fc.uint8Array({ minLength: 1, maxLength: 2 })
    )
    const bytes = fc.array(piece, { maxLength: 60 }).map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])))
    const dialect: Dialect = {
      encoding: 'utf-8',
      delimiter: ',',
      quote: '"',
      header: false,
      decimal: '.',
      dateOrder: 'dmy',
      valueSeparator: '|'
    }
    const recipe: Recipe = {
      dialect,
      columns: [own('text'), own('number')].map((target) => ({ header: '', target })),
      key: null
    }
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...encodings), async (any, encoding) => {
        await expectEqual(any, { ...recipe, dialect: { ...dialect, encoding } })
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 150) }
    )
  })

  it('reads a small file alike in pieces of any size', async () => {
    const text =
      'sep=,\r\nid,"na,me",n\r\n1,"two\r\n""lines""",5\r\n\r\n3,"ё" ,-7\r\n4,y"z,\r\n5,\u2009😎\u00a0,1.50\r\n6,"a ""b"", c",'
    const bytes = new TextEncoder().encode(text)
    const { recipe } = await inspected(bytes)
    const expected = await endOf(() => importByStrings(bytes, recipe, importOptions()))
    for (const module of [loops, null])
      for (let pieceBytes = 1; pieceBytes <= bytes.length; pieceBytes++)
        expect(
          await endOf(() => importCustomers(memoryFile(bytes), recipe, importOptions({ loops: module, pieceBytes })))
        ).toEqual(expected)
  })
})

describeWithRealData('real files', () => {
  const files: string[][] = [
    ['customer-personality', 'marketing_campaign.allquoted-mdy.csv'],
    ['customer-personality', 'marketing_campaign.padded-tab-dmy.tsv'],
    ['otp-bank-ru', 'D_clients.csv'],
    ['telco-churn', 'Telco-Customer-Churn.csv'],
    ['adult-census', 'adults_us.csv'],
    ['onlinefoods-survey', 'onlinefoods.csv'],
    ['completejourney', 'demographics.csv'],
    ['fakturownik-klienci-pl', 'klienci.csv'],
    ['prodazhi-2020-ru-cp1251', 'Продажи.csv']
  ]
  it.each(files)('%s/%s gives what an import by strings gives', async (...parts) => {
    const bytes = new Uint8Array(readFileSync(realFile(...parts)))
    const { recipe } = await inspected(bytes)
    await expectEqual(bytes, recipe)
    await expectEqual(
      bytes,
      { ...recipe, columns: recipe.columns.map(({ header }) => ({ header, target: own('text') })) },
      5000
    )
  })

  it.each(['csv-spectrum/csvs', 'csv-test-data/csv'])(
    'torture/%s gives what an import by strings gives',
    async (folder) => {
      for (const name of readdirSync(realFile('torture', ...folder.split('/')))) {
        const bytes = new Uint8Array(readFileSync(realFile('torture', ...folder.split('/'), name)))
        for (const width of [1, 3, 5]) {
          const dialect: Dialect = {
            encoding: 'utf-8',
            delimiter: ',',
            quote: '"',
            header: false,
            decimal: '.',
            dateOrder: 'dmy',
            valueSeparator: '|'
          }
          const columns = Array.from({ length: width }, () => ({ header: '', target: own('text') }))
          await expectEqual(bytes, { dialect, columns, key: null }, 3)
        }
      }
    }
  )
})
