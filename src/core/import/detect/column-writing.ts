import type { Language } from '../../../model/language'
import type { ColumnTarget, Dialect } from '../../../model/recipe'
import { dialectOfColumn, typeOfTarget, type RecipeColumn, type ValueContext } from '../build/builder-for'
import { parseNumber } from '../values/parse-number'
import { holdsButForFew, type ColumnProfile } from './column-profile'
import { detectDateOrder } from './detect-date-order'
import { detectDecimal } from './detect-decimal'

/** What of a dialect may differ from column to column. */
export type ColumnWriting = Pick<RecipeColumn, 'decimal' | 'dateOrder'>

/** How a column's numbers and dates are written where its own values tell it and the dialect says otherwise. */
export function columnWriting(profile: ColumnProfile, dialect: Dialect, language: Language): ColumnWriting {
  const values = [[...profile.counts.keys()]]
  const number = detectDecimal(values, dialect.delimiter)
  const date = detectDateOrder(values, language)
  const reads = (value: string): boolean => !Number.isNaN(parseNumber(value.replace(/[^\d.,\s-]/g, ''), number.decimal))
  const isOther =
    number.told && !number.doubtful && number.decimal !== dialect.decimal && holdsButForFew(profile, reads)
  return {
    ...(isOther ? { decimal: number.decimal } : {}),
    ...(date.told && !date.doubtful && date.dateOrder !== dialect.dateOrder ? { dateOrder: date.dateOrder } : {})
  }
}

/** The context in which a column's values are read. */
export function contextOfColumn(context: ValueContext, { writing }: Pick<ColumnProfile, 'writing'>): ValueContext {
  return writing ? { ...context, dialect: dialectOfColumn(context.dialect, writing) } : context
}

/** What of a column's writing matters for what it becomes. */
export function writingFor(target: ColumnTarget, { decimal, dateOrder }: ColumnWriting): ColumnWriting {
  const type = typeOfTarget(target)
  if (type === 'number' || type === 'money') return decimal ? { decimal } : {}
  const isDay = type === 'date' || (target.kind === 'event' && target.attribute === 'time')
  return isDay && dateOrder ? { dateOrder } : {}
}

/** What of a column's writing is worth a look: it differs from the rest of the file, or its values can be read in both ways. */
export function writingDoubts(
  profile: ColumnProfile,
  column: RecipeColumn,
  dialect: Dialect
): readonly ('decimal' | 'dateOrder')[] {
  const type = typeOfTarget(column.target)
  const values = [[...profile.counts.keys()]]
  const isNumber = type === 'number' || type === 'money'
  const isDay = type === 'date' || (column.target.kind === 'event' && column.target.attribute === 'time')
  if (isNumber && (column.decimal !== undefined || detectDecimal(values, dialect.delimiter).doubtful))
    return ['decimal']
  return isDay && (column.dateOrder !== undefined || detectDateOrder(values, 'en').doubtful) ? ['dateOrder'] : []
}
