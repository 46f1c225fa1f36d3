/** What is known of one step along an axis: how many values, their sum and the sum of their squares. */
export interface Atom {
  readonly n: number
  readonly sum: number
  readonly squares: number
}

/**
 * Where a figure changes along an axis: the atoms divided into stretches that follow each other, each of at least `fewest`
 * values, so that the squares within them are least for their number; the number is the one with the least n ln(squares / n) +
 * 2 k ln n for k changes, at most `most` stretches. Answers the first atom of each stretch, [0] where nothing changes.
 * Source: Fisher 1958, On Grouping for Maximum Homogeneity (the optimum by dynamic programming); Yao 1988, Estimating the
 * Number of Change-Points via Schwarz' Criterion.
 */
export function segmentation(atoms: readonly Atom[], fewest: number, most: number): number[] {
  const sums = runningSums(atoms)
  const { n } = between(sums, 0, atoms.length)
  const best = leastSquares(sums, atoms.length, fewest, most)
  let chosen = [0]
  let least = Infinity
  for (let stretches = 1; stretches <= most; stretches++) {
    const squares = best.squares(stretches)
    if (squares === Infinity) break
    const floor = 1e-9 * Math.max(1, best.squares(1))
    const criterion =
      n * Math.log(Math.max(squares, floor) / Math.max(n, 1)) + 2 * (stretches - 1) * Math.log(Math.max(n, 2))
    if (criterion < least - 1e-9) [least, chosen] = [criterion, best.starts(stretches)]
  }
  return chosen
}

type Sums = readonly Atom[]

/** Of the first 0, 1, 2 … atoms. */
function runningSums(atoms: readonly Atom[]): Sums {
  const sums: Atom[] = [{ n: 0, sum: 0, squares: 0 }]
  let last = sums[0] as Atom
  for (const { n, sum, squares } of atoms) {
    last = { n: last.n + n, sum: last.sum + sum, squares: last.squares + squares }
    sums.push(last)
  }
  return sums
}

function between(sums: Sums, from: number, to: number): Atom {
  const [before, all] = [sums[from] as Atom, sums[to] as Atom]
  return { n: all.n - before.n, sum: all.sum - before.sum, squares: all.squares - before.squares }
}

/** Squared distances from the mean of the atoms [from, to); Infinity for too few values. */
function within(sums: Sums, from: number, to: number, fewest: number): number {
  const { n, sum, squares } = between(sums, from, to)
  return n < fewest || n === 0 ? Infinity : Math.max(0, squares - (sum * sum) / n)
}

interface LeastSquares {
  squares(stretches: number): number
  starts(stretches: number): number[]
}

/** `least[k][end]`: of the atoms before `end` in k + 1 stretches, of which the last begins at `from[k][end]`. */
function leastSquares(sums: Sums, atoms: number, fewest: number, most: number): LeastSquares {
  const least: number[][] = []
  const from: number[][] = []
  for (let stretch = 0; stretch < most; stretch++) {
    const [row, starts] = [new Array<number>(atoms + 1).fill(Infinity), new Array<number>(atoms + 1).fill(0)]
    for (let end = 1; end <= atoms; end++)
      for (let start = stretch === 0 ? end : 1; start <= end; start++) {
        const begin = stretch === 0 ? 0 : start
        const before = stretch === 0 ? 0 : (least[stretch - 1]?.[begin] ?? Infinity)
        const squares = before + within(sums, begin, end, fewest)
        if (squares < (row[end] ?? Infinity)) [row[end], starts[end]] = [squares, begin]
      }
    least.push(row)
    from.push(starts)
  }
  return {
    squares: (stretches) => least[stretches - 1]?.[atoms] ?? Infinity,
    starts(stretches) {
      const starts: number[] = []
      for (let stretch = stretches - 1, end = atoms; stretch >= 0; stretch--) {
        end = from[stretch]?.[end] ?? 0
        starts.unshift(end)
      }
      return starts
    }
  }
}
