import { openAge, unknownAge, type AgeColumn, type ChoiceColumn, type NumberColumn } from '../../model/customer-table'
import type { Field } from '../../model/field'

/** A column of bands, and the bands in their order; ends included for ages, else the upper bound itself lies in the next band. */
export interface Bands {
  readonly column: ChoiceColumn
  readonly bounds: NonNullable<Field['bounds']>
}

/**
 * Cuts numbers or ages at rising bounds into half-open bands [bound, next): also what lies below the first and from the last
 * on. `factor` units of the column make one of the bounds'. An age that is a span is in a band only if wholly inside.
 */
export function bandsColumn(column: NumberColumn | AgeColumn, bounds: readonly number[], factor: number): Bands {
  const isAge = column.kind === 'age'
  const rows = isAge ? column.from.length : column.values.length
  const cuts = bounds.map((bound) => bound * factor)
  const codes = new Uint8Array(rows)
  for (let row = 0; row < rows; row++)
    codes[row] = isAge ? codeOfAge(column, row, cuts) : codeOf(column.values[row] ?? Number.NaN, cuts)
  const bands = bandsOf(bounds, isAge)
  return { column: { kind: 'choice', codes, dictionary: ['', ...bands.map(({ value }) => value)] }, bounds: bands }
}

/** 0 for an unknown number, else 1 and how many of the cuts lie at or below it. */
function codeOf(value: number, cuts: readonly number[]): number {
  if (value !== value) return 0
  let code = 1
  for (const cut of cuts) if (value >= cut) code += 1
  return code
}

function codeOfAge({ from, to }: AgeColumn, row: number, cuts: readonly number[]): number {
  const [low, high] = [from[row] ?? unknownAge, to[row] ?? unknownAge]
  if (low === unknownAge) return 0
  const code = codeOf(low, cuts)
  return codeOf(high === openAge ? Number.POSITIVE_INFINITY : high, cuts) === code ? code : 0
}

function bandsOf(bounds: readonly number[], isAge: boolean): NonNullable<Field['bounds']> {
  const first = bounds[0] ?? 0
  const between = bounds.map((from, at) => {
    const next = bounds[at + 1]
    if (next === undefined) return { value: `≥ ${from}`, from, to: null }
    if (!isAge) return { value: `≥ ${from}, < ${next}`, from, to: next }
    const last = Math.ceil(next) - 1
    return { value: last === from ? String(from) : `${from}–${last}`, from, to: last }
  })
  return [{ value: `< ${first}`, from: null, to: first }, ...between]
}
