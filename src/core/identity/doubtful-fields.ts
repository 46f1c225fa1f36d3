import type { Column, CustomerTable } from '../../model/customer-table'
import { comparableText } from '../../model/comparable-text'
import { unknownDay } from '../../model/day'
import type { RowGroup } from './duplicate-groups'
import { textsOfColumn } from './kinds-of-fields'
import { isSameValue } from './same-value'

/** A value as it is compared; '' when unknown. */
type FormOfRow = (row: number) => string

const names = ['name', 'first_name', 'last_name']
const telling = [...names, 'birth_date', 'birth_year', 'gender']

/** Groups between two steps. */
const stride = 1024

/**
 * The groups whose customers are hardly one person: the fields of names, birth dates and genders in which their known values differ.
 * Names are the same whatever their case, blanks and the order of their words.
 */
export function* doubtfulGroups(
  groups: readonly RowGroup[],
  columns: CustomerTable['columns']
): Generator<void, Map<RowGroup, readonly string[]>> {
  const doubts = new Map<RowGroup, readonly string[]>()
  const doubtfulFields = doubtfulFieldsIn(columns)
  for (const [at, group] of groups.entries()) {
    if (at % stride === 0) yield
    const fields = doubtfulFields(group.rows)
    if (fields.length > 0) doubts.set(group, fields)
  }
  return doubts
}

/** Tells in which fields customers differ as one person hardly does. */
export function doubtfulFieldsIn(columns: CustomerTable['columns']): (rows: readonly number[]) => readonly string[] {
  const fields = telling.flatMap((id) => {
    const column = columns.get(id)
    const formOf = column && formsOf(id, column)
    return formOf ? [{ id, column, formOf }] : []
  })
  const parts = fields.filter(({ id }) => id === 'first_name' || id === 'last_name')
  const wholeOf: FormOfRow = (row) => nameForm(parts.map(({ formOf }) => formOf(row)).join(' '))
  return (rows) => {
    const [first = 0, ...others] = rows
    const differing = fields.filter(
      ({ column, formOf }) => !others.every((row) => isSameValue(column, first, row)) && differs(rows, formOf)
    )
    const isSwapped = differing.some((field) => parts.includes(field)) && !differs(rows, wholeOf)
    return differing.filter((field) => !(isSwapped && parts.includes(field))).map(({ id }) => id)
  }
}

/** A name as it is compared: its words without case, in order of the alphabet, '' when there are none. */
export function nameForm(name: string): string {
  return (comparableText(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort().join(' ')
}

function formsOf(id: string, column: Column): FormOfRow | null {
  if (column.kind === 'day') {
    const { values } = column
    return (row) => (values[row] === unknownDay ? '' : String(values[row]))
  }
  const textOf = textsOfColumn(column)
  const form = names.includes(id) ? nameForm : comparableText
  return textOf && ((row) => form(textOf(row)))
}

function differs(rows: readonly number[], formOf: FormOfRow): boolean {
  return new Set(rows.map(formOf).filter((form) => form !== '')).size > 1
}
