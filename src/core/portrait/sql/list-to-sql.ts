import type { ListCriterion } from '../../../model/criterion/list-criterion'
import type { SqlContext } from './sql-context'
import { sqlText } from './sql-text'

/** The field's value is one of a list's, whose values are written out; NULL is unknown. */
export function listToSql({ field, list }: ListCriterion, context: SqlContext): string {
  const texts = context.textsOfList(field, list)
  const literals = (texts.length === 0 ? [''] : texts).map(sqlText)
  return `(${context.keyColumnOf(field)} IN (${literals.join(', ')}))`
}
