import fc from 'fast-check'
import { failureCodes, failureDataOf } from '../../../src/contract/failure'
import { importCustomers, type ImportedBase } from '../../../src/core/import/import-customers'
import { inspectSource } from '../../../src/core/import/inspect-source'
import { encodings, type Dialect, type Recipe } from '../../../src/model/recipe'
import { loadLoops } from '../../../src/node/load-loops'
import { importOptions } from '../../core/import/import-helpers'
import { memoryFile } from '../../core/import/memory-file'
import type { Campaign } from '../campaign'
import { same } from '../same'

const tableLike = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...['1', '2,5', '1 234.50', 'id', 'email', '"a"', '"a""b"', '"', "'", '31.12.2020', '2024-02-29', '12/31/2020'],
        ...['€ 5', '5 zł', 'да', 'нет', 'yes', '0', 'Żółć', 'Ёлка', '', ' ', '\u00a0', 'null', 'n/a', '25-34', '65+'],
        ...['sport|travel', '+48 600', 'a@b.pl', '9'.repeat(20), '1e400', 'NaN', '-0', '😀', '\0', '\ufeff']
      ),
      fc.constantFrom(',', ';', '\t', '|', ' ', '  ', ', ', '\n', '\n', '\r\n', '\r')
    ),
    { maxLength: 60 }
  )
  .map((parts) => parts.flat().join(''))
const contents = fc.oneof(
  { arbitrary: fc.uint8Array({ maxLength: 300 }), weight: 1 },
  { arbitrary: tableLike.map((text) => new TextEncoder().encode(text)), weight: 3 },
  { arbitrary: tableLike.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))), weight: 1 },
  { arbitrary: tableLike.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))), weight: 1 }
)
const chosenDialects: fc.Arbitrary<Partial<Dialect>> = fc.record(
  {
    encoding: fc.constantFrom(...encodings),
    delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const, ' ' as const),
    linesAbove: fc.integer({ min: 0, max: 3 }),
    headerRows: fc.constantFrom(1 as const, 2 as const),
    quoteAfterBlanks: fc.boolean(),
    quote: fc.constantFrom('"' as const, "'" as const, '' as const),
    header: fc.boolean(),
    decimal: fc.constantFrom('.' as const, ',' as const),
    dateOrder: fc.constantFrom('ymd' as const, 'dmy' as const, 'mdy' as const)
  },
  { requiredKeys: [] }
)
const longest = 2000

/** Any bytes are looked at and imported, or refused with a known failure, within two seconds of the processor; pieces and loops make no difference. */
export const imports: Campaign = {
  name: 'imports',
  unit: 'files',
  unitsATrial: 1,
  goal: 10_000,
  async prepare() {
    const module = loadLoops()
    const pieces = fc.integer({ min: 1, max: 12 })
    return fc.asyncProperty(contents, chosenDialects, pieces, async (bytes, chosen, piece) => {
      const began = process.cpuUsage()
      const recipe = await outcomeOf(() => recipeFor(bytes, chosen))
      if (recipe.kind === 'done') {
        const ends = [
          await endOf(bytes, Infinity, recipe.value, null),
          await endOf(bytes, piece, recipe.value, null),
          await endOf(bytes, piece, recipe.value, module)
        ]
        same(ends[1], ends[0], `pieces of ${piece} bytes`)
        same(ends[2], ends[0], 'loops of WebAssembly')
      }
      const { user, system } = process.cpuUsage(began)
      const took = (user + system) / 1000
      if (took > longest) throw new Error(`took ${Math.round(took)} ms of the processor`)
      return true
    }) as fc.IRawProperty<unknown, boolean>
  }
}

async function recipeFor(bytes: Uint8Array, dialect: Partial<Dialect>): Promise<Recipe> {
  const { charsets, currency, asOfDay } = importOptions()
  const options = { recipe: null, dialect, about: null, currency, language: 'en', charsets, asOfDay } as const
  return (await inspectSource(memoryFile(bytes), options)).recipe
}

type Outcome<T> = { kind: 'done'; value: T } | { kind: 'refused'; failure: unknown }

async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await work() }
  } catch (error) {
    const failure = failureDataOf(error)
    if (failure.code === 'unexpected' || !failureCodes.includes(failure.code)) throw error
    return { kind: 'refused', failure }
  }
}

function endOf(bytes: Uint8Array, piece: number, recipe: Recipe, loops: WebAssembly.Module | null) {
  return outcomeOf(async () =>
    plainBase(await importCustomers(memoryFile(bytes, piece), recipe, importOptions({ loops })))
  )
}

/** A base as plain values, wherever its columns lie. */
function plainBase({ table, known, ...rest }: ImportedBase) {
  const plain = (part: unknown): unknown => (ArrayBuffer.isView(part) ? Array.from(part as Uint8Array) : part)
  const columns = [['', table.ids] as const, ...table.columns].map(([id, column]) => [
    id,
    Object.entries(column).map(([name, part]) => [name, plain(part)])
  ])
  return { ...rest, known: [...known], rows: table.rows, columns }
}
