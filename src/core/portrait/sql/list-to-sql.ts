import type { ListCriterion } from '../../../model/criterion/list-criterion'
import type { SqlContext } from './sql-context'
import { sqlNumber, sqlText } from './sql-text'
import { numbersAmong } from './texts-of-list'

/** The field's value is one of a list's, whose values are written out; NULL is unknown. */
export function listToSql({ field, list }: ListCriterion, context: SqlContext): string {
  const texts = context.textsOfList(field, list)
  if (context.fields.get(field)?.type === 'number') {
    const column = context.columnOf(field)
    const numbers = numbersAmong(texts).map(sqlNumber)
    return numbers.length === 0 ? `(${column} <> ${column})` : `(${column} IN (${numbers.join(', ')}))`
  }
  const literals = (texts.length === 0 ? [''] : texts).map(sqlText)
  return `(${context.keyColumnOf(field)} IN (${literals.join(', ')}))`
}
