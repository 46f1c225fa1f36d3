import { comparableText } from '../../model/comparable-text'

const made = new WeakMap<readonly string[], readonly string[]>()

/** The values of a dictionary in the form in which they are compared (`comparableText`); made once for a dictionary. */
export function comparableDictionary(dictionary: readonly string[]): readonly string[] {
  const known = made.get(dictionary)
  if (known?.length === dictionary.length) return known
  const comparable = dictionary.map(comparableText)
  made.set(dictionary, comparable)
  return comparable
}
