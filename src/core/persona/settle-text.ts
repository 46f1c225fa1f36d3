import { comparableText } from '../../model/comparable-text'
import type { CustomerTable } from '../../model/customer-table'
import { attributeOfField } from '../../model/criterion/event-criterion'
import type { Field } from '../../model/field'
import { languages } from '../../model/language'
import { figureToken, type LiveFigure } from '../../model/live-figure'
import { partsOfText, readFigure } from '../../model/read-figure'
import { createWords } from '../../words/create-words'
import { fieldName } from '../../words/field-name'
import { choiceText } from '../../words/value-text'

/** Keywords as people type them in Russian and Polish. */
const keywords: readonly (readonly [typed: string, keyword: string])[] = [
  ['средний чек', 'average check'],
  ['średni paragon', 'average check'],
  ['среднее', 'mean'],
  ['средняя', 'mean'],
  ['średnia', 'mean'],
  ['медиана', 'median'],
  ['mediana', 'median'],
  ['доля', 'share'],
  ['udział', 'share'],
  ['топ', 'top'],
  ['число', 'count'],
  ['liczba', 'count'],
  ['сезон', 'season'],
  ['sezon', 'season'],
  ['часы', 'hours'],
  ['godziny', 'hours'],
  ['ядро', 'core'],
  ['trzon', 'core']
]

/** A text in which each live figure is written the one way: fields by their ids, values as the base has them. What is not understood stays as it is. */
export function settledText(text: string, table: CustomerTable, fields: ReadonlyMap<string, Field>): string {
  return partsOfText(text)
    .map((part) => {
      if (part.kind === 'text') return part.text
      const figure = part.figure ?? readFigure(withKeyword(part.token))
      return figure ? figureToken(settled(figure, table, fields)) : part.token
    })
    .join('')
}

function withKeyword(token: string): string {
  const [, base = '', inner = ''] = /^\{\{\s*((?:base|база|baza)\s+)?([^]*)\}\}$/i.exec(token) ?? []
  const found = keywords.find(([typed]) => inner.toLowerCase().startsWith(typed))
  const words = found ? `${found[1]}${inner.slice(found[0].length)}` : inner
  return `{{${base === '' ? '' : 'base '}${words}}}`
}

function settled(figure: LiveFigure, table: CustomerTable, fields: ReadonlyMap<string, Field>): LiveFigure {
  if (!('field' in figure)) return figure
  const field = fields.get(figure.field) ?? fieldNamed(figure.field, fields)
  if (!field) return figure
  if (figure.kind !== 'share' || figure.among.kind === 'range') return { ...figure, field: field.id }
  const values = figure.among.values.map((value) => valueMeant(value, field, table))
  return { ...figure, field: field.id, among: { kind: 'values', values } }
}

/** The one field with this name in any language; customers' fields before those of their events. */
function fieldNamed(name: string, fields: ReadonlyMap<string, Field>): Field | undefined {
  const wanted = comparableText(name)
  const named = [...fields.values()].filter((field) =>
    [field.name, ...languages.map((language) => fieldName(createWords(language), field))].some(
      (each) => comparableText(each) === wanted
    )
  )
  const ofCustomers = named.filter(({ of }) => !of)
  const [found, other] = ofCustomers.length > 0 ? ofCustomers : named
  return other ? undefined : found
}

function valueMeant(value: string, field: Field, table: CustomerTable): string {
  const names = namesOfValues(field, table)
  if (names.includes(value)) return value
  const wanted = comparableText(value)
  const spellings = (name: string): string[] => [
    name,
    ...(field.standard && field.id === 'gender' ? (genders[name] ?? []) : []),
    ...languages.map((language) => choiceText(createWords(language), field, name))
  ]
  return names.find((name) => spellings(name).some((each) => comparableText(each) === wanted)) ?? value
}

/** As people say them besides the words of the program. */
const genders: Readonly<Record<string, readonly string[]>> = {
  woman: ['женщина', 'женщины', 'kobiety', 'women', 'female'],
  man: ['мужчина', 'мужчины', 'mężczyźni', 'men', 'male']
}

function namesOfValues(field: Field, table: CustomerTable): readonly string[] {
  if (field.type === 'yesNo') return ['no', 'yes']
  const columns = field.of ? table.events?.[field.of]?.columns : table.columns
  const column = columns?.get(field.of ? attributeOfField(field.id) : field.id)
  return column && 'dictionary' in column ? column.dictionary.filter((name) => name !== '') : []
}
