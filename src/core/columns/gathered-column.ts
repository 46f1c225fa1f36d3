import type { ChoiceColumn, Column } from '../../model/customer-table'

/** A column with the values of the rows in the given order; a row may come several times or not at all. */
export function gatheredColumn(column: Column, order: Uint32Array): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: gathered(column.values, new Float64Array(order.length), order) }
    case 'day':
      return { kind: 'day', values: gathered(column.values, new Int32Array(order.length), order) }
    case 'yesNo':
      return { kind: 'yesNo', values: gathered(column.values, new Uint8Array(order.length), order) }
    case 'choice':
      return { ...column, codes: gatheredCodes(column.codes, order) }
    case 'age':
      return {
        kind: 'age',
        from: gathered(column.from, new Int16Array(order.length), order),
        to: gathered(column.to, new Int16Array(order.length), order)
      }
    case 'text': {
      const offsets = gatheredOffsets(column.offsets, order)
      const bytes = new Uint8Array(offsets[order.length] ?? 0)
      gatherRagged(column.bytes, column.offsets, bytes, order)
      return { kind: 'text', bytes, offsets }
    }
    case 'multipleChoice': {
      const offsets = gatheredOffsets(column.offsets, order)
      const length = offsets[order.length] ?? 0
      const codes = column.codes instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length)
      gatherRagged(column.codes, column.offsets, codes, order)
      return { ...column, codes, offsets }
    }
  }
}

/** Short parts are copied one by one: a view for each would cost more. */
function gatherRagged(from: Values, offsets: Uint32Array, into: Values, order: Uint32Array): void {
  let used = 0
  for (let index = 0; index < order.length; index++) {
    const row = order[index] as number
    const end = offsets[row + 1] as number
    for (let at = offsets[row] as number; at < end; at++) into[used++] = from[at] as number
  }
}

function gatheredCodes(codes: ChoiceColumn['codes'], order: Uint32Array): ChoiceColumn['codes'] {
  if (codes instanceof Uint8Array) return gathered(codes, new Uint8Array(order.length), order)
  if (codes instanceof Uint16Array) return gathered(codes, new Uint16Array(order.length), order)
  return gathered(codes, new Uint32Array(order.length), order)
}

type Values = Float64Array | Int32Array | Int16Array | Uint8Array | Uint16Array | Uint32Array

function gathered<T extends Values>(from: T, into: T, order: Uint32Array): T {
  for (let index = 0; index < order.length; index++) into[index] = from[order[index] as number] as number
  return into
}

function gatheredOffsets(offsets: Uint32Array, order: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(order.length + 1)
  for (let index = 0; index < order.length; index++) {
    const row = order[index] as number
    const length = (offsets[row + 1] as number) - (offsets[row] as number)
    ordered[index + 1] = (ordered[index] as number) + length
  }
  return ordered
}
