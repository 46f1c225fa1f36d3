import { createCellPage, makeRoom, type CellPage, type CellWriter } from './cell-page'
import type { CellPlan } from './cell-plan'
import type { CellRules } from './cell-rules'
import { writeText } from './write-text'

const encoder = new TextEncoder()

/** Writes the text of each row's code: each cell is made when it is first needed and then copied. */
export function codeWriter(
  { codes, count, textOf }: Pick<Extract<CellPlan, { kind: 'codes' }>, 'codes' | 'count' | 'textOf'>,
  page: CellPage,
  rules: CellRules
): CellWriter {
  const cells = createCellPage(0, 4096)
  const starts = new Uint32Array(count)
  const lengths = new Int32Array(count).fill(-1)
  const guarded = new Uint8Array(count)
  let used = 0
  const make = (code: number): void => {
    const before = cells.guarded
    const text = encoder.encode(textOf(code))
    starts[code] = used
    used = writeText(cells, used, text, 0, text.length, rules)
    lengths[code] = used - (starts[code] ?? 0)
    guarded[code] = cells.guarded - before
  }
  return (row, at) => {
    const code = codes[row] as number
    if ((lengths[code] as number) < 0) make(code)
    const length = lengths[code] as number
    makeRoom(page, at, length)
    page.guarded += guarded[code] as number
    const { bytes } = cells
    const target = page.bytes
    const end = at + length
    for (let from = starts[code] as number; at < end; at++) target[at] = bytes[from++] as number
    return end
  }
}
