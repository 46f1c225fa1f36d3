import type { Criterion } from '../../../model/criterion/criterion'
import type { DateCriterion } from '../../../model/criterion/date-criterion'
import type { MultipleChoiceCriterion } from '../../../model/criterion/multiple-choice-criterion'
import type { NumberCriterion } from '../../../model/criterion/number-criterion'
import { comparableKeys } from '../comparable-keys'
import { resolveDateBound } from '../../../model/resolve-date-bound'
import { returnsWithin } from '../returns-within'
import { ageToSql } from './age-to-sql'
import { checkByAgeBandToSql } from './check-by-age-band-to-sql'
import { eventToSql } from './event-to-sql'
import { listToSql } from './list-to-sql'
import { conditionToSql } from './condition-to-sql'
import type { SqlContext } from './sql-context'
import type { SqlDialect } from './sql-dialect'
import { sqlNumber, sqlText } from './sql-text'
import { textToSql } from './text-to-sql'

/** A criterion before its `not` and its unknown switch as an SQL condition: true, false, or NULL for unknown. */
export function criterionToSql(criterion: Exclude<Criterion, { kind: 'segment' }>, context: SqlContext): string {
  if (criterion.kind === 'event') return eventToSql(criterion, context)
  if (criterion.kind === 'sql') return conditionToSql(criterion, context)
  const column = context.columnOf(criterion.field)
  const { dialect } = context
  switch (criterion.kind) {
    case 'number':
      return numberToSql(criterion, column)
    case 'age':
      return ageToSql(column, context.oldestColumnOf(criterion.field), criterion.from, criterion.to, dialect)
    case 'date':
      return dateToSql(criterion, column, context)
    case 'anniversary':
      return `(${dialect.monthDay(column)} IN ${listOf(returnsWithin(context.asOfDay, criterion.withinDays))})`
    case 'choice':
      return `(${context.keyColumnOf(criterion.field)} IN ${amongOf(criterion.values)})`
    case 'multipleChoice':
      return multipleChoiceToSql(criterion, context.keyColumnOf(criterion.field), dialect)
    case 'text':
      return textToSql(
        criterion.operator,
        comparableKeys(criterion.values),
        context.keyColumnOf(criterion.field),
        dialect
      )
    case 'list':
      return listToSql(criterion, context)
    case 'yesNo':
      return `(${column} = ${dialect.truth(criterion.value)})`
    case 'known':
      return `(${column} IS ${criterion.known ? 'NOT ' : ''}NULL)`
    case 'checkByAgeBand':
      return checkByAgeBandToSql(criterion, context)
  }
}

function numberToSql({ from, to, excludesFrom, excludesTo }: NumberCriterion, column: string): string {
  return rangeToSql(column, [
    ...(from === undefined ? [] : [`${excludesFrom ? '>' : '>='} ${sqlNumber(from)}`]),
    ...(to === undefined ? [] : [`${excludesTo ? '<' : '<='} ${sqlNumber(to)}`])
  ])
}

function dateToSql({ from, to }: DateCriterion, column: string, { asOfDay, dialect }: SqlContext): string {
  return rangeToSql(column, [
    ...(from ? [`>= ${dialect.day(resolveDateBound(from, asOfDay))}`] : []),
    ...(to ? [`<= ${dialect.day(resolveDateBound(to, asOfDay))}`] : [])
  ])
}

/** Without bounds every known value is in the range: a value equals itself, NULL stays unknown. */
function rangeToSql(column: string, bounds: readonly string[]): string {
  if (bounds.length === 0) return `(${column} = ${column})`
  return `(${bounds.map((bound) => `${column} ${bound}`).join(' AND ')})`
}

function multipleChoiceToSql({ match, values }: MultipleChoiceCriterion, keys: string, dialect: SqlDialect): string {
  const wanted = comparableKeys(values)
  const found = dialect.countAmong(keys, amongOf(values))
  const needed = match === 'all' ? Math.max(1, wanted.length) : 1
  return `(CASE WHEN ${keys} IS NOT NULL THEN ${found} ${match === 'none' ? '<' : '>='} ${needed} END)`
}

/** No value is in an empty list, but an unknown one stays unknown, which SQL's own empty IN forgets. */
function amongOf(values: readonly string[]): string {
  const keys = comparableKeys(values)
  return listOf(keys.length === 0 ? [''] : keys)
}

function listOf(texts: readonly string[]): string {
  return `(${texts.map(sqlText).join(', ')})`
}
