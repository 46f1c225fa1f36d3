import { criteriaOf, effectivePortrait, type Portrait } from '../../../model/portrait'
import { brokenCriteria } from '../../../model/portrait-problems'
import { countBits } from '../../columns/bits'
import type { Around } from '../around/around'
import { lackingIn } from './condition-to-sql'
import { portraitToSql } from './portrait-to-sql'
import type { SqlContext } from './sql-context'

/** A portrait as one SELECT, and what has to be known about it. */
export interface SelectOfMembers {
  readonly sql: string
  /** What SQL conditions use that the database lacks; such a condition stands as unknown. */
  readonly lacking: readonly string[]
  readonly broken: number
  /** Whether ids of customers or values of pasted lists stand in it. */
  readonly isPersonal: boolean
}

/** The ids of those for whom a portrait is true, in rising order; `comments` stand above, a line each. */
export function selectMembers(portrait: Portrait, context: SqlContext, comments: readonly string[]): SelectOfMembers {
  const { matches } = portraitToSql(portrait, context)
  const id = context.customerRow
  const above = comments.map((comment) => `-- ${comment.replace(/[\p{C}\p{Z}]+/gu, ' ')}`)
  const lines = [...above, `SELECT ${id}`, 'FROM customers', `WHERE ${matches}`, `ORDER BY ${id};`, '']
  const named = [effectivePortrait(portrait), ...portraitsNamed(portrait, context.around)]
  const criteria = named.flatMap(criteriaOf)
  const lacking = criteria.flatMap((each) => (each.kind === 'sql' ? lackingIn(each.condition, context) : []))
  return {
    sql: lines.join('\n'),
    lacking: [...new Set(lacking)],
    broken: named.reduce((sum, each) => sum + brokenCriteria(each, context.fields, context.around).length, 0),
    isPersonal: criteria.some(
      (each) => each.kind === 'list' || (each.kind === 'segment' && hasSides(each.segment, context.around))
    )
  }
}

function hasSides(segment: string, around: Around): boolean {
  const sides = around.segments.get(segment)?.sides
  return sides ? countBits(sides.in) + countBits(sides.out) > 0 : false
}

/** The portraits of the segments that a portrait stands on, each once. */
function portraitsNamed(portrait: Portrait, around: Around, seen = new Set<string>()): Portrait[] {
  return criteriaOf(effectivePortrait(portrait)).flatMap((criterion) => {
    if (criterion.kind !== 'segment' || seen.has(criterion.segment)) return []
    seen.add(criterion.segment)
    const inner = around.segments.get(criterion.segment)?.portrait
    return inner ? [effectivePortrait(inner), ...portraitsNamed(inner, around, seen)] : []
  })
}
