import type { MultipleChoiceColumn } from '../../model/customer-table'
import type { Bits } from './bits'
import { loopsOver } from './column-memory'
import type { SetMaker } from './set-maker'

/** With more values than this the sets would take more room than the codes do. */
const mostValues = 64

const made = new WeakMap<MultipleChoiceColumn, readonly Bits[]>()

/**
 * For each code of a multiple choice the rows that have it, made once for a column; null when it has too many values.
 * They lie next to each other. Shared, never changed.
 */
export function valueSetsOf(column: MultipleChoiceColumn, sets: SetMaker): readonly Bits[] | null {
  const known = made.get(column)
  if (known) return known
  if (column.dictionary.length > mostValues) return null
  const spread = spreadOf(column, sets)
  made.set(column, spread)
  return spread
}

function spreadOf(column: MultipleChoiceColumn, sets: SetMaker): readonly Bits[] {
  const { rows } = sets
  const stride = Math.ceil(rows / 512) * 16
  const words = sets.placed(new Uint32Array(stride * column.dictionary.length))
  const codes = sets.placed(column.codes)
  const offsets = sets.placed(column.offsets)
  const loops = loopsOver(words, codes, offsets)
  if (loops && codes instanceof Uint16Array)
    loops.spreadCodes(offsets.byteOffset, codes.byteOffset, rows, words.byteOffset, stride * 4)
  else spreadPlainly(codes, offsets, words, stride)
  return column.dictionary.map((_, code) => ({
    words: words.subarray(code * stride, code * stride + Math.ceil(rows / 32)),
    length: rows
  }))
}

function spreadPlainly(
  codes: Uint16Array | Uint32Array,
  offsets: Uint32Array,
  words: Uint32Array,
  stride: number
): void {
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let index = offsets[row] as number; index < (offsets[row + 1] as number); index++) {
      const word = (codes[index] as number) * stride + (row >>> 5)
      words[word] = (words[word] as number) | (1 << (row & 31))
    }
}
