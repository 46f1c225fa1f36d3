import { unknownAge } from '../../../model/customer-table'
import { divideHalfUp } from '../../columns/divide-half-up'
import { ratioInterval } from '../../portrait/preview/mean-interval'
import { medianRanks } from '../../portrait/preview/median-ranks'
import type { Group } from '../group'
import { missing, readingOf, type Reading } from './reading'

/** The mean of the known numbers with its 95 % interval (`ratioInterval`); money is rounded half up. */
export function meanReading(group: Group, field: string): Reading {
  const values = knownNumbers(group, field)
  if (!values) return missing
  let [y, yy] = [0, 0]
  for (const value of values) {
    y += value
    yy += value * value
  }
  const n = values.length
  const interval = ratioInterval({ n, y, x: n, yy, xy: y, xx: n })
  return readingOf(n, group.rows.length, { value: n === 0 ? null : quotient(group, field, y, n), ...interval })
}

/** The median of the known numbers with its 95 % interval (`medianRanks`). */
export function medianReading(group: Group, field: string): Reading {
  const values = knownNumbers(group, field)?.sort()
  if (!values) return missing
  const n = values.length
  const [low, high] = medianRanks(n) ?? []
  return readingOf(n, group.rows.length, {
    value: n === 0 ? null : quotient(group, field, at(values, (n - 1) >>> 1) + at(values, n >>> 1), 2),
    low: low === undefined ? null : at(values, low),
    high: high === undefined ? null : at(values, high)
  })
}

/** Numbers, money and exact ages; null for a field of another kind. */
function knownNumbers({ engine, rows }: Group, id: string): Float64Array | null {
  const field = engine.fields.get(id)
  const column = field && !field.of ? engine.table.columns.get(id) : undefined
  if (column?.kind !== 'number' && column?.kind !== 'age') return null
  const found = new Float64Array(rows.length)
  let n = 0
  for (const row of rows) {
    const value = column.kind === 'number' ? (column.values[row] as number) : exactAge(column.from[row], column.to[row])
    if (!Number.isNaN(value)) found[n++] = value
  }
  return found.subarray(0, n)
}

function exactAge(from: number | undefined, to: number | undefined): number {
  return from === undefined || from !== to || from === unknownAge ? NaN : from
}

function quotient({ engine }: Group, field: string, sum: number, by: number): number {
  return engine.fields.get(field)?.type === 'money' ? divideHalfUp(sum, by) : sum / by
}

function at(values: Float64Array, rank: number): number {
  return values[rank] ?? NaN
}
