import type { ColumnMemory } from '../../columns/column-memory'
import type { FieldType } from '../../../model/field'
import {
  birthYears,
  currencyOfColumn,
  latestShortYear,
  typeOfTarget,
  type RecipeColumn,
  type ValueContext
} from '../build/builder-for'
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

/** The filler of a column for a target; null when the column is left out. Its tables lie in `scratch`, the column in the room. */
export function fillerFor(
  { header, target }: RecipeColumn,
  context: ValueContext,
  room: FillingRoom,
  scratch: ColumnMemory
): ColumnFiller | null {
  const type = typeOfTarget(target)
  if (type === null || target.kind === 'skip') return null
  const standard = target.kind === 'standard' ? target.field : null
  const { decimal, dateOrder, valueSeparator } = context.dialect
  if (standard === 'birth_year') return numberFiller(room, decimal, birthYears(context.asOfDay))
  if (standard === 'gender') return choiceFiller(room, scratch, genderOf)
  if (standard === 'customer_type') return choiceFiller(room, scratch, customerTypeOf)
  const latest = latestShortYear(standard, context.asOfDay)
  const fillers: Readonly<Record<FieldType, () => ColumnFiller>> = {
    text: () => textFiller(room),
    number: () => numberFiller(room, decimal),
    money: () => moneyFiller(room, decimal, currencyOfColumn({ header, target }, context.currency)),
    date: () => dayFiller(room, { order: dateOrder, latestShortYear: latest }),
    yesNo: () => yesNoFiller(room, scratch),
    choice: () => choiceFiller(room, scratch),
    multipleChoice: () => multipleChoiceFiller(room, scratch, valueSeparator),
    age: () => ageFiller(room, scratch)
  }
  return fillers[type]()
}
