import { Failure } from '../../../../src/contract/failure'
import { refuseBinary } from '../../../../src/core/import/detect/detect-encoding'
import type { ImportedBase, ImportOptions } from '../../../../src/core/import/import-customers'
import { headerRowsOf, joinedHeaders } from '../../../../src/core/import/header-rows'
import { checkHeaders } from '../../../../src/core/import/recipe-fits'
import { createRowReader } from '../../../../src/core/import/text/create-row-reader'
import { createTextDecoder } from '../../../../src/core/import/text/create-text-decoder'
import type { Recipe } from '../../../../src/model/recipe'
import { createRowTaker } from './create-row-taker'

/** The import as it is meant, by way of a string for each cell: what the import by bytes must give too. */
export function importByStrings(bytes: Uint8Array, recipe: Recipe, options: ImportOptions): ImportedBase {
  if (bytes.length === 0) throw new Failure('fileEmpty')
  refuseBinary(bytes.subarray(0, 65_536), recipe.dialect.encoding)
  const decoder = createTextDecoder(recipe.dialect.encoding, options.charsets)
  const taker = createRowTaker(recipe, options, () => decoder.invalid() > 0)
  const wanted = headerRowsOf(recipe.dialect)
  const header: string[][] = []
  const rows = createRowReader(recipe.dialect, (cells, line) => {
    if (cells.length > 1 && cells.every((cell) => cell.trim() === '')) return
    if (header.length === wanted) return taker.take(cells, line)
    header.push([...cells])
    if (header.length === wanted) checkHeaders(recipe, joinedHeaders(header))
  })
  rows.push(decoder.decode(bytes, true))
  rows.finish()
  if (taker.seen() === 0) throw new Failure('noRows')
  return { ...taker.finish(), invalidBytes: decoder.invalid() }
}
