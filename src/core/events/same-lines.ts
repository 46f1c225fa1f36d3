import { ownOrders, type Column } from '../../model/customer-table'

/** Lines that are compared in one step. */
const linesOfStep = 262_144

/** Lines of events: whose each is, its order's number (null: none has one), its values. */
export interface Lines {
  readonly customers: Uint32Array
  readonly orderOf: Uint32Array | null
  /** Numbers have one unknown and one zero. */
  readonly columns: readonly Column[]
}

/**
 * Finds, among the lines from `old` on, those that are equal to one of the first `old`, which is then used up: of the same
 * customer and order (all lines without an order number count as alike) with the same values. 1 for each that is the same. In steps, between which other work may have its turn.
 */
export function* sameLines({ customers, orderOf, columns }: Lines, old: number): Generator<void, Uint8Array> {
  const orderAt = (line: number): number => Math.min(orderOf?.[line] ?? ownOrders, ownOrders)
  const hashes = yield* hashesOf({ customers, orderOf, columns }, orderAt)
  const equals = columns.map(equalityOf)
  const isEqual = (one: number, other: number): boolean =>
    hashes[one] === hashes[other] &&
    customers[one] === customers[other] &&
    orderAt(one) === orderAt(other) &&
    equals.every((equal) => equal(one, other))
  const { heads, next } = chainsOf(hashes, old)
  yield
  const same = new Uint8Array(customers.length - old)
  for (let line = old; line < customers.length; line++) {
    if (line % linesOfStep === 0) yield
    const slot = (hashes[line] as number) & (heads.length - 1)
    let before = 0
    for (let link = heads[slot] as number; link !== 0; before = link, link = next[link] as number) {
      if (!isEqual(link - 1, line)) continue
      if (before === 0) heads[slot] = next[link] as number
      else next[before] = next[link] as number
      same[line - old] = 1
      break
    }
  }
  return same
}

/** Chains of lines with like hashes; a link is a line's number from 1, 0 ends a chain. The first line of equals comes first. */
function chainsOf(hashes: Uint32Array, lines: number): { readonly heads: Uint32Array; readonly next: Uint32Array } {
  const heads = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, lines * 2))))
  const next = new Uint32Array(lines + 1)
  for (let line = lines - 1; line >= 0; line--) {
    const slot = (hashes[line] as number) & (heads.length - 1)
    next[line + 1] = heads[slot] as number
    heads[slot] = line + 1
  }
  return { heads, next }
}

function* hashesOf({ customers, columns }: Lines, orderAt: (line: number) => number): Generator<void, Uint32Array> {
  const hashes = new Uint32Array(customers.length)
  const mix = (line: number, word: number): void => {
    const mixed = Math.imul((hashes[line] as number) ^ word, 0x9e3779b1)
    hashes[line] = mixed ^ (mixed >>> 15)
  }
  for (let line = 0; line < customers.length; line++) {
    mix(line, customers[line] as number)
    mix(line, orderAt(line))
  }
  for (const column of columns) {
    yield
    mixColumn(column, customers.length, mix)
  }
  return hashes
}

function mixColumn(column: Column, lines: number, mix: (line: number, word: number) => void): void {
  switch (column.kind) {
    case 'number': {
      const { buffer, byteOffset, length } = column.values
      const words = new Uint32Array(buffer, byteOffset, 2 * length)
      for (let line = 0; line < lines; line++) {
        mix(line, words[2 * line] as number)
        mix(line, words[2 * line + 1] as number)
      }
      return
    }
    case 'age':
      for (let line = 0; line < lines; line++)
        mix(line, ((column.from[line] as number) << 16) ^ (column.to[line] as number))
      return
    case 'text':
    case 'multipleChoice': {
      const elements = column.kind === 'text' ? column.bytes : column.codes
      for (let line = 0; line < lines; line++)
        for (let at = column.offsets[line] as number; at < (column.offsets[line + 1] as number); at++)
          mix(line, elements[at] as number)
      return
    }
    default: {
      const values = column.kind === 'choice' ? column.codes : column.values
      for (let line = 0; line < lines; line++) mix(line, values[line] as number)
    }
  }
}

function equalityOf(column: Column): (one: number, other: number) => boolean {
  switch (column.kind) {
    case 'number':
      return (one, other) => Object.is(column.values[one], column.values[other])
    case 'age':
      return (one, other) => column.from[one] === column.from[other] && column.to[one] === column.to[other]
    case 'choice':
      return (one, other) => column.codes[one] === column.codes[other]
    case 'text':
    case 'multipleChoice':
      return (one, other) => {
        const elements = column.kind === 'text' ? column.bytes : column.codes
        const start = column.offsets[one] as number
        const otherStart = column.offsets[other] as number
        const length = (column.offsets[one + 1] as number) - start
        if ((column.offsets[other + 1] as number) - otherStart !== length) return false
        for (let at = 0; at < length; at++) if (elements[start + at] !== elements[otherStart + at]) return false
        return true
      }
    default:
      return (one, other) => column.values[one] === column.values[other]
  }
}
