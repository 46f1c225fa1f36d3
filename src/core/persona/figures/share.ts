import { openAge, unknownAge, type AgeColumn } from '../../../model/customer-table'
import type { Field } from '../../../model/field'
import type { LiveFigure, ShareOf } from '../../../model/live-figure'
import { minorFactor } from '../../../model/minor-digits'
import { wilsonInterval } from '../../portrait/preview/proportions'
import type { Group } from '../group'
import { missing, readingOf, type Reading } from './reading'
import { countOfAny } from './value-counts'

type Range = Extract<ShareOf, { kind: 'range' }>

/** The share of those with one of the values, or with a number in the range, of those for whom the field is known; with Wilson's interval. */
export function shareReading(group: Group, { field, among }: Extract<LiveFigure, { kind: 'share' }>): Reading {
  if (among.kind === 'values') {
    const found = countOfAny(group, field, among.values)
    return found ? proportion(found.count, found.known, found.asked, found.counted) : missing
  }
  const found = countInRange(group, group.engine.fields.get(field), among)
  return found ? proportion(found.count, found.known, group.rows.length) : missing
}

/** So many of so many, of whom `asked` were asked. */
export function proportion(
  count: number,
  of: number,
  asked: number,
  counted: Reading['counted'] = 'customers'
): Reading {
  return readingOf(of, asked, { value: of > 0 ? count / of : null, ...wilsonInterval({ count, of }), counted })
}

function countInRange(group: Group, field: Field | undefined, among: Range): { count: number; known: number } | null {
  const column = field && group.engine.table.columns.get(field.id)
  if (column?.kind === 'age') return agesInRange(column, group.rows, among)
  if (column?.kind !== 'number' || field?.of) return null
  const factor = field?.type === 'money' ? minorFactor(field.currency ?? group.currency) : 1
  const from = among.from === null ? -Infinity : among.from * factor
  const to = among.to === null ? Infinity : among.to * factor
  let [count, known] = [0, 0]
  for (const row of group.rows) {
    const value = column.values[row] as number
    if (Number.isNaN(value)) continue
    known++
    if (value >= from && value <= to) count++
  }
  return { count, known }
}

/** An age known as a band counts where it is wholly inside or wholly outside, else it is unknown. */
function agesInRange(column: AgeColumn, rows: Uint32Array, among: Range): { count: number; known: number } {
  const [from, to] = [among.from ?? 0, among.to ?? openAge]
  let [count, known] = [0, 0]
  for (const row of rows) {
    const [youngest, oldest] = [column.from[row] as number, column.to[row] as number]
    if (youngest === unknownAge) continue
    const inside = youngest >= from && oldest <= to
    if (inside) count++
    if (inside || oldest < from || youngest > to) known++
  }
  return { count, known }
}
