import type { Column } from '../../model/customer-table'
import { loopsOver, memoryOf } from './column-memory'
import { gatheredColumn } from './gathered-column'

/** Puts columns into one order; `end` gives back the room that this took. */
export interface Reordering {
  /** The column with the values of the rows in the order. The one given is not to be used any more, nor is an array of it to be another column's. */
  column(column: Column): Column
  end(): void
}

/**
 * Gives columns the values of the rows in an order, as `gatheredColumn` does, where they lie: memory that was never written to is
 * slow to come by. A row may come once at most.
 */
export function reorderedInPlace(given: Uint32Array, like: FixedValues): Reordering {
  const memory = memoryOf(like)
  const order = memory?.loops ? memory.place(given) : given
  const room = memory?.loops ? memory.allocate('u8', 8 * order.length) : new Uint8Array(8 * order.length)
  const ordered = <V extends FixedValues>(values: V): V => {
    const size = values.BYTES_PER_ELEMENT
    const loops = loopsOver(values, order, room)
    if (loops) {
      loops.pickValues(values.byteOffset, size, order.byteOffset, order.length, room.byteOffset)
      loops.copyBytes(values.byteOffset, room.byteOffset, size * order.length)
    } else pickPlainly(values, order, room)
    return values.subarray(0, order.length) as V
  }
  return {
    column(column) {
      switch (column.kind) {
        case 'number':
          return { kind: 'number', values: ordered(column.values) }
        case 'day':
          return { kind: 'day', values: ordered(column.values) }
        case 'yesNo':
          return { kind: 'yesNo', values: ordered(column.values) }
        case 'choice':
          return { ...column, codes: ordered(column.codes) }
        case 'age':
          return { kind: 'age', from: ordered(column.from), to: ordered(column.to) }
        default:
          return gatheredColumn(column, order)
      }
    },
    end() {
      if (!memory?.holds(room)) return
      memory.shrink(room, 0)
      memory.shrink(order, 0)
    }
  }
}

type FixedValues = Float64Array | Int32Array | Int16Array | Uint8Array | Uint16Array | Uint32Array

function pickPlainly(values: FixedValues, order: Uint32Array, { buffer, byteOffset }: Uint8Array): void {
  const kind = values.constructor as new (from: ArrayBufferLike, at: number, length: number) => FixedValues
  const picked = new kind(buffer, byteOffset, order.length)
  for (let place = 0; place < picked.length; place++) picked[place] = values[order[place] as number] as number
  values.set(picked)
}
