import type { Column } from '../../model/customer-table'
import type { ColumnArray, ColumnMemory } from './column-memory'

/** Arrays where the loops can read them. */
export type Placed = <A extends ColumnArray>(array: A) => A

/** Arrays from elsewhere get a copy in the memory, once, which goes when they do; those of the memory stay as they are. */
export function createPlacing(memory: ColumnMemory): Placed {
  const copies = new WeakMap<ColumnArray, ColumnArray>()
  const abandoned = new FinalizationRegistry<ColumnArray>((copy) => memory.free(copy))
  return <A extends ColumnArray>(array: A) => {
    if (!memory.loops || memory.holds(array)) return array
    const known = copies.get(array)
    if (known) return known as A
    const copy = memory.place(array)
    if (!memory.holds(copy)) return array
    copies.set(array, copy)
    abandoned.register(array, copy)
    return copy
  }
}

/** The column with the array that says what is unknown where the loops can read it; texts as they are. */
export function placedColumn(column: Column, placed: Placed): Column {
  switch (column.kind) {
    case 'number':
      return { ...column, values: placed(column.values) }
    case 'day':
      return { ...column, values: placed(column.values) }
    case 'yesNo':
      return { ...column, values: placed(column.values) }
    case 'choice':
      return { ...column, codes: placed(column.codes) }
    case 'age':
      return { ...column, from: placed(column.from) }
    default:
      return column
  }
}
