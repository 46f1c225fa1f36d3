import type { MultipleChoiceColumn } from '../../model/customer-table'
import type { Dictionary } from '../columns/dictionary'
import { splicedOffsets, splicedParts } from './spliced-parts'

/** A copy of a column of multiple choices with other values in some rows; null is unknown. `dictionary` begins with that of the column. */
export function patchedList(
  column: MultipleChoiceColumn,
  values: ReadonlyMap<number, readonly string[] | null>,
  dictionary: Dictionary
): MultipleChoiceColumn {
  const parts = new Map(
    [...values].map(([row, list]) => [row, Uint32Array.from(list ?? [], (value) => dictionary.codeOf(value))])
  )
  const offsets = splicedOffsets(column.offsets, parts)
  const length = offsets[offsets.length - 1] ?? 0
  const isWide = dictionary.values.length > 0x10000 || column.codes instanceof Uint32Array
  const codes = isWide ? new Uint32Array(length) : new Uint16Array(length)
  splicedParts(column.codes, column.offsets, parts, codes)
  return { kind: 'multipleChoice', codes, offsets, dictionary: dictionary.values }
}
