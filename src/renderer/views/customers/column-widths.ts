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
const leastOfChips = 220

/** A grid's columns and the least width, in pixels, that they need together. */
export interface ColumnWidths {
  readonly template: string
  readonly least: number
}

/** The grid's columns for field types; chips of segments at the end take what is left. */
export function columnWidths(types: readonly FieldType[]): ColumnWidths {
  const columns = types.map((type) => widths[type])
  return {
    template: [
      ...columns.map(([least, most]) => `minmax(${least}px, ${most}px)`),
      `minmax(${leastOfChips}px, 1fr)`
    ].join(' '),
    least: columns.reduce((sum, [least]) => sum + least, leastOfChips)
  }
}

/** How many of the columns fit whole, with the chips, into a width in pixels; at least one. */
export function fittingColumns(types: readonly FieldType[], width: number): number {
  let needed = leastOfChips
  const over = types.findIndex((type) => (needed += widths[type][0]) > width)
  return over < 0 ? types.length : Math.max(1, over)
}
