import type { Field } from '../../../model/field'
import { fieldPhrase, fieldTitle } from './field-phrase'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'

/** A criterion without bounds, which every known value meets; swapped, nobody does. */
export function withoutBounds(phrasing: Phrasing, field: Field, negated: boolean): Predicate {
  const { words } = phrasing
  const known = whose(words.say('sentence.known.yes', { field: knownField(phrasing, field) }))
  return negated ? notTrue(phrasing, known) : known
}

/** A field's name where it is said to be known: English says it within the sentence, the others as a title. */
export function knownField(phrasing: Phrasing, field: Field): string {
  return phrasing.words.language === 'en' ? fieldPhrase(phrasing, field) : fieldTitle(phrasing, field)
}

/** A criterion for which no value is chosen yet. */
export function nothingChosen(phrasing: Phrasing, field: Field, negated: boolean): Predicate {
  const text = telling(phrasing.words.say('sentence.nothingChosen', { field: fieldTitle(phrasing, field) }))
  const nothing: Predicate = { pronoun: 'group', text }
  return negated ? notTrue(phrasing, nothing) : nothing
}

/** The opposite of a predicate that has no shorter opposite. */
export function notTrue({ words }: Phrasing, predicate: Predicate): Predicate {
  const clause = words.say(`sentence.plain.${predicate.pronoun}`, { clause: predicate.text })
  return { pronoun: 'group', text: words.say('sentence.not', { clause }) }
}
