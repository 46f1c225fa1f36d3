/** So many seconds may an SQL condition run. */
export const conditionSeconds = 15

/** The functions that SQL conditions may call. */
export const conditionFunctionNames = [
  'abs',
  'coalesce',
  'date',
  'ifnull',
  'iif',
  'instr',
  'julianday',
  'length',
  'ltrim',
  'max',
  'min',
  'nullif',
  'replace',
  'round',
  'rtrim',
  'sign',
  'substr',
  'substring',
  'trim'
] as const
export type ConditionFunctionName = (typeof conditionFunctionNames)[number]
