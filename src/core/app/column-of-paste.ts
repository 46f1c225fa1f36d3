import { textsOfColumn } from '../identity/kinds-of-fields'
import type { PastedValues } from '../identity/pasted-values'
import { detectDelimiter } from '../import/detect/detect-delimiter'
import { rowsOfText } from '../import/text/rows-of-text'
import { findSteps, keysOfText, type Looking } from './look-at-list'

const [leastEven, leastShare] = [0.9, 0.8]
/** Rows of which the values are looked for. */
const mostLookedAt = 2000

/**
 * The values of one column of a pasted table: that in which nearly all stand that the base has, without its header; in steps.
 * Null for what is no table, and where they stand in several columns.
 */
export function* columnOfPasteSteps(
  text: string,
  { column, rows, spelling }: Pick<Looking, 'column' | 'rows' | 'spelling'>
): Generator<void, PastedValues | null> {
  const table = tableOfPaste(text)
  if (!table) return null
  const keysOf = (cell: string): readonly string[] => keysOfText(cell, spelling)
  const looked = table.slice(0, mostLookedAt)
  const { found } = yield* findSteps(textsOfColumn(column), rows, spelling, new Set(looked.flat().flatMap(keysOf)))
  const isFound = (cell: string | undefined): boolean => keysOf(cell ?? '').some((key) => found.has(key))
  const counts = Array.from(table[0] ?? [], (_, at) => looked.filter((cells) => isFound(cells[at])).length)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const best = counts.indexOf(Math.max(...counts))
  if (all === 0 || (counts[best] ?? 0) < leastShare * all) return null
  const cells = table.map((row) => (row[best] ?? '').trim())
  const hasHeader = !isFound(cells[0])
  const values = cells.slice(hasHeader ? 1 : 0).filter((cell) => cell !== '')
  return { values: values.map((value) => value.replace(/\s+/g, ' ')), skipped: hasHeader ? 1 : 0 }
}

/** Rows of at least two cells, nearly all of one width; null for other texts. */
function tableOfPaste(text: string): (readonly string[])[] | null {
  const plain = text.replace(/^\ufeff/, '').trim()
  if (!plain.includes('\n')) return null
  const { delimiter, quote, doubtful } = detectDelimiter(plain, true, {})
  if (doubtful) return null
  try {
    const rows = rowsOfText(plain, { delimiter, quote }, true).map(({ cells }) => cells)
    const width = rows[0]?.length ?? 0
    const even = rows.filter(({ length }) => length === width).length
    return width < 2 || even < leastEven * rows.length ? null : rows
  } catch {
    return null
  }
}
