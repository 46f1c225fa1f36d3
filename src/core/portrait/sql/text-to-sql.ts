import type { TextOperator } from '../../../model/criterion/text-criterion'
import type { SqlDialect } from './sql-dialect'
import { joinBalanced, sqlText } from './sql-text'

/** A comparable text meets an operator with at least one of the keys (comparable, not blank); NULL is unknown. */
export function textToSql(
  operator: TextOperator,
  keys: readonly string[],
  column: string,
  dialect: SqlDialect
): string {
  if (keys.length === 0) return `(${column} <> ${column})`
  return joinBalanced(
    keys.map((key) => conditionOf(operator, sqlText(key), column, dialect)),
    'OR'
  )
}

function conditionOf(operator: TextOperator, text: string, column: string, dialect: SqlDialect): string {
  switch (operator) {
    case 'equals':
      return `(${column} = ${text})`
    case 'contains':
      return dialect.contains(column, text)
    case 'startsWith':
      return `(substr(${column}, 1, length(${text})) = ${text})`
    case 'endsWith':
      return dialect.endsWith(column, text)
  }
}
