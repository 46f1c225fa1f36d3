import type { DayNumber } from '../../model/day'
import type { Random } from './random'
import type { SampleVocabulary } from './vocabulary/vocabulary'

/** What a customer said about a channel; when and where, as far as somebody wrote it down. */
export interface SampleConsent {
  readonly given: boolean
  readonly proof: { readonly day: DayNumber; readonly source: string } | null
}

/** Consents by channel. */
export interface SampleConsents {
  readonly email: SampleConsent
  readonly sms: SampleConsent
  readonly phone: SampleConsent
}

const given = { email: 0.68, sms: 0.46, phone: 0.34 }
const writtenDown = { email: 0.88, sms: 0.81, phone: 0 }
const sourceWeights = [46, 24, 21, 9]

/** Whether a customer consents to each channel. */
export function inventAnswers(random: Random): Record<keyof SampleConsents, boolean> {
  return { email: random.chance(given.email), sms: random.chance(given.sms), phone: random.chance(given.phone) }
}

/** The answers with day and source, for most of them; nobody wrote down those given for telephone calls. */
export function inventProofs(
  random: Random,
  words: SampleVocabulary,
  answers: Record<keyof SampleConsents, boolean>,
  between: readonly [since: DayNumber, asOf: DayNumber]
): SampleConsents {
  const [since, asOf] = between
  const consentOf = (channel: keyof SampleConsents): SampleConsent => {
    const isWritten = random.chance(writtenDown[channel])
    const day = since + random.below(Math.max(1, Math.ceil((asOf - since) / 3)))
    const source = words.consentSources[random.weighted(sourceWeights)] ?? ''
    return { given: answers[channel], proof: isWritten ? { day, source } : null }
  }
  return { email: consentOf('email'), sms: consentOf('sms'), phone: consentOf('phone') }
}
