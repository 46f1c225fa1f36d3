import type { Column } from '../../model/customer-table'
import type { ColumnArray, ColumnMemory } from './column-memory'

/** How arrays from elsewhere come to lie in a memory; those of the memory, and all where there are no loops, stay as they are. */
export interface Placing {
  /** A copy in the memory, made once, which goes when the array does. */
  placed<A extends ColumnArray>(array: A): A
  /** A copy in the memory in place of the array, which goes when nobody holds it; parts of it do not hold it. */
  moved<A extends ColumnArray>(array: A): A
}

/** Nothing placed yet. */
export function createPlacing(memory: ColumnMemory): Placing {
  const copies = new WeakMap<ColumnArray, ColumnArray>()
  const abandoned = new FinalizationRegistry<ColumnArray>((copy) => memory.free(copy))
  const copyOf = <A extends ColumnArray>(array: A): A | null => {
    if (!memory.loops || memory.holds(array)) return null
    const copy = memory.place(array)
    return memory.holds(copy) ? copy : null
  }
  return {
    placed: <A extends ColumnArray>(array: A) => {
      const known = copies.get(array)
      if (known) return known as A
      const copy = copyOf(array)
      if (!copy) return array
      copies.set(array, copy)
      abandoned.register(array, copy)
      return copy
    },
    moved: <A extends ColumnArray>(array: A) => {
      const copy = copyOf(array)
      if (!copy) return array
      const held = copy.subarray(0) as A
      abandoned.register(held, copy)
      return held
    }
  }
}

/** A column of numbers or ages moved into the memory; others as they are. */
export function movedColumn(column: Column, moved: Placing['moved']): Column {
  if (column.kind === 'number') return { ...column, values: moved(column.values) }
  return column.kind === 'age' ? { ...column, from: moved(column.from), to: moved(column.to) } : column
}
