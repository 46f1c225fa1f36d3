import type { LeftOutReason } from '../../../contract/export-results'
import type { CustomerTable } from '../../../model/customer-table'
import { textAt } from '../../columns/text-column'
import type { Profile } from '../profiles/profile'
import type { MailingSource, ReadPhone } from './mailing-source'
import { comparedEmail, emailsOf, isEmail, isRoleAddress } from './read-emails'

/** An e-mail or number as it is written to a file, with the text of the base that it was found in. */
export interface FoundAddress {
  readonly text: string
  readonly address: string
  /** The form in which two addresses are one. */
  readonly compared: string
  /** Other values stand beside it. */
  readonly several: boolean
  /** The country of a number was not written. */
  readonly added: boolean
}

/** A row's address; or why there is none that can be written to, with the text that there is. */
export type AddressOfRow = FoundAddress | { readonly problem: LeftOutReason; readonly text: string }

/** Reads the first usable e-mail of a row's fields. */
export function emailReader({ table, emails }: MailingSource, { email }: Profile): (row: number) => AddressOfRow {
  const texts = textsOf(table, emails)
  return (row) => {
    let first: AddressOfRow = { problem: 'noAddress', text: '' }
    for (const textOf of texts) {
      const read = readEmail(textOf(row).trim(), email)
      if (!('problem' in read)) return read
      if (first.text === '') first = read
    }
    return first
  }
}

function readEmail(text: string, { most, forbidden }: Profile['email']): AddressOfRow {
  if (text === '') return { problem: 'noAddress', text }
  const parts = emailsOf(text)
  const found = parts.find(isEmail)
  if (found === undefined) return { problem: 'addressMalformed', text }
  if (found.length > most) return { problem: 'emailTooLong', text }
  if ([...found].some((character) => forbidden.includes(character))) return { problem: 'emailForbidden', text }
  return { text, address: found, compared: comparedEmail(found), several: parts.length > 1, added: false }
}

/** Reads the first usable telephone number of a row's fields, in E.164. */
export function phoneReader({ table, phones, readPhone }: MailingSource): (row: number) => AddressOfRow {
  const texts = textsOf(table, phones)
  return (row) => {
    let first: AddressOfRow = { problem: 'noAddress', text: '' }
    for (const textOf of texts) {
      const text = textOf(row).trim()
      if (text === '') continue
      const read = readPhone(text)
      if (read) return foundPhone(text, read)
      if (first.text === '') first = { problem: 'addressMalformed', text }
    }
    return first
  }
}

function foundPhone(text: string, { number, added }: ReadPhone): FoundAddress {
  return { text, address: number, compared: number, several: /[;,\n]\s*\S/.test(text), added }
}

/** Whether an address is that of a role and not of a person. */
export function isRole(found: FoundAddress): boolean {
  return found.address.includes('@') && isRoleAddress(found.address)
}

function textsOf({ columns }: CustomerTable, ids: readonly string[]): ((row: number) => string)[] {
  return ids.flatMap((id) => {
    const column = columns.get(id)
    if (column?.kind === 'text') return [(row: number) => textAt(column, row)]
    if (column?.kind === 'choice') return [(row: number) => column.dictionary[column.codes[row] ?? 0] ?? '']
    if (column?.kind !== 'number') return []
    return [(row: number) => (Number.isNaN(column.values[row]) ? '' : String(column.values[row]))]
  })
}
