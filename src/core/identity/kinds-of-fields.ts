import type { DuplicateKind } from '../../contract/identity-arguments'
import type { Column, CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import { textAt } from '../columns/text-column'
import { looksLikeEmail } from './email-spelling'
import { looksLikePhone } from './phone-digits'
import type { TextOfRow } from './shared-values'

/** The ids of a base's fields that hold values of each kind. */
export type FieldsByKind = Readonly<Record<DuplicateKind, readonly string[]>>

/** Known values that are looked at to tell what a field of the user's own holds, and the share of them that must be so. */
const [mostLookedAt, leastShare] = [200, 0.8]
const phoneName = /phone|mobile|\bcell|\btel|\bfax|тел|моб|telefon|kom[oó]rk/i

/** Standard fields and those of the user's own that hold e-mails or phones, by their values and names, and the key by which the base knows customers. */
export function kindsOfFields(
  table: CustomerTable,
  fields: readonly Field[],
  key: string | null | undefined
): FieldsByKind {
  const stored = fields.filter(
    ({ id, of, origin }) => of === undefined && origin.kind === 'column' && table.columns.has(id)
  )
  const own = stored.filter(({ standard }) => !standard)
  const idsOf = (id: string, isOne: (field: Field) => boolean): string[] =>
    [...stored.filter((field) => field.id === id), ...own.filter(isOne)].map((field) => field.id)
  return {
    email: idsOf('email', ({ id }) => isFilledWith(table.columns.get(id), looksLikeEmail)),
    phone: idsOf(
      'phone',
      ({ id, name }) => phoneName.test(name) && isFilledWith(table.columns.get(id), looksLikePhone)
    ),
    key: stored
      .filter(({ id }) => id === (key ?? 'external_id') && id !== 'email' && id !== 'phone')
      .map(({ id }) => id)
  }
}

/** Reads a column as texts; null when its kind holds neither addresses nor keys. */
export function textsOfColumn(column: Column | undefined): TextOfRow | null {
  if (column?.kind === 'text') return (row) => textAt(column, row)
  if (column?.kind === 'choice') return (row) => column.dictionary[column.codes[row] as number] ?? ''
  if (column?.kind === 'number') return (row) => (Number.isNaN(column.values[row]) ? '' : String(column.values[row]))
  return null
}

function isFilledWith(column: Column | undefined, isOne: (text: string) => boolean): boolean {
  const textOf = textsOfColumn(column)
  if (!textOf || !column) return false
  const rows = column.kind === 'text' ? column.offsets.length - 1 : column.kind === 'choice' ? column.codes.length : 0
  let [looked, found] = [0, 0]
  for (let row = 0; row < rows && looked < mostLookedAt; row++) {
    const text = textOf(row)
    if (text === '') continue
    looked++
    if (text.split(/[;,]/).some(isOne)) found++
  }
  return looked > 0 && found / looked >= leastShare
}
