import type { CellValue } from '../contract/results'
import type { Field } from '../model/field'
import { customerTypes, genderValues } from '../model/standard-fields'
import type { Words } from './create-words'

const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

type ValuedField = Pick<Field, 'id' | 'type' | 'standard' | 'currency'>

/** A customer's value as people read it: dates and money in the language's form, known values translated, no value as "unknown". */
export function valueText(words: Words, field: ValuedField, value: CellValue, currency = 'XXX'): string {
  if (value === null) return words.say('fields.unknown')
  if (typeof value === 'boolean') return words.say(value ? 'fields.yes' : 'fields.no')
  if (typeof value === 'number') return numberText(words, field, value, currency)
  if (typeof value === 'string') return field.type === 'date' ? words.day(value) : choiceText(words, field, value)
  if ('from' in value) return ageText(words, value)
  return value.map((each) => choiceText(words, field, each)).join(', ')
}

/** A value of a choice: translated for yes/no and for the standard fields gender, customer type, months of orders and usual weekday, else as it stands in the file. */
export function choiceText(words: Words, field: Pick<Field, 'id' | 'standard' | 'type'>, value: string): string {
  if (field.type === 'yesNo') return words.say(value === 'yes' ? 'fields.yes' : 'fields.no')
  const gender = genderValues.find((each) => each === value)
  if (field.standard && field.id === 'gender' && gender) return words.say(`fields.genderValues.${gender}`)
  const type = customerTypes.find((each) => each === value)
  if (field.standard && field.id === 'customer_type' && type) return words.say(`fields.customerTypes.${type}`)
  return (field.standard && calendarText(words, field.id, value)) || value
}

function calendarText(words: Words, field: string, value: string): string | undefined {
  const month = field === 'order_months' ? months.find((each) => each === value) : undefined
  if (month) return words.say(`fields.months.month${month}`)
  const day = field === 'usual_weekday' ? weekdays.find((each) => each === value) : undefined
  return day && words.say(`fields.weekdays.day${day}`)
}

function numberText(words: Words, field: ValuedField, value: number, currency: string): string {
  if (field.type === 'money') return words.money(value, field.currency ?? currency)
  return field.id === 'birth_year' && field.standard ? String(value) : words.number(value)
}

function ageText(words: Words, age: { readonly from: number; readonly to: number | null }): string {
  if (age.to === null) return words.say('fields.ageOpen', { from: age.from })
  return age.from === age.to ? words.number(age.from) : `${words.number(age.from)}–${words.number(age.to)}`
}
