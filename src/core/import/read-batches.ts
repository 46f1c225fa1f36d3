import { Failure } from '../../contract/failure'
import type { Recipe } from '../../model/recipe'
import { createColumnMemory } from '../columns/column-memory'
import type { FileReader } from '../ports/files'
import { dialectOfSheets, tableOfFile } from '../sheets/table-of-file'
import type { TakerParts } from './create-batch-taker'
import { refuseBinary } from './detect/detect-encoding'
import { readAll } from './detect/file-sample'
import { createBatchReader } from './bytes/create-batch-reader'
import { createTranscoder } from './bytes/create-transcoder'
import { createRowBatch, place } from './bytes/row-batch'
import { createHeaderTaker } from './header-rows'
import type { ImportOptions } from './imported-base'
import { readPieces } from './read-pieces'

const millisecondsBetweenProgress = 100
const looked = 65_536
/** Arrays are made so much larger than expected; what is not used takes no room. */
const generosity = 1.25

/** Takes the rows of a file, batch by batch, into what the file becomes. */
export interface RowTaker<Taken> {
  /** Takes the rows of the batch from a row on. */
  take(fromRow: number): void
  /** Rows seen so far, taken or not. */
  seen(): number
  /** @throws Failure `recipeDoesNotFit` when every row has another number of cells than the recipe has columns. */
  finish(): Taken
}

/**
 * Reads the rows of a CSV file, or of a sheet of an Excel workbook, by a recipe, in one pass, into what the taker makes of them; also tells how many bytes the
 * encoding does not know.
 * @throws Failure `fileEmpty`, `fileBinary`, `recipeDoesNotFit`, `unclosedQuote`, `cellTooLarge`, `tooManyColumns`, `noRows`, `cancelled`, `fileVanished`.
 */
export async function readBatches<Taken>(
  file: FileReader,
  { dialect: told, ...columns }: Recipe,
  options: ImportOptions,
  takerOf: (parts: TakerParts) => RowTaker<Taken>
): Promise<Taken & { readonly invalidBytes: number }> {
  const { reader, sheets } = await tableOfFile(file, told.sheet, options.signal)
  const recipe = { ...columns, dialect: sheets ? { ...told, ...dialectOfSheets } : told }
  if (reader.size === 0) throw new Failure('fileEmpty')
  refuseBinary(await readAll(reader, 0, Math.min(looked, reader.size)), recipe.dialect.encoding)
  const memory = options.memory ?? createColumnMemory(options.loops ?? null)
  const batch = createRowBatch(memory)
  const transcoder = createTranscoder(recipe.dialect.encoding, options.charsets, memory)
  const position = { before: 0, after: 0 }
  const expected = (soFar: number): number => {
    const share = (batch.state[place.at] ?? 0) / Math.max(1, batch.state[place.end] ?? 1)
    const done = position.before + share * (position.after - position.before)
    return soFar * Math.max(1, reader.size / Math.max(1, done)) * generosity + 4096
  }
  const room = { memory, expected }
  const taker = takerOf({ recipe, options, batch, room, hasInvalidBytes: () => transcoder.invalid() > 0 })
  const header = createHeaderTaker(recipe, batch)
  const rows = createBatchReader(batch, recipe.dialect, transcoder, () => taker.take(header.take()))
  const tell = createProgressTeller(reader.size, options)
  const take = (piece: Uint8Array, end: number): void => {
    Object.assign(position, { before: position.after, after: end })
    rows.push(piece, end >= reader.size)
    tell(end, taker.seen())
  }
  await readPieces(reader, take, options)
  if (taker.seen() === 0) throw new Failure('noRows')
  tell(reader.size, taker.seen(), true)
  return { ...taker.finish(), invalidBytes: transcoder.invalid() }
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
