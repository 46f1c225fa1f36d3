import type { Figure } from './comparisons/comparison'
import { median } from './median'

/** The figure ours / peer of the medians of times in milliseconds. */
export function ratioFigure(key: string, ours: readonly number[], peer: readonly number[], note: string): Figure {
  const [mine, theirs] = [median(ours), median(peer)]
  const least = `least ${Math.min(...ours).toPrecision(3)} and ${Math.min(...peer).toPrecision(3)} ms`
  return { key, value: mine / theirs, ours: mine, peer: theirs, note: `${least}; ${note}` }
}

/** The form with the smallest median, and all of them in words. @throws when there is none. */
export function fastestOf(times: ReadonlyMap<string, readonly number[]>) {
  const sorted = [...times].map(([name, list]) => ({ name, times: list, middle: median(list) }))
  sorted.sort((one, other) => one.middle - other.middle)
  const [best] = sorted
  if (!best) throw new Error('nothing was tried')
  const tried = sorted.map(({ name, middle }) => `${name} ${middle.toFixed(0)} ms`).join('; ')
  return { name: best.name, times: best.times, tried }
}
