import fc from 'fast-check'
import { importCustomers } from '../../../src/core/import/import-customers'
import { shownValue } from '../../../src/core/import/shown-value'
import type { Dialect, Recipe } from '../../../src/model/recipe'
import { loadLoops } from '../../../src/node/load-loops'
import { importOptions } from '../../core/import/import-helpers'
import { memoryFile } from '../../core/import/memory-file'
import type { Campaign } from '../campaign'
import { bytesOfText } from './bytes-of-text'
import { same } from '../same'

const quotes = fc.constantFrom('"' as const, "'" as const, '' as const)
const dialects = fc.record({
  encoding: fc.constantFrom<Dialect['encoding'][]>(
    'utf-8',
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1250',
    'windows-1251',
    'windows-1252'
  ),
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const, ' ' as const),
  quote: quotes,
  quoteAfterBlanks: fc.boolean(),
  header: fc.boolean(),
  headerRows: fc.constantFrom(1 as const, 1 as const, 2 as const),
  linesAbove: fc.constantFrom(0, 0, 1, 3),
  decimal: fc.constant('.' as const),
  dateOrder: fc.constant('ymd' as const),
  valueSeparator: fc.constant('|' as const)
})
const ascii = ['a', 'Z', '0', ' ', ',', ';', '\t', '|', '"', "'", '\n', '\r', '\r\n', '.', '=']
const wide = ['ł', 'ё', 'Ж', '€', '😀', '漢', '\u2028']

/** Cells with a letter on both sides, so that nothing of them is a blank to be trimmed or a word for "no value". */
function cellsOf({ encoding, quote, delimiter }: Dialect): fc.Arbitrary<string> {
  const units = (encoding.startsWith('utf') ? [...ascii, ...wide] : ascii).filter(
    (unit) => quote !== '' || !(unit === delimiter || /[\r\n]/.test(unit) || (delimiter === ' ' && unit === '\t'))
  )
  const inner = fc.array(fc.constantFrom(...units), { maxLength: 8 }).map((parts) => `x${parts.join('')}y`)
  const long = fc.integer({ min: 1, max: 300 }).map((length) => `x${'–'.repeat(length)}y`)
  return encoding.startsWith('utf') ? fc.oneof({ arbitrary: inner, weight: 15 }, { arbitrary: long, weight: 1 }) : inner
}

const cases = dialects.chain((dialect) =>
  fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      dialect: fc.constant(dialect as Dialect),
      rows: fc.array(fc.array(cellsOf(dialect), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 12
      }),
      quotesAll: fc.boolean(),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      endsWithLineEnd: fc.boolean(),
      marked: fc.boolean(),
      /** How often the delimiter stands where it is a blank, and how many blanks stand before quotes. */
      blanks: fc.integer({ min: 1, max: 3 }),
      titles: fc.array(fc.constantFrom('', 'Title', 'a "note", 5;6', "it's | so\tso"), { minLength: 3, maxLength: 3 }),
      piece: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(1_000_000))
    })
  )
)

/** Tables written as CSV come back cell by cell: every dialect and encoding, read in pieces of any size, by both loops. */
export const tables: Campaign = {
  name: 'tables',
  unit: 'tables',
  unitsATrial: 1,
  goal: 10_000,
  async prepare() {
    const module = loadLoops()
    return fc.asyncProperty(cases, async (trial) => {
      const { dialect, rows, lineEnd, endsWithLineEnd, marked, piece } = trial
      const width = rows[0]?.length ?? 0
      const headers = Array.from({ length: width }, (_, column) => `x${column}`)
      const isJoined = dialect.header && dialect.headerRows === 2
      const all = [...(isJoined ? [headers.map(() => 'g')] : []), ...(dialect.header ? [headers] : []), ...rows]
      const above = trial.titles.slice(0, dialect.linesAbove).map((title) => title + lineEnd)
      const text = above.join('') + all.map((cells) => writtenRow(cells, trial)).join(lineEnd)
      const bytes = bytesOfText((marked ? '\ufeff' : '') + text + (endsWithLineEnd ? lineEnd : ''), dialect.encoding)
      const target = (name: string) => ({ kind: 'own', name, type: 'text' }) as const
      const columns = headers.map((header) => ({
        header: dialect.header ? (isJoined ? `g ${header}` : header) : '',
        target: target(header)
      }))
      const recipe: Recipe = { dialect, columns, key: null }
      for (const loops of [null, module]) {
        const base = await importCustomers(memoryFile(bytes, piece), recipe, importOptions({ loops }))
        const read = rows.map((_, row) =>
          base.fields.map((field) => {
            const column = base.table.columns.get(field.id)
            return column ? shownValue(column, row) : null
          })
        )
        same(read, rows, loops ? 'cells by WebAssembly' : 'cells')
        same([base.imported, base.rejected, base.invalidBytes], [rows.length, 0, 0], 'counts')
      }
      return true
    }) as fc.IRawProperty<unknown, boolean>
  }
}

type Trial = Pick<typeof cases extends fc.Arbitrary<infer T> ? T : never, 'dialect' | 'quotesAll' | 'blanks'>

function writtenRow(cells: readonly string[], { dialect, quotesAll, blanks }: Trial): string {
  const run = ' '.repeat(blanks)
  const written = cells.map((cell) => writtenCell(cell, dialect, quotesAll))
  if (dialect.delimiter === ' ') return `${quotesAll ? run : ''}${written.join(blanks > 2 ? ' \t' : run)}`
  const before = (cell: string): string =>
    dialect.quoteAfterBlanks && dialect.quote !== '' && cell.startsWith(dialect.quote) ? run + cell : cell
  return written.map(before).join(dialect.delimiter)
}

function writtenCell(cell: string, { quote, delimiter }: Dialect, quotesAll: boolean): string {
  if (quote === '') return cell
  const mustBe =
    cell.includes(delimiter) ||
    cell.includes(quote) ||
    /[\r\n]/.test(cell) ||
    (delimiter === ' ' && cell.includes('\t'))
  return quotesAll || mustBe ? quote + cell.replaceAll(quote, quote + quote) + quote : cell
}
