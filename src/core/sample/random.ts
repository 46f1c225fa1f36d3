/** A source of repeatable pseudo-random numbers. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [0, below). */
  below(below: number): number
  /** Tells true with a probability. */
  chance(probability: number): boolean
  /** A number of the standard normal distribution (Box and Muller). */
  normal(): number
  /** A count of the Poisson distribution (Knuth; for means below 30). */
  poisson(mean: number): number
  /** A position among weights, likely as its weight is. */
  weighted(weights: readonly number[]): number
  /** One of the items, all alike. */
  pick<T>(items: readonly T[]): T
}

/** A source for a seed: the same seed gives the same numbers everywhere. The generator is sfc32 of PractRand (Chris Doty-Humphrey), seeded by FNV-1a. */
export function createRandom(seed: string): Random {
  const next = sfc32(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    poisson: (mean) => {
      const limit = Math.exp(-mean)
      let count = -1
      for (let product = 1; product > limit; count++) product *= next()
      return Math.max(0, count)
    },
    weighted: (weights) => {
      let rest = next() * weights.reduce((sum, weight) => sum + weight, 0)
      const found = weights.findIndex((weight) => (rest -= weight) < 0)
      return found < 0 ? weights.length - 1 : found
    },
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    }
  }
}

function sfc32(seed: string): () => number {
  let a = fnv1a(`${seed}/a`)
  let b = fnv1a(`${seed}/b`)
  let c = fnv1a(`${seed}/c`)
  let counter = 1
  const step = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4294967296
  }
  for (let round = 0; round < 12; round++) step()
  return step
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash | 0
}
