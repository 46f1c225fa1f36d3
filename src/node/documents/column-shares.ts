import type { Block } from '../../contract/document'
import { plainText } from './plain-text'

type Table = Extract<Block, { kind: 'table' }>

/** In characters: how many a page is wide, what a column is given at most for a word and for all it says, and the room beside it. */
const page = 104
const longestWord = 18
const longestText = 120
const padding = { left: 2, right: 5 } as const
/** Heads are bold. */
const headWidth = 1.15

/** The share of a table's width for each column: room for its longest word first, the rest fairly; together 1. Numbers with their units stay on one line. */
export function columnShares({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  const wants = columns.map(({ text, side }, column) => {
    const texts = rows.map((row) => plainText(row[column] ?? []))
    const whole = side === 'right' ? longest(texts) : longest(texts.flatMap((each) => each.split(/\s+/)))
    const head = longest(text.split(/\s+/)) * headWidth
    const room = padding[column === columns.length - 1 ? 'left' : side]
    const least = room + Math.min(longestWord, Math.max(whole, head))
    const most = room + Math.min(longestText, Math.max(longest(texts), head))
    return { least, more: Math.max(0, most - least) }
  })
  const extra = fairParts(
    wants.map(({ more }) => more),
    page - sum(wants.map(({ least }) => least))
  )
  const widths = wants.map(({ least }, column) => least + (extra[column] ?? 0))
  return widths.map((width) => width / sum(widths))
}

/** Parts of what there is: who wants little gets it all, the others as much as each other. */
function fairParts(wanted: readonly number[], whole: number): number[] {
  const parts = wanted.map(() => 0)
  const order = wanted.map((_, at) => at).sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0))
  let rest = Math.max(0, whole)
  for (const [place, at] of order.entries()) {
    const part = Math.min(wanted[at] ?? 0, rest / (order.length - place))
    parts[at] = part
    rest -= part
  }
  return parts
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
