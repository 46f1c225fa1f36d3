import type { AgeBand } from '../../../model/age-band'
import { openAge, unknownAge, type AgeColumn } from '../../../model/customer-table'

/** More different bands than these are no bands that somebody made. */
const mostSpans = 100
/** The edge after an open band such as "65+". */
const openEnd = openAge + 1

interface Spans {
  /** [from, end) by a key of both. */
  readonly spans: ReadonlyMap<number, readonly [from: number, end: number]>
  readonly banded: number
  readonly exact: number
  /** Of ages known to the year. */
  readonly youngest: number
  readonly oldest: number
}

const kept = new WeakMap<AgeColumn, readonly number[] | null>()

/**
 * Edges of the bands in which most ages are known: each band lies in one interval [edge, next), bands that overlap in the
 * same one, ages known to the year in theirs. Null where most are known to the year, or the bands leave no two intervals.
 */
export function edgesOfAgeSpans(column: AgeColumn): readonly number[] | null {
  const known = kept.get(column)
  if (known !== undefined) return known
  const found = spansOf(column)
  const edges = found && found.banded > found.exact ? edgesOf(found) : null
  const made = edges && edges.length > 2 ? edges : null
  kept.set(column, made)
  return made
}

/** The bands in which most ages are known, for figures by age; null as `edgesOfAgeSpans`. */
export function bandsOfAgeSpans(column: AgeColumn): readonly AgeBand[] | null {
  const edges = edgesOfAgeSpans(column)
  if (!edges) return null
  return edges.slice(1).map((end, index) => {
    const from = edges[index] ?? 0
    return isOpenEnd(end) ? { from } : { from, to: end }
  })
}

/** Whether an edge of ages stands for no end. */
export function isOpenEnd(edge: number): boolean {
  return edge >= openEnd
}

function spansOf({ from, to }: AgeColumn): Spans | null {
  const spans = new Map<number, readonly [number, number]>()
  let [banded, exact, youngest, oldest, last] = [0, 0, Infinity, -Infinity, -1]
  for (let row = 0; row < from.length; row++) {
    const [first, final] = [from[row] as number, to[row] as number]
    if (first === unknownAge) continue
    if (first === final) {
      exact++
      if (first < youngest) youngest = first
      if (first > oldest) oldest = first
      continue
    }
    banded++
    const key = first * 0x10000 + final
    if (key === last) continue
    last = key
    if (!spans.has(key) && spans.set(key, [first, final + 1]).size > mostSpans) return null
  }
  return { spans, banded, exact, youngest, oldest }
}

function edgesOf({ spans, exact, youngest, oldest }: Spans): number[] {
  const edges = new Set<number>()
  let end = -Infinity
  for (const [from, next] of [...spans.values()].sort(([one], [other]) => one - other)) {
    if (from >= end) edges.add(from)
    if (from < end && next > end) edges.delete(end)
    if (next > end) edges.add((end = next))
  }
  if (exact > 0 && youngest < Math.min(...edges)) edges.add(youngest)
  if (exact > 0 && oldest >= end) edges.add(oldest + 1)
  return [...edges].sort((one, other) => one - other)
}
