import type { NumberColumn } from '../../model/customer-table'
import type { Arithmetic } from '../../model/field'
import { loopsOver } from '../columns/column-memory'
import { arrayBeside } from '../columns/array-beside'
import { roundedHalfUp } from './minor-units'

/** A part of a formula: its numbers, and how many of their units make one (100 for money in cents, 1 for plain numbers). */
export interface FormulaPart {
  readonly values: Float64Array
  readonly factor: number
}

/** A loop that is called again and again is made faster meanwhile. */
const rowsAtOnce = 32_768

/** What the result is measured in: units to one, and whether it is a whole number of them (money). */
export interface FormulaTarget {
  readonly factor: number
  readonly whole: boolean
}

/**
 * The column of a formula over so many rows. A sum or difference with an unknown part is unknown; so is a ratio with an
 * unknown part or divided by 0. Money counts in its major unit when it meets plain numbers, and a result that is money
 * is rounded half up to the minor unit.
 */
export function formulaColumn(
  formula: Arithmetic,
  partOf: (id: string) => FormulaPart,
  target: FormulaTarget,
  rows: number
): NumberColumn {
  if (formula.kind === 'ratio') {
    const [over, under] = [partOf(formula.numerator), partOf(formula.denominator)]
    const values = arrayBeside(over.values, 'f64', rows)
    fillRatio(values, over, under, target)
    return { kind: 'number', values }
  }
  const values = new Float64Array(rows)
  if (formula.kind === 'sum') fillSum(values, formula.fields.map(partOf), target)
  else fillDifference(values, partOf(formula.from), partOf(formula.minus), target)
  return { kind: 'number', values }
}

function fillSum(into: Float64Array, parts: readonly FormulaPart[], target: FormulaTarget): void {
  const unit = commonFactor(parts)
  for (const part of parts) {
    const scale = unit / part.factor
    for (let row = 0; row < into.length; row++) into[row] = at(into, row) + at(part.values, row) * scale
  }
  for (let row = 0; row < into.length; row++) into[row] = inTarget(at(into, row), unit, target)
}

function fillDifference(into: Float64Array, from: FormulaPart, minus: FormulaPart, target: FormulaTarget): void {
  const unit = commonFactor([from, minus])
  const [fromScale, minusScale] = [unit / from.factor, unit / minus.factor]
  for (let row = 0; row < into.length; row++) {
    const value = at(from.values, row) * fromScale - at(minus.values, row) * minusScale
    into[row] = inTarget(value, unit, target)
  }
}

function fillRatio(into: Float64Array, over: FormulaPart, under: FormulaPart, target: FormulaTarget): void {
  const scale = (target.factor * under.factor) / over.factor
  const ratioAt = (row: number): number => {
    const divisor = at(under.values, row)
    const value = divisor === 0 ? Number.NaN : (at(over.values, row) * scale) / divisor
    return inTarget(value, target.factor, target)
  }
  const rows = into.length
  const isWhole = over.values.length === rows && under.values.length === rows
  const loops = isWhole ? loopsOver(into, over.values, under.values) : null
  if (!loops) for (let row = 0; row < rows; row++) into[row] = ratioAt(row)
  else {
    const [overAt, underAt, intoAt] = [over.values.byteOffset, under.values.byteOffset, into.byteOffset]
    for (let row = 0; row < rows;) {
      const end = Math.min(rows, row + rowsAtOnce)
      const stopped = loops.divideNumbers(overAt, underAt, row, end, scale, target.whole ? 1 : 0, intoAt)
      if (stopped < end) into[stopped] = ratioAt(stopped)
      row = stopped < end ? stopped + 1 : end
    }
  }
}

/** The finest unit among the parts, so that minor units are added as the whole numbers they are. */
function commonFactor(parts: readonly FormulaPart[]): number {
  return Math.max(...parts.map((part) => part.factor))
}

function inTarget(value: number, unit: number, target: FormulaTarget): number {
  const scaled = unit === target.factor ? value : (value * target.factor) / unit
  if (!Number.isFinite(scaled)) return Number.NaN
  return target.whole ? roundedHalfUp(scaled) : scaled + 0
}

function at(values: Float64Array, row: number): number {
  return values[row] ?? Number.NaN
}
