import type { Column, CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import { minorDigits } from '../../model/minor-digits'
import type { Words } from '../../words/create-words'
import { fieldName } from '../../words/field-name'
import { choiceText } from '../../words/value-text'
import type { CellPlan } from './cell-plan'

/** One column of a list: what stands above it, and what each customer's cell is made of (empty when unknown). */
export interface ListColumn {
  readonly header: string
  readonly plan: CellPlan
}

/** The column of a field of the table. Numbers, money, dates, ages, yes/no and phones are exact; other texts are guarded. */
export function listColumnOf(table: CustomerTable, field: Field, words: Words): ListColumn {
  const column = table.columns.get(field.id)
  return { header: fieldName(words, field), plan: column ? planOf(column, field, words) : { kind: 'same', text: '' } }
}

function planOf(column: Column, field: Field, words: Words): CellPlan {
  const sparesPhones = field.standard && field.id === 'phone'
  switch (column.kind) {
    case 'number': {
      const { values } = column
      if (field.type !== 'money') return { kind: 'number', values }
      return { kind: 'money', values, digits: minorDigits(field.currency ?? 'XXX') }
    }
    case 'day':
      return { kind: 'day', column }
    case 'age':
      return { kind: 'age', column }
    case 'yesNo': {
      const texts = ['', words.say('fields.no'), words.say('fields.yes')]
      return { kind: 'codes', codes: column.values, count: 3, textOf: (code) => texts[code] ?? '', sparesPhones }
    }
    case 'choice': {
      const { codes, dictionary } = column
      const textOf = (code: number): string => choiceText(words, field, dictionary[code] ?? '')
      return { kind: 'codes', codes, count: dictionary.length, textOf, sparesPhones }
    }
    case 'multipleChoice':
      return { kind: 'list', column, sparesPhones }
    case 'text':
      return { kind: 'text', column, sparesPhones }
  }
}
