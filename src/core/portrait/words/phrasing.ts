import type { NamesAround } from '../../../model/around'
import type { Field } from '../../../model/field'
import type { Words } from '../../../words/create-words'

/** What the words of a criterion depend on besides the criterion. */
export interface Phrasing {
  readonly words: Words
  readonly fields: ReadonlyMap<string, Field>
  readonly around: NamesAround
  /** ISO 4217; of money fields without a currency of their own. */
  readonly currency: string
  /** `YYYY-MM-DD`. */
  readonly asOfDay: string
  /** Whether the sentence is about women only, which some pronouns show. */
  readonly women: boolean
}

/** Whether two phrasings give the same words. */
export function isSamePhrasing(one: Phrasing, other: Phrasing): boolean {
  return (
    one.words === other.words &&
    one.fields === other.fields &&
    one.around === other.around &&
    one.currency === other.currency &&
    one.asOfDay === other.asOfDay &&
    one.women === other.women
  )
}

/** How a clause is tied to its subject: "whose …", "who …", "who have …", "who are …", "for whom …". */
export type Pronoun = 'whose' | 'who' | 'have' | 'are' | 'group'

/** What is said of customers, without the pronoun in front. */
export interface Predicate {
  readonly pronoun: Pronoun
  readonly text: string
}

/** A predicate that begins with the name of a field. */
export function whose(text: string): Predicate {
  return { pronoun: 'whose', text }
}
