import { Failure } from '../../contract/failure'
import type { Recipe } from '../../model/recipe'
import type { FileReader } from '../ports/files'
import { refuseBinary } from './detect/detect-encoding'
import { createRowTaker } from './create-row-taker'
import type { ImportedBase, ImportOptions } from './imported-base'
import { createTextDecoder } from './text/create-text-decoder'
import { createRowReader } from './text/create-row-reader'
import { readText } from './text/read-text'
import { checkHeaders } from './recipe-fits'

export type { ImportedBase, ImportOptions } from './imported-base'

const millisecondsBetweenProgress = 100
const looked = 65_536

/**
 * Reads customers from a CSV file by a recipe, in one pass.
 * @throws Failure `fileEmpty`, `fileBinary`, `recipeDoesNotFit`, `unclosedQuote`, `cellTooLarge`, `tooManyColumns`, `noRows`, `cancelled`, `fileVanished`.
 */
export async function importCustomers(
  reader: FileReader,
  recipe: Recipe,
  options: ImportOptions
): Promise<ImportedBase> {
  if (reader.size === 0) throw new Failure('fileEmpty')
  refuseBinary(await reader.read(0, looked), recipe.dialect.encoding)
  const decoder = createTextDecoder(recipe.dialect.encoding, options.charsets)
  const taker = createRowTaker(recipe, options, () => decoder.invalid() > 0)
  let headerSeen = !recipe.dialect.header
  const rows = createRowReader(recipe.dialect, (cells, line) => {
    if (headerSeen) return taker.take(cells, line)
    checkHeaders(recipe, cells)
    headerSeen = true
  })
  const tell = createProgressTeller(reader.size, options)
  await readText(
    reader,
    decoder,
    (text, bytes) => {
      rows.push(text)
      tell(bytes, taker.seen())
    },
    options.signal
  )
  rows.finish()
  if (taker.seen() === 0) throw new Failure('noRows')
  tell(reader.size, taker.seen(), true)
  return { ...taker.finish(), invalidBytes: decoder.invalid() }
}

function createProgressTeller(
  total: number,
  { onProgress, ticks }: ImportOptions
): (done: number, rows: number, always?: boolean) => void {
  const began = ticks()
  let told = began
  return (done, rows, always = false) => {
    const now = ticks()
    if (!onProgress || (!always && now - told < millisecondsBetweenProgress)) return
    told = now
    const rowsPerSecond = Math.round((rows * 1000) / Math.max(1, now - began))
    onProgress({ phase: 'reading', done, total, unit: 'bytes', rows, rowsPerSecond })
  }
}
