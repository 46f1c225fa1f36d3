import type { TextColumn } from '../../model/customer-table'
import { textAt } from '../columns/text-column'
import { source } from './choose-sources'
import { isSameText } from './match-rows'
import type { MergeParts, Sides } from './merge-parts'

const encoder = new TextEncoder()

/** Stands between a text and what is appended to it. */
export const textSeparator = '; '

/** Texts by their sources; what is appended comes behind `; ` unless it is one of the parts there already. */
export function mergedText(sides: Sides<TextColumn>, parts: MergeParts): TextColumn {
  const { memory, layout } = parts
  const { rows } = layout
  const appended = appendedTexts(sides, parts)
  const offsets = memory.allocate('u32', rows + 1)
  for (let row = 0; row < rows; row++) {
    const text = appended.get(row)
    const length = text ? text.length : lengthOf(sides, parts, row)
    offsets[row + 1] = (offsets[row] as number) + length
  }
  const bytes = memory.allocate('u8', offsets[rows] as number)
  copyRuns(sides, parts, appended, bytes, offsets)
  for (const [row, text] of appended) bytes.set(text, offsets[row])
  return { kind: 'text', bytes, offsets }
}

/** The texts that neither side has as they are. */
function appendedTexts({ old, fresh }: Sides<TextColumn>, { layout, sources }: MergeParts): Map<number, Uint8Array> {
  const appended = new Map<number, Uint8Array>()
  const { fromOld, fromNew, rows } = layout
  for (let row = 0; row < rows; row++) {
    if (sources.of[row] !== source.both) continue
    const [one, other] = [fromOld[row] as number, fromNew[row] as number]
    if (isSameText(old, one, fresh, other)) continue
    const joined = appendText(textAt(old, one), textAt(fresh, other))
    appended.set(row, encoder.encode(joined))
  }
  return appended
}

/** A text with another appended, unless it is one of its parts. */
export function appendText(text: string, more: string): string {
  const there = new Set(text.split(';').map((part) => part.trim()))
  return there.has(more.trim()) || text === more ? text : `${text}${textSeparator}${more}`
}

function lengthOf(sides: Sides<TextColumn>, parts: MergeParts, row: number): number {
  const from = sideAt(sides, parts, row)
  return from ? (from.column.offsets[from.row + 1] as number) - (from.column.offsets[from.row] as number) : 0
}

function sideAt(
  { old, fresh }: Sides<TextColumn>,
  { layout, sources }: MergeParts,
  row: number
): { readonly column: TextColumn; readonly row: number } | null {
  const from = sources.of[row] as number
  if (from === source.none) return null
  return from === source.new
    ? { column: fresh, row: layout.fromNew[row] as number }
    : { column: old, row: layout.fromOld[row] as number }
}

/** Copies rows that follow each other on one side at once; a call for each short text costs more than its bytes. */
function copyRuns(
  sides: Sides<TextColumn>,
  parts: MergeParts,
  appended: ReadonlyMap<number, Uint8Array>,
  bytes: Uint8Array,
  offsets: Uint32Array
): void {
  const { of } = parts.sources
  const { fromOld, fromNew, rows } = parts.layout
  const isPlain = (row: number): boolean => of[row] !== source.none && !appended.has(row)
  for (let row = 0; row < rows;) {
    if (!isPlain(row)) {
      row++
      continue
    }
    const isNew = of[row] === source.new
    const [column, from] = isNew ? [sides.fresh, fromNew] : [sides.old, fromOld]
    const first = from[row] as number
    let end = row + 1
    while (end < rows && (of[end] === source.new) === isNew && isPlain(end) && from[end] === first + end - row) end++
    bytes.set(column.bytes.subarray(column.offsets[first], column.offsets[first + end - row]), offsets[row])
    row = end
  }
}
