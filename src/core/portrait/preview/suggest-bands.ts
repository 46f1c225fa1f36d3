import type { SuggestedBands } from '../../../contract/band-results'
import type { AgeBand } from '../../../model/age-band'
import { openAge, unknownAge, type AgeColumn } from '../../../model/customer-table'
import { hasBit, type Bits } from '../../columns/bits'
import type { Engine } from '../bits/engine'
import { edgesOfAgeSpans } from './age-spans'
import { checkSourceOf } from './check-source'
import { ownAverages } from './group-check'
import { monthSourceOf } from './month-source'
import { segmentation, type Atom } from './segmentation'

const fewestInBand = 30
const mostBands = 8
const oldestYear = 120

/**
 * Age bands between which the customers' own average checks (or spending per month) change most, of the members or of
 * everybody (null): the best division of the full years by the ranks of the figures (`segmentation`), at least 30 customers a
 * band; ages known as bands are not cut. Ranks, so that a few large purchases draw no edges. Null where no age and figure are known.
 */
export function suggestBands(engine: Engine, members: Bits | null, monthly: boolean): SuggestedBands | null {
  const source = monthly ? monthSourceOf(engine) : checkSourceOf(engine)
  const ages = engine.table.columns.get('age')
  if (source.kind === 'none' || ages?.kind !== 'age') return null
  const figures = ownAverages(engine, source)
  const edges = edgesOfAgeSpans(ages) ?? Array.from({ length: oldestYear + 1 }, (_, year) => year)
  const placed = placedRows(ages, edges, figures, members)
  if (placed.rows.length === 0) return null
  const atoms = atomsOf(placed, ranksOf(placed.rows, figures), edges.length)
  const starts = segmentation(atoms, Math.min(fewestInBand, placed.rows.length), mostBands)
  const first = atoms.findIndex(({ n }) => n > 0)
  return { n: placed.rows.length, bands: bandsFrom(starts.map((start) => edges[Math.max(start, first)] ?? 0)) }
}

interface Placed {
  readonly rows: Uint32Array
  readonly atomOf: Uint8Array
}

/** The rows with a known figure and an age wholly between two neighbouring edges. */
function placedRows(
  { from, to }: AgeColumn,
  edges: readonly number[],
  figures: Float64Array,
  members: Bits | null
): Placed {
  const rows = new Uint32Array(figures.length)
  const atomOf = new Uint8Array(figures.length)
  const atomOfYear = new Int16Array(openAge + 1).fill(-1)
  edges.forEach((edge, atom) => atomOfYear.fill(atom, edge, edges[atom + 1]))
  let used = 0
  for (let row = 0; row < figures.length; row++) {
    const [youngest, oldest] = [from[row] as number, to[row] as number]
    if (figures[row] !== figures[row] || youngest === unknownAge || (members && !hasBit(members, row))) continue
    const atom = atomOfYear[youngest] as number
    if (atom < 0 || (oldest !== youngest && atomOfYear[oldest] !== atom)) continue
    atomOf[used] = atom
    rows[used++] = row
  }
  return { rows: rows.subarray(0, used), atomOf: atomOf.subarray(0, used) }
}

/** The rank of each row's figure from 0 to 1, equal ones share the middle. */
function ranksOf(rows: Uint32Array, figures: Float64Array): Float64Array {
  const sorted = Float64Array.from(rows, (row) => figures[row] as number).sort()
  const middle = new Map<number, number>()
  for (let start = 0; start < sorted.length;) {
    let end = start
    while (end < sorted.length && sorted[end] === sorted[start]) end++
    middle.set(sorted[start] as number, (start + end) / 2 / sorted.length)
    start = end
  }
  return Float64Array.from(rows, (row) => middle.get(figures[row] as number) ?? 0)
}

function atomsOf({ rows, atomOf }: Placed, ranks: Float64Array, length: number): Atom[] {
  const [n, sum, squares] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)]
  for (let index = 0; index < rows.length; index++) {
    const atom = atomOf[index] as number
    const rank = ranks[index] as number
    n[atom] = (n[atom] as number) + 1
    sum[atom] = (sum[atom] as number) + rank
    squares[atom] = (squares[atom] as number) + rank * rank
  }
  return Array.from(n, (count, atom) => ({
    n: count,
    sum: sum[atom] as number,
    squares: squares[atom] as number
  }))
}

/** The last one is open. */
function bandsFrom(starts: readonly number[]): AgeBand[] {
  return starts.map((from, index) => {
    const to = starts[index + 1]
    return to === undefined ? { from } : { from, to }
  })
}
