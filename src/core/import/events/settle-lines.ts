import { usualEventField } from '../../../model/event-attributes'
import { minorFactor } from '../../../model/minor-digits'
import type { Recipe } from '../../../model/recipe'
import type { FilledEventColumn, ReadEventColumns } from './event-column-takers'
import { cancelledLine } from './status-filler'

/** Lines after what they tell of amounts and returns was put together. */
export interface SettledLines {
  /** Lines of goods returned or cancelled. */
  readonly returned: number
  /** The lines that stay, in their order; null: all. */
  readonly kept: Uint32Array | null
}

/**
 * Works out amounts that are not told (price × quantity, rounded half up to the minor unit; the price alone where no column has
 * a quantity), then settles the lines of returns by the recipe: `lessen` makes their amount and quantity negative, but takes
 * out those that by their status never took place; `leaveOut` takes all of them out. A line is a return when its status says
 * so, its amount or quantity is negative, or its order number is that of a cancellation. Changes the columns in place.
 */
export function settleLines(read: ReadEventColumns, rule: Recipe['returns'], lines: number): SettledLines {
  fillAmounts(read, lines)
  const amounts = numbersOf(read.attributes.get('amount'))
  const quantities = numbersOf(read.attributes.get('quantity'))
  const isReturn = (line: number): boolean =>
    (read.returns?.[line] ?? 0) > 0 ||
    (amounts?.[line] ?? 0) < 0 ||
    (quantities?.[line] ?? 0) < 0 ||
    read.orders?.isReturn(line) === true
  const lessens = rule === 'lessen' || rule === undefined
  const goes = (line: number): boolean => rule === 'leaveOut' || (lessens && read.returns?.[line] === cancelledLine)
  const kept = new Uint32Array(lines)
  let returned = 0
  let stays = 0
  for (let line = 0; line < lines; line++) {
    const back = isReturn(line)
    if (back) returned++
    if (back && goes(line)) continue
    kept[stays++] = line
    if (back && lessens) for (const each of [amounts, quantities]) makeNegative(each, line)
  }
  return { returned, kept: stays < lines ? kept.subarray(0, stays) : null }
}

function fillAmounts({ attributes, price }: ReadEventColumns, lines: number): void {
  if (!price) return
  const told = attributes.get('amount')
  const quantities = attributes.get('quantity')
  const counts = numbersOf(quantities)
  const amounts = numbersOf(told) ?? new Float64Array(lines).fill(Number.NaN)
  if (told && told.field.currency !== price.currency) return
  const factor = minorFactor(price.currency)
  for (let line = 0; line < lines; line++) {
    if (amounts[line] === amounts[line]) continue
    const pieces = counts ? (counts[line] ?? Number.NaN) : 1
    amounts[line] = roundedHalfUp((price.values[line] ?? Number.NaN) * pieces * factor)
  }
  if (told) return
  const field = usualEventField('orders', 'amount', price.currency, { kind: 'column', header: price.header })
  if (field) attributes.set('amount', { field, column: { kind: 'number', values: amounts } })
}

/** Half a minor unit goes away from zero, so that a return takes back what its sale brought. */
function roundedHalfUp(value: number): number {
  const size = Math.abs(value)
  const rounded = Math.round(Number(size.toPrecision(15)))
  return rounded === 0 ? 0 : value < 0 ? -rounded : rounded
}

function makeNegative(values: Float64Array | null, line: number): void {
  const value = values?.[line] ?? Number.NaN
  if (values && value > 0) values[line] = -value
}

function numbersOf(filled: FilledEventColumn | undefined): Float64Array | null {
  return filled?.column.kind === 'number' ? filled.column.values : null
}
