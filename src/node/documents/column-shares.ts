import type { Block } from '../../contract/document'
import { plainText } from './plain-text'

type Table = Extract<Block, { kind: 'table' }>

/** In characters: how many a page is wide, what a column is given at most for a word and for all it says, and the room beside it. */
const page = 92
const longestWord = 18
const longestText = 120
const padding = { left: 2, right: 5 } as const
/** Heads are bold. */
const headWidth = 1.15

/** The share of a table's width for each column: room for its longest word first, the rest by how much it has to say; together 1. Numbers with their units stay on one line. */
export function columnShares({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  const wants = columns.map(({ text, side }, column) => {
    const texts = rows.map((row) => plainText(row[column] ?? []))
    const whole = side === 'right' ? longest(texts) : longest(texts.flatMap((each) => each.split(/\s+/)))
    const head = longest(text.split(/\s+/)) * headWidth
    const room = padding[column === columns.length - 1 ? 'left' : side]
    const least = room + Math.min(longestWord, Math.max(whole, head))
    const most = room + Math.min(longestText, Math.max(longest(texts), text.length * headWidth))
    return { least, more: Math.max(0, most - least) }
  })
  const least = sum(wants.map((want) => want.least))
  const more = sum(wants.map((want) => want.more))
  const part = more === 0 ? 0 : Math.min(1, Math.max(0, page - least) / more)
  const widths = wants.map((want) => want.least + want.more * part)
  return widths.map((width) => width / sum(widths))
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
