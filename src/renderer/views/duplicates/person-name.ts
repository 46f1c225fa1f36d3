import type { Words } from '../../../words/create-words'

/** How a customer is called: the name and the key, as far as there are any. */
export function personName(
  words: Words,
  { key, name }: { readonly key: string | null; readonly name: string | null }
): string {
  const known = [name, key].filter((text) => text !== null && text !== '')
  return known.length > 0 ? known.join(', ') : words.say('duplicates.nameless')
}
