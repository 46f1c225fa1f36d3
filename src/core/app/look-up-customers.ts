import type { Arguments } from '../../contract/api'
import type { FoundCustomer, LookUp } from '../../contract/customer-results'
import type { Column } from '../../model/customer-table'
import { searchableText } from '../../model/searchable-text'
import { andNotBits, bitsOf, countOf, createBits, orBits, type Bits } from '../columns/bits'
import { nthRows } from '../columns/nth-rows'
import { textAt } from '../columns/text-column'
import { keyVariants } from '../events/loose-key'
import { emailSpelling, looksLikeEmail } from '../identity/email-spelling'
import { keySpelling } from '../identity/key-spelling'
import { textsOfColumn, type FieldsByKind } from '../identity/kinds-of-fields'
import { looksLikePhone, phoneDigits } from '../identity/phone-digits'
import { loadPhoneNumbers, phoneSpelling, type PhoneNumbers } from '../identity/phone-spelling'
import { suggestCountry } from '../identity/suggest-country'
import { sharedDigits, typedDigits } from '../identity/typed-number'
import { currentId } from '../people/current-id'
import { openWorkspaceOf, type AppContext } from './app-context'
import { namesOf } from './duplicates-page'
import { fieldsByKind } from './find-duplicates'
import { inSteps } from './in-steps'
import { keyOfBase } from './key-of-base'
import { reading, rowsWithDigits, wayByDigits, wayByWords, waySpelled, type Way } from './look-up-ways'
import { idMinter } from './mint-id'
import type { OpenWorkspace } from './open-workspace'
import { rowOfCustomer } from './row-of-customer'
import { segmentsOfRow } from './segments-of-row'
import { servingOf } from './standard-of-customer'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** What customers are looked up in. */
interface Book {
  readonly context: AppContext
  readonly workspace: OpenWorkspace
  readonly view: View
  readonly fields: FieldsByKind
  readonly phones: { readonly numbers: PhoneNumbers; readonly country: string | null } | null
}

const nameFields = ['name', 'last_name', 'first_name', 'company']
const ownId = /^[0-9a-f]{16}$/

/** Finds the customers who are meant by a phone, an e-mail, a key or a piece of a name. @throws Failure `noWorkspace`, `cancelled`. */
export async function lookUpCustomers(
  context: AppContext,
  { query, limit }: Arguments<'customer.lookUp'>,
  signal: { readonly aborted: boolean }
): Promise<LookUp> {
  const book = await bookOf(context)
  const typed = query.trim()
  if (typed === '') return { total: 0, customers: [] }
  const ways = await inSteps(waysMeant(book, typed), signal)
  return answerOf(book, ways, limit)
}

/** The rows whose telephone numbers hold what was typed; null when it is no part of a number. */
export async function rowsByTypedNumber(
  context: AppContext,
  typed: string,
  signal: { readonly aborted: boolean }
): Promise<Bits | null> {
  if (typedDigits(typed, null).length === 0) return null
  const book = await bookOf(context)
  const digits = typedDigits(typed, callingCodeOf(book))
  const way = await inSteps(wayByDigits(book.view.engine.table, book.fields.phone, digits), signal)
  return way.rows
}

async function bookOf(context: AppContext): Promise<Book> {
  const numbers = await loadPhoneNumbers()
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace)
  const fields = fieldsByKind(workspace, view)
  const phones = fields.phone.length > 0 ? { numbers, country: countryOf(workspace, view, fields, numbers) } : null
  return { context, workspace, view, fields, phones }
}

const countries = new WeakMap<Column, string | null>()

function countryOf(
  { definitions }: OpenWorkspace,
  { engine: { table } }: View,
  { phone }: FieldsByKind,
  numbers: PhoneNumbers
): string | null {
  const column = table.columns.get(phone[0] ?? '')
  const known = column && countries.get(column)
  if (!column || known !== undefined) return known ?? null
  const texts = phone.flatMap((id) => textsOfColumn(table.columns.get(id)) ?? [])
  const { country } = suggestCountry(texts, table.rows, numbers, definitions.settings.language)
  countries.set(column, country)
  return country
}

function callingCodeOf({ phones }: Book): string | null {
  return phones?.country ? phones.numbers.callingCode(phones.country) : null
}

/** A number typed with its country as it is written at home, where other numbers of the base tell of another country. */
function nationalDigits({ phones }: Book, typed: string): readonly string[] {
  const number = phoneDigits(typed)
  if (!phones || !number?.plus || !looksLikePhone(typed)) return []
  const { country } = phones.numbers.parse(`+${number.digits}`, null) ?? { country: null }
  const code = country === null ? null : phones.numbers.callingCode(country)
  return code === null ? [] : [number.digits.slice(code.length)]
}

