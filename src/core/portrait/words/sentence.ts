import type { Sentence } from '../../../contract/results'
import { noNamesAround, type NamesAround } from '../../../model/around'
import type { Field } from '../../../model/field'
import type { Language } from '../../../model/language'
import type { Portrait } from '../../../model/portrait'
import { createWords } from '../../../words/create-words'
import { clauseOf, relativeClauses } from './clause'
import { partedSentence } from './marks'
import type { Phrasing } from './phrasing'
import { simplified } from './simplified'
import { subjectOf } from './subject'

/** What a sentence depends on besides its portrait; `currency` is ISO 4217, `asOfDay` is `YYYY-MM-DD`. */
export interface SentenceContext {
  readonly fields: ReadonlyMap<string, Field>
  /** Segments and lists that criteria refer to. */
  readonly around?: NamesAround
  readonly language: Language
  readonly currency: string
  readonly asOfDay: string
}

/** A portrait as one sentence in a language; texts of the user stand in it literally, disabled criteria are left out. */
export function sentenceOf(portrait: Portrait, context: SentenceContext): Sentence {
  const { fields, around = noNamesAround, currency, asOfDay } = context
  const words = createWords(context.language)
  const members = simplified(portrait).filter((node) => node.kind !== 'group' || node.members.length > 0)
  if (members.length === 0) return partedSentence(words.say('sentence.whole.everybody'))
  const neutral: Phrasing = { words, fields, around, currency, asOfDay, women: false }
  const { text: who, women, rest } = subjectOf(members, neutral)
  if (rest.length === 0) return partedSentence(words.say('sentence.whole.subject', { who }))
  const phrasing: Phrasing = { ...neutral, women }
  const clauses = relativeClauses(
    rest.map((node) => clauseOf(node, phrasing)),
    phrasing
  )
  return partedSentence(words.say('sentence.whole.clauses', { who, clauses }))
}
