import { criteriaOf, effectivePortrait, type Portrait } from '../../../model/portrait'
import { brokenCriteria } from '../../../model/portrait-problems'
import { countBits } from '../../columns/bits'
import type { Around } from '../around/around'
import { lackingIn } from './condition-to-sql'
import { indentedSql } from './indented-sql'
import { portraitToSql } from './portrait-to-sql'
import { sqlComment } from './sql-comment'
import type { SqlContext } from './sql-context'

/** What has to be known about a SELECT. */
export interface AboutSelect {
  /** What SQL conditions use that the database lacks; such a condition stands as unknown. */
  readonly lacking: readonly string[]
  readonly broken: number
  /** Whether ids of customers or values of pasted lists stand in it. */
  readonly isPersonal: boolean
}

/** A portrait as one SELECT. */
export interface SelectOfMembers extends AboutSelect {
  readonly sql: string
}

/**
 * The ids of those for whom a portrait is true, in rising order; comments stand above.
 * @throws PendingCondition while it is not known whether an SQL condition in it is broken.
 */
export function selectMembers(
  portrait: Portrait,
  context: SqlContext,
  commentsOn: (about: AboutSelect) => readonly string[]
): SelectOfMembers {
  const about = aboutSelect(portrait, context)
  const id = context.customerRow
  const { matches } = portraitToSql(portrait, context)
  const above = commentsOn(about).flatMap(sqlComment)
  const lines = [...above, `SELECT ${id}`, 'FROM customers', `WHERE ${indentedSql(matches)}`, `ORDER BY ${id};`, '']
  return { sql: lines.join('\n'), ...about }
}

function aboutSelect(portrait: Portrait, context: SqlContext): AboutSelect {
  const { around, fields } = context
  const named = [effectivePortrait(portrait), ...portraitsNamed(portrait, around)]
  const criteria = named.flatMap(criteriaOf)
  const conditions = criteria.flatMap((each) => (each.kind === 'sql' && each.condition.trim() ? [each.condition] : []))
  for (const condition of conditions) if (!around.conditions.problemOf(condition)) around.conditions.answerTo(condition)
  return {
    lacking: [...new Set(conditions.flatMap((condition) => lackingIn(condition, context)))],
    broken: named.reduce((sum, each) => sum + brokenCriteria(each, fields, around).length, 0),
    isPersonal: criteria.some(
      (each) => each.kind === 'list' || (each.kind === 'segment' && hasSides(each.segment, around))
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
