/** How a function of a condition is called in PostgreSQL; null where PostgreSQL has none of its kind. */
export const conditionFunctions: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['abs', 'abs'],
  ['coalesce', 'coalesce'],
  ['ifnull', 'coalesce'],
  ['nullif', 'nullif'],
  ['iif', null],
  ['length', 'length'],
  ['instr', 'strpos'],
  ['substr', null],
  ['substring', null],
  ['replace', 'replace'],
  ['trim', 'btrim'],
  ['ltrim', 'ltrim'],
  ['rtrim', 'rtrim'],
  ['round', null],
  ['min', 'least'],
  ['max', 'greatest'],
  ['sign', 'sign'],
  ['julianday', null],
  ['date', null]
])

/** Words that are part of the language of conditions, in lower case. */
export const conditionKeywords: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'null', 'is', 'in', 'like', 'glob', 'between', 'case', 'when', 'then', 'else', 'end'],
  ...['escape', 'cast', 'as', 'true', 'false', 'isnull', 'notnull', 'distinct', 'from', 'integer', 'real', 'text']
])