/** Ways in which customers may be meant, the surest first. */
function* waysMeant(book: Book, typed: string): Generator<void, Way[]> {
  const { table } = book.view.engine
  const { fields } = book
  const words = searchableText(typed).split(/\s+/).filter(Boolean)
  const names = nameFields.filter((id) => table.columns.has(id))
  const texts = [...new Set([...names, ...fields.email, ...fields.key])]
  const asTyped = yield* waysAsTyped(book, typed)
  const ways = [wayById(book, typed), ...asTyped]
  ways.push(yield* wayByWords(table, names, [searchableText(typed)], 'first'))
  ways.push(yield* wayByWords(table, names, words, 'wordStart'))
  ways.push(yield* wayByWords(table, [...fields.key, ...fields.email], [searchableText(typed)], 'first'))
  const digits = [...typedDigits(typed, callingCodeOf(book)), ...nationalDigits(book, typed)]
  const isWhole = looksLikePhone(typed) && asTyped.some(({ rows }) => countOf(rows) > 0)
  if (digits.length > 0 && !isWhole) ways.push(yield* wayByDigits(table, fields.phone, digits))
  ways.push(yield* wayByWords(table, texts, words, 'anywhere'))
  return ways
}

/** Those who have the phone, e-mail or key, as duplicates are found by them. */
function* waysAsTyped({ view, fields, phones }: Book, typed: string): Generator<void, Way[]> {
  const { table } = view.engine
  const none = createBits(table.rows)
  const ways: Way[] = []
  if (phones && looksLikePhone(typed)) {
    const spelling = phoneSpelling(phones.numbers, phones.country)
    const wanted = spelling.key(typed) ?? ''
    const candidates = (column: Column) => rowsWithDigits(column, table.rows, [sharedDigits(wanted)])
    ways.push(yield* waySpelled(table, fields.phone, spelling, wanted, candidates))
  }
  if (looksLikeEmail(typed)) {
    const wanted = emailSpelling.key(typed.trim()) ?? ''
    const candidates = function* (column: Column): Generator<void, Bits> {
      yield
      return reading(column, 'contains', [searchableText(wanted)]) ?? none
    }
    ways.push(yield* waySpelled(table, fields.email, emailSpelling, wanted, candidates))
  }
  const key = keySpelling.key(typed)
  if (key !== null) {
    const candidates = function* (column: Column): Generator<void, Bits> {
      yield
      if (column.kind === 'number') return equalTo(column.values, Number(key))
      return reading(column, 'endsWith', [key, `${key}.0`, `${key},0`].map(searchableText)) ?? none
    }
    ways.push(yield* waySpelled(table, fields.key, keySpelling, key, candidates))
  }
  return ways
}

function equalTo(values: ArrayLike<number>, wanted: number): Bits {
  const rows: number[] = []
  for (let row = 0; row < values.length; row++) if (values[row] === wanted) rows.push(row)
  return bitsOf(values.length, rows)
}

/** By the customer's own id, or one that went into the customer's: that of a merged one, or of a key of before. */
function wayById({ context, workspace, view }: Book, typed: string): Way {
  const { table } = view.engine
  const { people, meta } = workspace
  const mint = idMinter(context.ports.hash, meta.salt)
  const former = [typed, ...keyVariants(typed)].map(mint).filter((id) => people.aliases[id] !== undefined)
  const ids = [...(ownId.test(typed) ? [typed] : []), ...former].map((id) => currentId(people, id))
  const rows = ids.flatMap((id) => rowOfCustomer(table, id) ?? [])
  return { rows: bitsOf(table.rows, rows), fields: [], isMeant: () => false }
}

function answerOf({ context, workspace, view }: Book, ways: readonly Way[], limit: number): LookUp {
  const { table } = view.engine
  const named = namesOf(table.columns, keyOfBase(workspace.definitions))
  const segmentsOf = segmentsOfRow(context, workspace, view)
  const servedAs = servingOf(workspace, view.day)
  const customers: FoundCustomer[] = []
  let seen = createBits(table.rows)
  for (const way of ways) {
    for (const row of nthRows(andNotBits(way.rows, seen), 0, limit - customers.length)) {
      const found = meantValue(view, way, row)
      const segments = segmentsOf(row)
      customers.push({ id: textAt(table.ids, row), ...named(row), found, segments, served: servedAs(segments) })
    }
    seen = orBits(seen, way.rows)
  }
  return { total: countOf(seen), customers }
}

function meantValue({ engine: { table } }: View, { fields, isMeant }: Way, row: number): FoundCustomer['found'] {
  for (const field of fields) {
    const value = textsOfColumn(table.columns.get(field))?.(row) ?? ''
    if (value !== '' && isMeant(value)) return { field, value }
  }
  return null
}
