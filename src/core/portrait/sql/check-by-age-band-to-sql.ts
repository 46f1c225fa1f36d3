import type { CheckByAgeBandCriterion, CheckRange } from '../../../model/criterion/check-by-age-band-criterion'
import { ageToSql } from './age-to-sql'
import type { SqlContext } from './sql-context'
import { joinBalanced, sqlNumber } from './sql-text'

/** Any of the included bands holds both the age and the check; NULL for unknown. */
export function checkByAgeBandToSql({ field, bands }: CheckByAgeBandCriterion, context: SqlContext): string {
  const included = bands.filter((band) => band.included).map((band) => bandToSql(band, field, context))
  return included.length === 0 ? `(${context.dialect.truth(false)})` : joinBalanced(included, 'OR')
}

function bandToSql(band: CheckRange, field: string, context: SqlContext): string {
  const column = context.columnOf(field)
  const to = band.to === undefined ? undefined : band.to - 1
  const conditions = [
    ageToSql(context.columnOf('age'), context.oldestColumnOf('age'), band.from, to, context.dialect),
    ...(band.checkFrom === undefined ? [] : [`${column} >= ${sqlNumber(band.checkFrom)}`]),
    ...(band.checkTo === undefined ? [] : [`${column} <= ${sqlNumber(band.checkTo)}`])
  ]
  return `(${conditions.join(' AND ')})`
}
