import { loadPhoneNumbers, phoneSpelling } from '../identity/phone-spelling'
import { emailSpelling, looksLikeEmail } from '../identity/email-spelling'
import { kindsOfFields, textsOfColumn } from '../identity/kinds-of-fields'
import { looksLikePhone } from '../identity/phone-digits'
import { rowsByAddress, severalRows } from '../identity/rows-by-address'
import type { Spelling } from '../identity/spelling'
import { suggestCountry } from '../identity/suggest-country'
import type { TextOfRow } from '../identity/shared-values'
import { inSteps } from './in-steps'
import type { OpenWorkspace } from './open-workspace'
import type { View } from './view-cache'

/** Finds customers by their e-mails and phones. */
export interface AddressBook {
  readonly kind: 'email' | 'phone'
  /** Fields of the view that hold such addresses. */
  readonly fields: readonly string[]
  /** The form in which a text's one address is compared; null when it is none, or several. */
  addressOf(text: string): string | null
  /** The row of the one customer who has each address; those of nobody, or of several, are not among them. */
  rowsOf(addresses: ReadonlySet<string>, signal: { readonly aborted: boolean }): Promise<ReadonlyMap<string, number>>
}

/** Texts of a file among which there may be telephone numbers. */
export interface FileTexts {
  readonly textOf: TextOfRow
  readonly rows: number
}

/** The books of a view: e-mails, and phones, whose country is that of the numbers there are, else of those of a file, else that of the workspace's language. */
export async function addressBooks(
  { engine: { table }, fields }: View,
  { settings: { language } }: OpenWorkspace['definitions'],
  file: readonly FileTexts[]
): Promise<readonly AddressBook[]> {
  const byKind = kindsOfFields(table, fields, null)
  const textsOf = (ids: readonly string[]): TextOfRow[] =>
    ids.flatMap((id) => textsOfColumn(table.columns.get(id)) ?? [])
  const book = (kind: AddressBook['kind'], spelling: Spelling, isOne: (text: string) => boolean): AddressBook => ({
    kind,
    fields: byKind[kind],
    addressOf(text) {
      const parts = spelling.parts(text.trim())
      return parts.length === 1 && isOne(text) ? spelling.key(parts[0] ?? '') : null
    },
    async rowsOf(addresses, signal) {
      const found = await inSteps(rowsByAddress(textsOf(byKind[kind]), table.rows, spelling, addresses), signal)
      return new Map([...found].filter(([, row]) => row !== severalRows))
    }
  })
  const books = byKind.email.length > 0 ? [book('email', emailSpelling, looksLikeEmail)] : []
  if (byKind.phone.length === 0) return books
  const numbers = await loadPhoneNumbers()
  const suggested = [
    suggestCountry(textsOf(byKind.phone), table.rows, numbers, language),
    ...file.map(({ textOf, rows }) => suggestCountry([textOf], rows, numbers, language))
  ]
  const { country } = suggested.find(({ countries }) => countries.length > 0) ?? {
    country: suggested[0]?.country ?? null
  }
  return [...books, book('phone', phoneSpelling(numbers, country), looksLikePhone)]
}
