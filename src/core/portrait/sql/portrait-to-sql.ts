import { effectivePortrait, type Group, type Portrait, type PortraitNode } from '../../../model/portrait'
import { brokenCriterion } from '../../../model/portrait-problems'
import type { Criterion } from '../../../model/criterion/criterion'
import { criterionToSql } from './criterion-to-sql'
import { segmentToSql } from './segment-to-sql'
import type { SqlContext, SqlDialect } from './sql-context'
import { joinBalanced } from './sql-text'

/** A portrait as two SQL conditions on a row of customers, never NULL: true for it, and unknown. */
export interface PortraitSql {
  readonly matches: string
  readonly unknown: string
}

/**
 * Writes a portrait in SQL. SQL's own AND, OR and NOT are Kleene's logic with NULL as unknown, so a portrait is one
 * expression of 1, 0 and NULL.
 */
export function portraitToSql(portrait: Portrait, context: SqlContext, _dialect: SqlDialect): PortraitSql {
  const condition = portraitCondition(portrait, context)
  return { matches: `(${condition} IS TRUE)`, unknown: `(${condition} IS NULL)` }
}

/** A portrait as one SQL expression: 1, 0, or NULL for unknown. */
export function portraitCondition(portrait: Portrait, context: SqlContext): string {
  const effective = effectivePortrait(portrait)
  return effective.members.length === 0 ? '(1)' : nodeToSql(effective, context)
}

function nodeToSql(node: PortraitNode, context: SqlContext): string {
  return node.kind === 'group' ? groupToSql(node, context) : wholeCriterionToSql(node, context)
}

function wholeCriterionToSql(criterion: Criterion, context: SqlContext): string {
  if (brokenCriterion(criterion, context.fields, context.around)) return '(NULL)'
  const condition = conditionOfCriterion(criterion, context)
  const negated = criterion.negated ? `(NOT ${condition})` : condition
  if (criterion.unknown === 'keep') return negated
  return `COALESCE(${negated}, ${criterion.unknown === 'match' ? 1 : 0})`
}

function conditionOfCriterion(criterion: Criterion, context: SqlContext): string {
  if (criterion.kind !== 'segment') return criterionToSql(criterion, context)
  return segmentToSql(criterion, context, (portrait) => portraitCondition(portrait, context))
}

function groupToSql(group: Group, context: SqlContext): string {
  const members = group.members.map((member) => nodeToSql(member, context))
  switch (group.mode) {
    case 'all':
      return joinBalanced(members, 'AND')
    case 'any':
      return joinBalanced(members, 'OR')
    case 'none':
      return `(NOT ${joinBalanced(members, 'OR')})`
    case 'atLeast':
      return atLeastToSql(members, group.count)
  }
}

/** Counts true members in thousands and possible ones (true or unknown) in ones, so that each member is written once. */
function atLeastToSql(members: readonly string[], count: number): string {
  const counted = members.map((member) => `(CASE ${member} WHEN 1 THEN 1001 WHEN 0 THEN 0 ELSE 1 END)`)
  const decided = `CASE WHEN counted / 1000 >= ${count} THEN 1 WHEN counted % 1000 < ${count} THEN 0 END`
  return `(SELECT ${decided} FROM (SELECT ${joinBalanced(counted, '+')} AS counted))`
}
