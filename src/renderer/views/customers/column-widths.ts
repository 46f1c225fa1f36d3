import type { FieldType } from '../../../model/field'

const widths: Readonly<Record<FieldType, readonly [number, number]>> = {
  text: [170, 3],
  number: [116, 1],
  money: [120, 1],
  date: [156, 1],
  yesNo: [88, 1],
  choice: [130, 2],
  multipleChoice: [170, 3],
  age: [76, 1]
}
const chips: readonly [number, number] = [220, 3]

/** A grid's columns and the least width, in pixels, that they need together. */
export interface ColumnWidths {
  readonly template: string
  readonly least: number
}

/** The grid's columns for field types, with room for chips of segments at the end. */
export function columnWidths(types: readonly FieldType[]): ColumnWidths {
  const columns = [...types.map((type) => widths[type]), chips]
  return {
    template: columns.map(([least, share]) => `minmax(${least}px, ${share}fr)`).join(' '),
    least: columns.reduce((sum, [least]) => sum + least, 0)
  }
}
