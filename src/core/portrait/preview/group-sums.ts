import { figuresOfGroup, sumOfLimbs } from '../../columns/sum-groups'

/** How many rows have both values, and their sums. */
export interface PairSums {
  readonly n: number
  readonly first: number
  readonly second: number
}

/** The figures of some groups of `tallyOfSums` together. */
export function sumsOfGroups(figures: Float64Array, groups: Iterable<number>): PairSums {
  const total = new Float64Array(figuresOfGroup)
  for (const group of groups)
    for (let figure = 0; figure < figuresOfGroup; figure++)
      total[figure] = (total[figure] as number) + (figures[group * figuresOfGroup + figure] as number)
  const [n = 0, firstLow = 0, firstHigh = 0, secondLow = 0, secondHigh = 0] = total
  return { n, first: sumOfLimbs(firstLow, firstHigh), second: sumOfLimbs(secondLow, secondHigh) }
}
