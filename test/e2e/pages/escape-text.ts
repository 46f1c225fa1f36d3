/** A pattern that matches names which begin with a text and then end or go on after a blank. */
export function beginningWith(text: string): RegExp {
  return new RegExp(`^${literally(text)}(?=\\s|$)`)
}

/** A text as a pattern that matches only itself. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
