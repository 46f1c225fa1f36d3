import fc from 'fast-check'
import { sentenceOf } from '../../../src/core/portrait/words/sentence'
import { isoFromDay } from '../../../src/model/day'
import { languages } from '../../../src/model/language'
import { asOfDays, portraits } from '../../core/portrait/arbitrary-portraits'
import { plainFieldsById } from '../../core/portrait/plain-customers'
import type { Campaign } from '../campaign'

/** What no sentence may hold: a hole in a message, or a value that is none. */
const torn = /undefined|NaN|\[object|\bnull years\b|portrait\.\w+\./

/** Every portrait can be said in English, Russian and Polish. */
export const sentences: Campaign = {
  name: 'sentences',
  unit: 'sentences',
  unitsATrial: languages.length,
  goal: 60_000,
  async prepare() {
    return fc.property(portraits, asOfDays, (portrait, asOfDay) => {
      for (const language of languages) {
        const context = { fields: plainFieldsById, language, currency: 'EUR', asOfDay: isoFromDay(asOfDay) }
        const { text } = sentenceOf(portrait, context)
        if (text.trim() === '' || torn.test(text)) throw new Error(`${language}: ${text}`)
      }
      return true
    }) as fc.IRawProperty<unknown, boolean>
  }
}
