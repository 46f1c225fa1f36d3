import { dayOf, partsOf, type DayNumber } from '../../model/day'

const mantissas = [1, 2, 2.5, 5]

/**
 * Rising round edges of at most `bins` equal intervals [edge, next) that cover the numbers from `minimum` to `maximum`;
 * with `whole`, edges and steps are whole numbers.
 */
export function niceEdges(minimum: number, maximum: number, bins: number, whole: boolean): number[] {
  const finest = whole ? 1 : Math.max(Math.abs(minimum), Math.abs(maximum), 1) * 1e-9
  const range = Math.max(maximum - minimum, finest)
  for (let exponent = Math.floor(Math.log10(range / bins)) - 1; ; exponent++)
    for (const mantissa of mantissas) {
      if (whole && (exponent < 0 || (exponent === 0 && mantissa === 2.5))) continue
      const edges = edgesOfStep(minimum, maximum, bins, mantissa, exponent)
      if (edges) return edges
    }
}

/** Multiples are divided by powers of ten, not multiplied by 0.1, so that edges are the numbers that people write. */
function edgesOfStep(
  minimum: number,
  maximum: number,
  bins: number,
  mantissa: number,
  exponent: number
): number[] | null {
  const scale = 10 ** Math.abs(exponent)
  const edge = (index: number): number => (exponent < 0 ? (index * mantissa) / scale : index * mantissa * scale)
  const nearest = Math.floor(exponent < 0 ? (minimum * scale) / mantissa : minimum / (mantissa * scale))
  const first = edge(nearest) > minimum ? nearest - 1 : nearest
  if (edge(first + bins) <= maximum) return null
  const edges = [edge(first)]
  while (edges.length < 2 || (edges[edges.length - 1] as number) <= maximum) edges.push(edge(first + edges.length))
  return edges
}

const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200]

/** Rising edges of at most `bins` intervals of days that cover the days: single days, weeks from Monday, months, quarters, years. */
export function niceDayEdges(minimum: DayNumber, maximum: DayNumber, bins: number): DayNumber[] {
  if (maximum - minimum < bins) return steps(minimum, maximum, 1)
  const monday = minimum - ((((minimum + 3) % 7) + 7) % 7)
  if (maximum - monday < bins * 7) return steps(monday, maximum, 7)
  return calendarEdges(minimum, maximum, bins, 1)
}

/**
 * Rising edges of at most `bins` intervals of days that cover the days: periods of so many calendar months, or the next
 * longer ones (quarters, years, …) that are few enough.
 */
export function calendarEdges(minimum: DayNumber, maximum: DayNumber, bins: number, months: number): DayNumber[] {
  const first = partsOf(minimum)
  for (const step of monthSteps.filter((each) => each >= months)) {
    const start = Math.floor((first.year * 12 + first.month - 1) / step) * step
    const edges = [firstOfMonth(start)]
    while ((edges[edges.length - 1] as number) <= maximum && edges.length <= bins)
      edges.push(firstOfMonth(start + edges.length * step))
    if ((edges[edges.length - 1] as number) > maximum) return edges
  }
  return [minimum, maximum + 1]
}

function steps(first: DayNumber, maximum: DayNumber, step: number): DayNumber[] {
  return Array.from({ length: Math.floor((maximum - first) / step) + 2 }, (_, index) => first + index * step)
}

function firstOfMonth(month: number): DayNumber {
  const year = Math.floor(month / 12)
  return dayOf(Math.max(year, 1), (month % 12) + 1, 1) ?? (dayOf(9999, 12, 31) as DayNumber) + 1
}
