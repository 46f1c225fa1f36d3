import type { TextOperator } from '../../../model/criterion/text-criterion'

/** Tells whether a comparable text meets the operator with at least one of the keys (comparable texts). */
export function textTest(operator: TextOperator, keys: readonly string[]): (text: string) => boolean {
  const wanted = new Set(keys)
  switch (operator) {
    case 'equals':
      return (text) => wanted.has(text)
    case 'contains':
      return (text) => keys.some((key) => text.includes(key))
    case 'startsWith':
      return (text) => keys.some((key) => text.startsWith(key))
    case 'endsWith':
      return (text) => keys.some((key) => text.endsWith(key))
  }
}
