import { openAge, unknownAge, type AgeColumn } from '../../../model/customer-table'
import type { CorePart } from '../../../model/live-figure'
import { wilsonInterval } from '../../portrait/preview/proportions'
import type { Group } from '../group'
import { medianReading } from './average'
import { missing, readingOf, type Reading } from './reading'
import { proportion } from './share'
import { mostFrequent } from './top'
import { valueCounts } from './value-counts'

const mostCities = 3
const fewestOfCity = 0.1

/**
 * What is usual among the members. Gender: that of surely more than half, else women and men; age: the shortest span of full
 * years that wholly holds the ages of at least half (the shortest half; Andrews et al. 1972); city: the most frequent, at most
 * three, each with at least a tenth; order_interval: the median; share: who is all of gender, age and city, of those for whom
 * all are known.
 */
export function coreReading(group: Group, part: CorePart): Reading {
  switch (part) {
    case 'gender':
      return gendersOf(group)
    case 'age':
      return agesOf(group)
    case 'city':
      return citiesOf(group)
    case 'order_interval':
      return medianReading(group, 'order_interval')
    case 'share':
      return shareOfCore(group)
  }
}

function gendersOf(group: Group): Reading {
  const found = valueCounts(group, 'gender')
  if (!found) return missing
  const counts = (['woman', 'man'] as const).map((gender) => ({
    gender,
    count: found.counts[found.names.indexOf(gender)] ?? 0
  }))
  const [first, second] = counts.sort((one, other) => other.count - one.count)
  if (!first || !second || first.count === 0) return readingOf(0, found.asked, {})
  const isAlone = second.count === 0 || wilsonInterval({ count: first.count, of: found.known }).low > 0.5
  const values = isAlone ? [first.gender] : [first.gender, second.gender]
  return readingOf(found.known, found.asked, { values })
}

function citiesOf(group: Group): Reading {
  const found = valueCounts(group, 'city')
  if (!found) return missing
  const { names, counts, known, asked } = found
  const codes = mostFrequent(found, mostCities).filter((code) => (counts[code] ?? 0) / known >= fewestOfCity)
  return readingOf(codes.length === 0 ? 0 : known, asked, {
    values: codes.map((code) => names[code] ?? ''),
    shares: codes.map((code) => (counts[code] ?? 0) / known)
  })
}

function agesOf({ engine, rows }: Group): Reading {
  const column = engine.table.columns.get('age')
  if (column?.kind !== 'age') return missing
  const { half, known } = shortestHalf(column, rows)
  return readingOf(known, rows.length, {
    values: half ? [String(half.from), half.to === openAge ? '' : String(half.to)] : []
  })
}

/** Spans of ages of which none is counted twice, by their ends. */
interface Span {
  readonly from: number
  readonly to: number
  count: number
}

function shortestHalf(column: AgeColumn, rows: Uint32Array): { half: Omit<Span, 'count'> | null; known: number } {
  const { spans, known } = spansOf(column, rows)
  const inOrder = [...spans].sort((one, other) => one.to - other.to)
  const starts = [...new Set(inOrder.map(({ from }) => from))].sort((one, other) => one - other)
  let half: (Span & { readonly length: number }) | null = null
  for (const from of starts) {
    let count = 0
    for (const span of inOrder) {
      if (span.from < from) continue
      count += span.count
      if (count * 2 < known) continue
      const all = inOrder.reduce((sum, each) => sum + (each.from >= from && each.to <= span.to ? each.count : 0), 0)
      const length = span.to - from
      if (!half || length < half.length || (length === half.length && all > half.count))
        half = { from, to: span.to, count: all, length }
      break
    }
  }
  return { half, known }
}

const years = 256

/** Exact ages are counted by year, bands one by one. */
function spansOf(column: AgeColumn, rows: Uint32Array): { spans: Span[]; known: number } {
  const exact = new Int32Array(years)
  const bands = new Map<number, Span>()
  let known = 0
  for (const row of rows) {
    const [from, to] = [column.from[row] as number, column.to[row] as number]
    if (from === unknownAge) continue
    known++
    if (from === to && from < years) {
      exact[from] = (exact[from] as number) + 1
      continue
    }
    const key = from * 65_536 + to
    const span = bands.get(key) ?? { from, to, count: 0 }
    span.count++
    bands.set(key, span)
  }
  const single = [...exact].map((count, age): Span => ({ from: age, to: age, count })).filter(({ count }) => count > 0)
  return { spans: [...single, ...bands.values()], known }
}

function shareOfCore(group: Group): Reading {
  const { engine, rows } = group
  const { gender, age, city } = { gender: gendersOf(group), age: agesOf(group), city: citiesOf(group) }
  const parts = [
    partOf(group, 'gender', gender.values),
    partOf(group, 'city', city.values),
    agePart(engine.table.columns.get('age'), age.values)
  ].filter((part) => part !== null)
  if (parts.length === 0) return missing
  let [count, known] = [0, 0]
  for (const row of rows) {
    const fits = fitsAll(parts, row)
    if (fits === null) continue
    known++
    if (fits) count++
  }
  return proportion(count, known, rows.length)
}

/** Whether a row fits; null: unknown. */
type Fits = (row: number) => boolean | null

/** Unknown as soon as one part is. */
function fitsAll(parts: readonly Fits[], row: number): boolean | null {
  let all = true
  for (const part of parts) {
    const fits = part(row)
    if (fits === null) return null
    all &&= fits
  }
  return all
}

function partOf({ engine }: Group, field: string, values: readonly string[]): Fits | null {
  const column = engine.table.columns.get(field)
  if (column?.kind !== 'choice' || values.length === 0) return null
  const wanted = column.dictionary.map((name) => values.includes(name))
  const { codes } = column
  return (row) => (codes[row] === 0 ? null : (wanted[codes[row] as number] ?? false))
}

function agePart(column: { readonly kind: string } | undefined, [from, to]: readonly string[]): Fits | null {
  if (column?.kind !== 'age' || from === undefined) return null
  const ages = column as AgeColumn
  const [youngest, oldest] = [Number(from), to === '' ? openAge : Number(to)]
  return (row) => {
    const [low, high] = [ages.from[row] as number, ages.to[row] as number]
    if (low === unknownAge) return null
    if (low >= youngest && high <= oldest) return true
    return high < youngest || low > oldest ? false : null
  }
}
