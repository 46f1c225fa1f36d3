import type { FieldType } from '../../../model/field'
import {
  birthYears,
  currencyOfColumn,
  dialectOfColumn,
  latestShortYear,
  typeOfTarget,
  type RecipeColumn,
  type ValueContext
} from '../build/builder-for'
import type { MissingBytes } from '../bytes/missing-bytes'
import { customerTypeOf } from '../values/customer-type-words'
import { genderOf } from '../values/gender-words'
import { ageFiller } from './age-filler'
import { choiceFiller } from './choice-filler'
import type { ColumnFiller } from './column-filler'
import { dayFiller } from './day-filler'
import type { FillingRoom } from './growing-array'
import { moneyFiller } from './money-filler'
import { multipleChoiceFiller } from './multiple-choice-filler'
import { numberFiller } from './number-filler'
import { textFiller } from './text-filler'
import { yesNoFiller } from './yes-no-filler'

/** The filler of a column for a target; null when the column is left out. Column and tables lie in the room's memory. */
export function fillerFor(
  column: RecipeColumn,
  context: ValueContext,
  room: FillingRoom,
  missing: MissingBytes
): ColumnFiller | null {
  const { target } = column
  const type = typeOfTarget(target)
  if (type === null || target.kind === 'skip') return null
  const standard = target.kind === 'standard' ? target.field : null
  const { decimal, dateOrder, valueSeparator } = dialectOfColumn(context.dialect, column)
  if (standard === 'birth_year') return numberFiller(room, decimal, birthYears(context.asOfDay))
  if (standard === 'gender') return choiceFiller(room, genderOf)
  if (standard === 'customer_type') return choiceFiller(room, customerTypeOf)
  const latest = latestShortYear(standard, context.asOfDay)
  const fillers: Readonly<Record<FieldType, () => ColumnFiller>> = {
    text: () => textFiller(room),
    number: () => numberFiller(room, decimal),
    money: () => moneyFiller(room, decimal, currencyOfColumn(column, context.currency)),
    date: () => dayFiller(room, { order: dateOrder, latestShortYear: latest }),
    yesNo: () => yesNoFiller(room),
    choice: () => choiceFiller(room),
    multipleChoice: () => multipleChoiceFiller(room, missing, valueSeparator),
    age: () => ageFiller(room)
  }
  return fillers[type]()
}
