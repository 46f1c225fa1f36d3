import type { FieldGroup, FieldType } from './field'

/** A field that the program knows by id; its name and the headers that mean it are in the words and the import. */
export interface StandardField {
  readonly id: string
  readonly type: FieldType
  readonly group: FieldGroup
}

const who = (id: string, type: FieldType): StandardField => ({ id, type, group: 'who' })
const moves = (id: string, type: FieldType): StandardField => ({ id, type, group: 'moves' })
const buys = (id: string, type: FieldType): StandardField => ({ id, type, group: 'buys' })
const talks = (id: string, type: FieldType): StandardField => ({ id, type, group: 'talks' })

/** All standard fields, in the order of the vocabulary. A column or a formula may fill any of them but `age`, which is computed. */
export const standardFields: readonly StandardField[] = [
  who('external_id', 'text'),
  who('name', 'text'),
  who('first_name', 'text'),
  who('last_name', 'text'),
  who('gender', 'choice'),
  who('age', 'age'),
  who('birth_date', 'date'),
  who('birth_year', 'number'),
  who('recorded_age', 'age'),
  who('city', 'choice'),
  who('region', 'choice'),
  who('country', 'choice'),
  who('postcode', 'text'),
  who('marital_status', 'choice'),
  who('children', 'number'),
  who('education', 'choice'),
  who('occupation', 'choice'),
  who('income', 'money'),
  who('customer_type', 'choice'),
  who('company', 'text'),
  who('industry', 'choice'),
  moves('interests', 'multipleChoice'),
  moves('values', 'multipleChoice'),
  moves('satisfaction', 'number'),
  moves('recommendation', 'number'),
  buys('money', 'money'),
  buys('purchases', 'number'),
  buys('average_check', 'money'),
  buys('spending_per_month', 'money'),
  buys('first_order', 'date'),
  buys('last_order', 'date'),
  buys('recency', 'number'),
  buys('tenure', 'number'),
  buys('order_interval', 'number'),
  buys('order_categories', 'multipleChoice'),
  buys('order_months', 'multipleChoice'),
  buys('customer_since', 'date'),
  buys('loyalty_card', 'yesNo'),
  buys('margin', 'money'),
  talks('email', 'text'),
  talks('phone', 'text'),
  talks('preferred_channel', 'choice'),
  talks('contacts', 'number'),
  talks('last_contact', 'date'),
  talks('answer_rate', 'number'),
  talks('usual_hour', 'number'),
  talks('usual_weekday', 'choice'),
  talks('refusal_reason', 'choice'),
  talks('days_to_decision', 'number'),
  talks('consent_email', 'yesNo'),
  talks('consent_sms', 'yesNo'),
  talks('consent_phone', 'yesNo'),
  talks('consent_email_date', 'date'),
  talks('consent_email_source', 'choice'),
  talks('consent_email_text', 'choice'),
  talks('consent_sms_date', 'date'),
  talks('consent_sms_source', 'choice'),
  talks('consent_sms_text', 'choice'),
  talks('consent_phone_date', 'date'),
  talks('consent_phone_source', 'choice'),
  talks('consent_phone_text', 'choice')
]

const byId = new Map(standardFields.map((field) => [field.id, field]))

/** The standard field of an id, or undefined. */
export function standardFieldOf(id: string): StandardField | undefined {
  return byId.get(id)
}

/** The values that the standard field `gender` is normalised to. */
export const genderValues = ['woman', 'man', 'other'] as const

/** The values that the standard field `customer_type` is normalised to where a file's words are recognised; other words stay as they are. */
export const customerTypes = ['person', 'company', 'wholesale', 'partner', 'supplier'] as const
