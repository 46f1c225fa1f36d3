/** A text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A finite number as an SQL literal. */
export function sqlNumber(value: number): string {
  return value < 0 ? `(${value})` : String(value)
}

/** Expressions joined by an operator as a balanced tree, so that many of them stay below the limit of depth; at least one. */
export function joinBalanced(expressions: readonly string[], operator: string): string {
  if (expressions.length <= 1) return expressions[0] ?? ''
  const middle = expressions.length >>> 1
  const left = joinBalanced(expressions.slice(0, middle), operator)
  return `(${left} ${operator} ${joinBalanced(expressions.slice(middle), operator)})`
}
