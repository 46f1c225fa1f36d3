import { partsOf, type DayNumber } from '../../../model/day'
import { typeOfEventTarget } from '../../../model/event-attributes'
import type { FieldType } from '../../../model/field'
import type { ColumnTarget, Dialect, Recipe } from '../../../model/recipe'
import { standardFieldOf } from '../../../model/standard-fields'
import { currencyOfHeader } from '../values/currency-of-header'
import { customerTypeOf } from '../values/customer-type-words'
import { genderOf } from '../values/gender-words'
import { ageBuilder } from './age-builder'
import { choiceBuilder } from './choice-builder'
import type { ColumnBuilder } from './column-builder'
import { dayBuilder } from './day-builder'
import { moneyBuilder } from './money-builder'
import { multipleChoiceBuilder } from './multiple-choice-builder'
import { numberBuilder, type NumberRange } from './number-builder'
import { textBuilder } from './text-builder'
import { yesNoBuilder } from './yes-no-builder'

/** What the reading of values depends on besides the target. */
export interface ValueContext {
  readonly dialect: Dialect
  /** ISO 4217 code of money without a sign. */
  readonly currency: string
  readonly asOfDay: DayNumber
}

/** The type of what a column becomes; null when it is left out or names no standard field. */
export function typeOfTarget(target: ColumnTarget): FieldType | null {
  if (target.kind === 'skip') return null
  if (target.kind === 'segment') return 'text'
  if (target.kind === 'event') return typeOfEventTarget(target.attribute)
  return target.kind === 'standard' ? (standardFieldOf(target.field)?.type ?? null) : target.type
}

/** A column of a recipe: its header and what becomes of it. */
export type RecipeColumn = Recipe['columns'][number]

/** The currency of a money column's amounts without a sign: the target's, else the one its header names, else the workspace's. */
export function currencyOfColumn({ header, target }: RecipeColumn, currency: string): string {
  return (target.kind === 'own' ? target.currency : undefined) ?? currencyOfHeader(header) ?? currency
}

/** The dialect in which a column's values are written. */
export function dialectOfColumn(
  dialect: Dialect,
  { decimal, dateOrder }: Pick<RecipeColumn, 'decimal' | 'dateOrder'>
): Dialect {
  return { ...dialect, decimal: decimal ?? dialect.decimal, dateOrder: dateOrder ?? dialect.dateOrder }
}

const earliestBirthYear = 1850
const shortYearsAhead = 3653

/** The builder of a column for a target; null when the column is left out. */
export function builderFor(column: RecipeColumn, context: ValueContext): ColumnBuilder | null {
  const { target } = column
  const type = typeOfTarget(target)
  if (type === null || target.kind === 'skip') return null
  const standard = target.kind === 'standard' ? target.field : null
  const { decimal, dateOrder, valueSeparator } = dialectOfColumn(context.dialect, column)
  if (standard === 'birth_year') return numberBuilder(decimal, birthYears(context.asOfDay))
  if (standard === 'gender') return choiceBuilder(genderOf)
  if (standard === 'customer_type') return choiceBuilder(customerTypeOf)
  const latest = latestShortYear(standard, context.asOfDay)
  const builders: Readonly<Record<FieldType, () => ColumnBuilder>> = {
    text: textBuilder,
    number: () => numberBuilder(decimal),
    money: () => moneyBuilder(decimal, currencyOfColumn(column, context.currency)),
    date: () => dayBuilder({ order: dateOrder, latestShortYear: latest }),
    yesNo: yesNoBuilder,
    choice: () => choiceBuilder(),
    multipleChoice: () => multipleChoiceBuilder(valueSeparator),
    age: ageBuilder
  }
  return builders[type]()
}

/** Which numbers are years of birth. */
export function birthYears(asOfDay: DayNumber): NumberRange {
  const maximum = partsOf(asOfDay).year
  return { minimum: earliestBirthYear, maximum, whole: true, reason: 'notABirthYear' }
}

/** The latest day that a year of two digits may mean in a column of days: a birth is not in the future, other days may be. */
export function latestShortYear(standard: string | null, asOfDay: DayNumber): DayNumber {
  return asOfDay + (standard === 'birth_date' ? 0 : shortYearsAhead)
}
