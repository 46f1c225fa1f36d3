import { comparableText } from '../../model/comparable-text'
import type { Column, CustomerTable } from '../../model/customer-table'
import type { Recipe } from '../../model/recipe'
import { textAt } from '../columns/text-column'
import { fieldIdsOf } from '../import/field-ids'
import type { ImportedBase } from '../import/import-customers'
import { kindsOfFields, textsOfColumn } from '../identity/kinds-of-fields'
import type { TextOfRow } from '../identity/shared-values'
import { matchRows, noRow } from '../merge/match-rows'
import { isKnownAt } from '../people/is-known-at'
import type { AddressBook, FileTexts } from './address-books'
import { inSteps } from './in-steps'

/** The customers as they are seen, of whom some may have another e-mail or phone in a file. */
export interface KnownCustomers {
  table(): CustomerTable
  readonly key: string | null | undefined
  books(file: readonly FileTexts[]): Promise<readonly AddressBook[]>
}

/** What two rows of one person cannot have different. */
const telling = ['name', 'first_name', 'last_name', 'birth_date', 'external_id']

/**
 * Rows of a file whose key, an e-mail or a phone, nobody has, of a customer who is not in the file under the key there was:
 * exactly one has another e-mail or phone of the row, nobody else of the file does, and no name or birth date speaks against
 * it. By row, the customer's id. @throws Failure `cancelled`.
 */
export async function rowsOfChangedKeys(
  imported: Pick<ImportedBase, 'table' | 'fields'>,
  recipe: Recipe,
  known: KnownCustomers,
  signal: { readonly aborted: boolean }
): Promise<ReadonlyMap<number, string>> {
  const key = recipe.key === null ? null : fieldIdsOf(recipe.columns)[recipe.key]
  if (key !== known.key || (key !== 'email' && key !== 'phone')) return new Map()
  const base = known.table()
  const { oldRowOf, newRowOf } = await inSteps(matchRows(base.ids, imported.table.ids), signal)
  const strangers = Array.from(oldRowOf.keys()).filter((row) => oldRowOf[row] === noRow)
  if (strangers.length === 0) return new Map()
  const claims = new Map<number, number | null>()
  for (const [row, customer] of await customersOf(imported, strangers, known, signal)) {
    if (customer === null || newRowOf[customer] !== noRow) continue
    if (speaksAgainst(imported.table, row, base, customer)) continue
    claims.set(customer, claims.has(customer) ? null : row)
  }
  return new Map(
    [...claims].flatMap(([customer, row]) => (row === null ? [] : [[row, textAt(base.ids, customer)] as const]))
  )
}

/** Rows between two steps: to read a telephone number takes its time. */
const stride = 256

/** The one customer to whom all addresses of a row lead; null: to several. */
async function customersOf(
  { table, fields }: Pick<ImportedBase, 'table' | 'fields'>,
  rows: readonly number[],
  { books }: Pick<KnownCustomers, 'books'>,
  signal: { readonly aborted: boolean }
): Promise<Map<number, number | null>> {
  const byKind = kindsOfFields(table, fields, null)
  const customers = new Map<number, number | null>()
  const phones = byKind.phone.flatMap((id) => textsOfColumn(table.columns.get(id)) ?? [])
  for (const book of await books(phones.map((textOf) => ({ textOf, rows: table.rows })))) {
    const columns = byKind[book.kind].flatMap((id) => textsOfColumn(table.columns.get(id)) ?? [])
    const addressesOf = await inSteps(addressesInSteps(columns, rows, book), signal)
    const found = await book.rowsOf(new Set(addressesOf.map(([, address]) => address)), signal)
    for (const [row, address] of addressesOf) {
      const customer = found.get(address)
      if (customer === undefined) continue
      const before = customers.get(row)
      customers.set(row, before === undefined || before === customer ? customer : null)
    }
  }
  return customers
}

/** The addresses of each row, one behind the other. */
function* addressesInSteps(
  columns: readonly TextOfRow[],
  rows: readonly number[],
  { addressOf }: Pick<AddressBook, 'addressOf'>
): Generator<void, (readonly [row: number, address: string])[]> {
  const found: (readonly [number, string])[] = []
  for (const [at, row] of rows.entries()) {
    if (at % stride === 0) yield
    for (const textOf of columns) {
      const address = addressOf(textOf(row))
      if (address !== null) found.push([row, address])
    }
  }
  return found
}

/** Whether a row tells a name or anything else that two rows of one person cannot have different. */
export function tellsWho(table: CustomerTable, row: number): boolean {
  return telling.some((field) => {
    const column = table.columns.get(field)
    return column !== undefined && isKnownAt(column, row)
  })
}

/** Whether a row of a file cannot be a customer's, for a name, a birth date or a number that both have differs. */
export function speaksAgainst(file: CustomerTable, row: number, base: CustomerTable, customer: number): boolean {
  return telling.some((field) => {
    const [one, other] = [file.columns.get(field), base.columns.get(field)]
    if (!one || !other || !isKnownAt(one, row) || !isKnownAt(other, customer)) return false
    return valueText(one, row) !== valueText(other, customer)
  })
}

/** A value as it is compared with another. */
export function valueText(column: Column, row: number): string {
  if (column.kind === 'day') return String(column.values[row])
  return comparableText(textsOfColumn(column)?.(row) ?? '')
}
