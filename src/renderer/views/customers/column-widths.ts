import type { FieldType } from '../../../model/field'

/** Least and greatest width in pixels: a column wider than its values is hard to read along a row. */
const widths: Readonly<Record<FieldType, readonly [number, number]>> = {
  text: [180, 340],
  number: [112, 132],
  money: [124, 150],
  date: [164, 190],
  yesNo: [88, 110],
  choice: [140, 260],
  multipleChoice: [180, 320],
  age: [76, 92]
}
const [leastOfChips, addedToPinned, most] = [220, 24, 0.6]

/** A grid's columns and the least width, in pixels, that they need together. */
export interface ColumnWidths {
  readonly template: string
  readonly least: number
  /** How far from the left, in pixels, each pinned column stays; none where they would take most of the width. */
  readonly lefts: readonly number[]
  /** Of the chips at the end, at the least. */
  readonly chips: number
}

/** The grid's columns for field types, the first `pinned` of which stay in a width; chips of segments at the end take what is left. */
export function columnWidths(types: readonly FieldType[], pinned = 0, width = 0): ColumnWidths {
  const fixed = types.slice(0, pinned).map((type) => widths[type][0] + addedToPinned)
  const loose = types.slice(pinned).map((type) => widths[type])
  const taken = sum(fixed)
  const isRoom = taken < width * most
  return {
    template: [
      ...fixed.map((each) => `${each}px`),
      ...loose.map(([least, greatest]) => `minmax(${least}px, ${greatest}px)`),
      `minmax(${leastOfChips}px, 1fr)`
    ].join(' '),
    least: taken + sum(loose.map(([least]) => least)) + leastOfChips,
    lefts: isRoom ? fixed.map((_, at) => sum(fixed.slice(0, at))) : [],
    chips: Math.max(leastOfChips, width - taken - sum(loose.map(([, greatest]) => greatest)))
  }
}

/** How many of the columns fit whole, with the chips, into a width in pixels; at least one. */
export function fittingColumns(types: readonly FieldType[], width: number): number {
  let needed = leastOfChips
  const over = types.findIndex((type) => (needed += widths[type][0]) > width)
  return over < 0 ? types.length : Math.max(1, over)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
