import type { MultipleChoiceColumn } from '../../model/customer-table'
import type { CellPage, CellWriter } from './cell-page'
import type { CellRules } from './cell-rules'
import { writeText } from './write-text'

const bar = 0x7c
const encoder = new TextEncoder()

/** Writes the values of a multiple choice as one cell, joined by `|`. */
export function listWriter(page: CellPage, column: MultipleChoiceColumn, rules: CellRules): CellWriter {
  const { codes, offsets, dictionary } = column
  const texts: Uint8Array[] = []
  let joined = new Uint8Array(1024)
  const reserveJoined = (used: number, more: number): void => {
    if (used + more <= joined.length) return
    const larger = new Uint8Array(Math.max(joined.length * 2, used + more))
    larger.set(joined)
    joined = larger
  }
  return (row, at) => {
    const first = offsets[row] ?? 0
    const end = offsets[row + 1] ?? first
    let used = 0
    for (let index = first; index < end; index++) {
      const code = codes[index] as number
      const text = (texts[code] ??= encoder.encode(dictionary[code] ?? ''))
      reserveJoined(used, text.length + 1)
      if (index > first) joined[used++] = bar
      for (let byte = 0; byte < text.length; byte++) joined[used++] = text[byte] as number
    }
    return writeText(page, at, joined, 0, used, rules)
  }
}
