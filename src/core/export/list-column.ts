import type { ExportOptions } from '../../contract/api'
import type { Column, CustomerTable, TextColumn } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { Words } from '../../words/create-words'
import { fieldName } from '../../words/field-name'
import { choiceText } from '../../words/value-text'
import type { CellPage, CellWriter } from './cell-page'
import { cellRulesOf, type CellRules } from './cell-rules'
import { ageWriter, dayWriter, numberWriter } from './fixed-writers'
import { isPhone } from './formula-guard'
import { writeText } from './write-text'
import { listWriter } from './written-lists'
import { codeWriter } from './written-texts'

/** One column of a list: what stands above it, and what writes the cell of each customer (empty when unknown). */
export interface ListColumn {
  readonly header: string
  readonly write: CellWriter
}

/** How values are written, and where. */
export interface ListWriting {
  readonly words: Words
  readonly options: ExportOptions
  readonly page: CellPage
}

/** The column of a field of the table. Numbers, money, dates, ages, yes/no and phones are exact; other texts are guarded. */
export function listColumnOf(table: CustomerTable, field: Field, writing: ListWriting): ListColumn {
  const column = table.columns.get(field.id)
  const header = fieldName(writing.words, field)
  return { header, write: column ? writerOf(column, field, writing) : sameTextWriter('', writing) }
}

function writerOf(column: Column, field: Field, writing: ListWriting): CellWriter {
  const { page, words, options } = writing
  const rules = cellRulesOf(options, field.standard && field.id === 'phone' ? isPhone : null)
  switch (column.kind) {
    case 'number':
      return numberWriter(page, column.values, field, options)
    case 'day':
      return dayWriter(page, column, options)
    case 'age':
      return ageWriter(page, column, options)
    case 'yesNo': {
      const texts = ['', words.say('fields.no'), words.say('fields.yes')]
      const exact = { ...rules, needsGuard: null }
      return codeWriter(column.values, texts.length, (code) => texts[code] ?? '', page, exact)
    }
    case 'choice': {
      const { codes, dictionary } = column
      const textOf = (code: number): string => choiceText(words, field, dictionary[code] ?? '')
      return codeWriter(codes, dictionary.length, textOf, page, rules)
    }
    case 'multipleChoice':
      return listWriter(page, column, rules)
    case 'text':
      return textWriter(column, page, rules)
  }
}

/** Writes the text of each row of a column. */
export function textWriter({ bytes, offsets }: TextColumn, page: CellPage, rules: CellRules): CellWriter {
  return (row, at) => writeText(page, at, bytes, offsets[row] as number, offsets[row + 1] as number, rules)
}

/** Writes one and the same text for everybody. */
export function sameTextWriter(text: string, { page, options }: Pick<ListWriting, 'page' | 'options'>): CellWriter {
  const bytes = new TextEncoder().encode(text)
  const rules = cellRulesOf(options)
  return (_, at) => writeText(page, at, bytes, 0, bytes.length, rules)
}
