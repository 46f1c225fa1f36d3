import type { ConditionFunctionName } from '../../../model/condition-language'

const called: Readonly<Record<ConditionFunctionName, string | null>> = {
  abs: 'abs',
  coalesce: 'coalesce',
  date: null,
  ifnull: 'coalesce',
  iif: null,
  instr: 'strpos',
  julianday: null,
  length: 'length',
  ltrim: 'ltrim',
  max: null,
  min: null,
  nullif: 'nullif',
  replace: 'replace',
  round: null,
  rtrim: 'rtrim',
  sign: 'sign',
  substr: 'substr',
  substring: 'substr',
  trim: 'btrim'
}

/** How a function of a condition is called in PostgreSQL; null where PostgreSQL has none that answers alike. */
export const conditionFunctions: ReadonlyMap<string, string | null> = new Map(Object.entries(called))

/** Words that are part of the language of conditions, in lower case. */
export const conditionKeywords: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'null', 'is', 'in', 'like', 'glob', 'between', 'case', 'when', 'then', 'else', 'end'],
  ...['escape', 'cast', 'as', 'true', 'false', 'isnull', 'notnull', 'distinct', 'from', 'integer', 'real', 'text']
])
