import { effectivePortrait, type Group, type Portrait, type PortraitNode } from '../../../model/portrait'
import { brokenCriterion } from '../../../model/portrait-problems'
import type { Criterion } from '../../../model/criterion/criterion'
import { criterionToSql } from './criterion-to-sql'
import { segmentToSql } from './segment-to-sql'
import type { SqlContext } from './sql-context'
import type { SqlDialect } from './sql-dialect'
import { joinBalanced } from './sql-text'

/** A portrait as two SQL conditions on a row of customers, never NULL: true for it, and unknown. */
export interface PortraitSql {
  readonly matches: string
  readonly unknown: string
}

/**
 * Writes a portrait in SQL. SQL's own AND, OR and NOT are Kleene's logic with NULL as unknown, so a portrait is one
 * expression of true, false and NULL.
 */
export function portraitToSql(portrait: Portrait, context: SqlContext): PortraitSql {
  const condition = portraitCondition(portrait, context)
  return { matches: `(${condition} IS TRUE)`, unknown: `(${condition} IS NULL)` }
}

/** A portrait as one SQL expression: true, false, or NULL for unknown. */
export function portraitCondition(portrait: Portrait, context: SqlContext): string {
  const effective = effectivePortrait(portrait)
  return effective.members.length === 0 ? `(${context.dialect.truth(true)})` : nodeToSql(effective, context)
}

function nodeToSql(node: PortraitNode, context: SqlContext): string {
  return node.kind === 'group' ? groupToSql(node, context) : wholeCriterionToSql(node, context)
}

function wholeCriterionToSql(criterion: Criterion, context: SqlContext): string {
  if (brokenCriterion(criterion, context.fields, context.around)) return `(${context.dialect.unknown})`
  const condition = conditionOfCriterion(criterion, context)
  const negated = criterion.negated ? `(NOT ${condition})` : condition
  if (criterion.unknown === 'keep') return negated
  return `COALESCE(${negated}, ${context.dialect.truth(criterion.unknown === 'match')})`
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
      return atLeastToSql(members, group.count, context.dialect)
  }
}

/**
 * Counts true members in thousands and possible ones (true or unknown) in ones, so that each member is written once. NOT makes
 * one or nought of a condition that comes to another number.
 */
function atLeastToSql(members: readonly string[], count: number, { truth }: SqlDialect): string {
  const counted = members.map(
    (member) => `(CASE NOT (${member}) WHEN ${truth(false)} THEN 1001 WHEN ${truth(true)} THEN 0 ELSE 1 END)`
  )
  const decided = `CASE WHEN counted / 1000 >= ${count} THEN ${truth(true)} WHEN counted % 1000 < ${count} THEN ${truth(false)} END`
  return `(SELECT ${decided} FROM (SELECT ${joinBalanced(counted, '+')} AS counted) AS members)`
}
