import type { FieldType } from '../../../model/field'

const widths: Readonly<Record<FieldType, readonly [number, number]>> = {
  text: [170, 3],
  number: [96, 1],
  money: [120, 1],
  date: [124, 1],
  yesNo: [88, 1],
  choice: [130, 2],
  multipleChoice: [170, 3],
  age: [76, 1]
}

/** The grid's column template for field types, with room for chips of segments at the end. */
export function columnWidths(types: readonly FieldType[]): string {
  const columns = types.map((type) => {
    const [least, share] = widths[type]
    return `minmax(${least}px, ${share}fr)`
  })
  return [...columns, 'minmax(220px, 3fr)'].join(' ')
}
