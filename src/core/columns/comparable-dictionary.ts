import { comparableText } from '../../model/comparable-text'
import type { TextForm } from '../../model/searchable-text'
import { keptByForm } from './kept-by-form'

const made = keptByForm<readonly string[], readonly string[]>()

/** The values of a dictionary in the form in which they are compared (`comparableText` unless told); made once for a dictionary and form. */
export function comparableDictionary(
  dictionary: readonly string[],
  form: TextForm = comparableText
): readonly string[] {
  const known = made(form).get(dictionary)
  if (known?.length === dictionary.length) return known
  const comparable = dictionary.map(form)
  made(form).set(dictionary, comparable)
  return comparable
}
