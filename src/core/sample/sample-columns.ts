import type { Column } from '../../model/customer-table'
import {
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../columns/columns-from-values'
import { textColumnOf } from '../columns/text-column'
import { createRandom } from './random'
import type { SampleRecord } from './sample-record'
import type { SampleVocabulary } from './vocabulary/vocabulary'

type Source<T> = (record: SampleRecord) => T | null
type Filler = (take: <T>(source: Source<T>) => (T | null)[]) => Column

const text =
  (source: Source<string>): Filler =>
  (take) =>
    textColumnOf(take(source))
const choice =
  (source: Source<string>): Filler =>
  (take) =>
    columnOfChoices(take(source))
const choices =
  (source: Source<readonly string[]>): Filler =>
  (take) =>
    columnOfMultipleChoices(take(source))
const number =
  (source: Source<number>): Filler =>
  (take) =>
    columnOfNumbers(take(source))
const day =
  (source: Source<number>): Filler =>
  (take) =>
    columnOfDays(take(source))
const yesNo =
  (source: Source<boolean>): Filler =>
  (take) =>
    columnOfYesNo(take(source))

/** How each stored field is filled, how many of its values go missing beyond those that nobody has, and with which field's they do. */
const fillers: readonly (readonly [id: string, missing: number, filler: Filler, together?: string])[] = [
  ['external_id', 0, text(({ customer }) => customer.key)],
  ['name', 0.065, text(({ customer }) => customer.name)],
  ['first_name', 0.065, text(({ customer }) => customer.firstName)],
  ['last_name', 0.07, text(({ customer }) => customer.lastName)],
  ['gender', 0.04, choice(({ customer }) => customer.gender)],
  ['birth_date', 0.06, day(({ customer }) => customer.birthDay)],
  ['city', 0.065, choice(({ customer }) => customer.city.name)],
  ['region', 0.065, choice(({ customer }) => customer.city.region)],
  ['postcode', 0.12, text(({ customer }) => customer.postcode)],
  ['marital_status', 0.08, choice(({ customer }) => customer.maritalStatus)],
  ['children', 0.1, number(({ customer }) => customer.children)],
  ['education', 0.1, choice(({ customer }) => customer.education)],
  ['occupation', 0.14, choice(({ customer }) => customer.occupation)],
  ['income', 0.16, number(({ customer }) => customer.income)],
  ['customer_type', 0.065, choice(({ customer }) => customer.type)],
  ['company', 0.02, text(({ customer }) => customer.company)],
  ['industry', 0.04, choice(({ customer }) => customer.industry)],
  ['interests', 0.12, choices(({ customer }) => customer.interests)],
  ['values', 0.16, choices(({ customer }) => customer.values)],
  ['satisfaction', 0.34, number((record) => record.satisfaction)],
  ['recommendation', 0.4, number((record) => record.recommendation)],
  ['money', 0, number(({ folded }) => folded.money)],
  ['purchases', 0, number(({ folded }) => folded.purchases)],
  ['first_order', 0, day(({ folded }) => folded.firstOrder)],
  ['last_order', 0, day(({ folded }) => folded.lastOrder)],
  ['customer_since', 0.065, day(({ customer }) => customer.since)],
  ['loyalty_card', 0.07, yesNo((record) => record.loyaltyCard)],
  ['margin', 0.05, number((record) => record.margin)],
  ['email', 0.11, text(({ customer }) => customer.email)],
  ['phone', 0.13, text(({ customer }) => customer.phone)],
  ['contacts', 0, number(({ folded }) => folded.contacts)],
  ['consent_email', 0.08, yesNo(({ consents }) => consents.email.given)],
  ['consent_email_date', 0.08, day(({ consents }) => consents.email.proof?.day ?? null), 'consent_email'],
  ['consent_email_source', 0.08, choice(({ consents }) => consents.email.proof?.source ?? null), 'consent_email'],
  ['consent_sms', 0.09, yesNo(({ consents }) => consents.sms.given)],
  ['consent_sms_date', 0.09, day(({ consents }) => consents.sms.proof?.day ?? null), 'consent_sms'],
  ['consent_sms_source', 0.09, choice(({ consents }) => consents.sms.proof?.source ?? null), 'consent_sms'],
  ['consent_phone', 0.1, yesNo(({ consents }) => consents.phone.given)]
]

/** The stored columns of invented customers by field id, in the order of the vocabulary. */
export function sampleColumns(records: readonly SampleRecord[], words: SampleVocabulary): Map<string, Column> {
  const channel = choice(({ folded }) => words.contactChannels[folded.preferredChannel ?? -1] ?? null)
  const all: typeof fillers = [...fillers, ['preferred_channel', 0, channel]]
  return new Map(
    all.map(([id, missing, filler, together = id]) => {
      const random = createRandom(`${words.currency}/missing/${together}`)
      const take = <T>(source: Source<T>): (T | null)[] =>
        records.map((record) => (random.chance(missing) ? null : source(record)))
      return [id, filler(take)]
    })
  )
}
