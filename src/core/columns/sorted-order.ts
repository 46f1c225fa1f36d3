import { walked } from './walked'

/**
 * Row numbers in the order of their keys, stable; NaN keys come last in both directions.
 * A radix sort over the bits of the keys, 16 at a time. Source of the order of bits: Herf, Radix Tricks.
 */
export function sortedOrder(keys: Float64Array, descending: boolean): Uint32Array {
  return walked(sortedOrderSteps(keys, descending))
}

/** The same in steps. */
export function* sortedOrderSteps(keys: Float64Array, descending: boolean): Generator<void, Uint32Array> {
  const { low, high } = sortableWords(keys, descending)
  let order: Uint32Array = Uint32Array.from(keys, (_, row) => row)
  for (const words of [low, high])
    for (const shift of [0, 16]) {
      yield
      order = orderedByDigit(order, words, shift)
    }
  return order
}

function sortableWords(keys: Float64Array, descending: boolean): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(keys.length)
  const high = new Uint32Array(keys.length)
  const number = new Float64Array(1)
  const words = new Uint32Array(number.buffer)
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    number[0] = key + 0
    const isNegative = (words[1] as number) >>> 31 === 1
    const flipped = isNegative !== descending ? -1 : 0
    const sign = descending ? 0x7fffffff : 0x80000000
    low[row] = key !== key ? 0xffffffff : (words[0] as number) ^ flipped
    high[row] = key !== key ? 0xffffffff : (words[1] as number) ^ (isNegative ? flipped : sign)
  }
  return { low, high }
}

function orderedByDigit(order: Uint32Array, words: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(0x10000)
  for (let row = 0; row < words.length; row++) {
    const digit = ((words[row] as number) >>> shift) & 0xffff
    places[digit] = (places[digit] as number) + 1
  }
  if (places.includes(words.length)) return order
  let next = 0
  for (let digit = 0; digit < places.length; digit++) {
    const count = places[digit] as number
    places[digit] = next
    next += count
  }
  const sorted = new Uint32Array(order.length)
  for (const row of order) {
    const digit = ((words[row] as number) >>> shift) & 0xffff
    const place = places[digit] as number
    places[digit] = place + 1
    sorted[place] = row
  }
  return sorted
}
