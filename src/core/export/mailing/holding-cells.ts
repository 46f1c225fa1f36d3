import type { Field } from '../../../model/field'
import type { Words } from '../../../words/create-words'
import { textAt } from '../../columns/text-column'
import type { Holding, TextLimit } from '../profiles/profile'
import { emailReader, isRole, phoneReader, type AddressOfRow } from './addresses'
import type { Cell, Note } from './cell'
import { cleanText } from './clean-text'
import { consentReader } from './consent-of-row'
import { fieldTexts, withoutSeparator } from './field-texts'
import type { Listing } from './listing'
import type { MailingTask } from './mailing-source'

/** What cells are made of. */
export interface CellParts extends MailingTask {
  readonly listing: Listing
  readonly words: Words
}

/** The cell of a profile's column; null when the base knows nothing for it. */
export function holdingCell(parts: CellParts, holds: Holding): Cell | null {
  const { source, channel, request, profile } = parts
  switch (holds.kind) {
    case 'email':
      return source.emails.length > 0 || channel === 'email' ? emailCell(parts) : null
    case 'phone':
      return source.phones.length > 0 ? phoneCell(parts) : null
    case 'firstName':
      return ofField(parts, 'first_name') ?? (ofField(parts, 'last_name') ? null : ofField(parts, 'name'))
    case 'wholeName':
      return wholeNameCell(parts)
    case 'field':
      return holds.form === 'monthDay' ? monthDayCell(parts, holds.field) : ofField(parts, holds.field)
    case 'segments':
      return source.scopes.some(({ name }) => name !== '') ? segmentsCell(parts) : null
    case 'customerId':
      return (row) => textAt(source.table.ids, row)
    case 'consent':
      return request.proof && channel
        ? ofField(parts, `consent_${channel}${holds.part === 'given' ? '' : `_${holds.part}`}`)
        : null
    case 'whenProven': {
      if (!request.proof || !channel || !source.table.columns.has(`consent_${channel}`)) return null
      const stateOf = consentReader(source.table, channel)
      return (row) => (stateOf(row) === 'proven' ? holds.text : '')
    }
    case 'consentSince': {
      const of = holds.channel === 'phone' ? 'sms' : 'email'
      const stateOf = consentReader(source.table, of)
      const day = request.proof
        ? ofField({ ...parts, profile: { ...profile, dayText: (iso) => iso } }, `consent_${of}_date`)
        : null
      const addressOf = of === 'sms' ? phoneReader(source) : emailReader(source, profile)
      const isSince = (row: number) => !['refused', 'missing'].includes(stateOf(row)) && !('problem' in addressOf(row))
      return day && ((row, note) => (isSince(row) ? day(row, note) : ''))
    }
  }
}

/** The cell of a field of the base. */
export function fieldCell(parts: CellParts, field: Field): Cell {
  const { source, profile } = parts
  if (profile.ofBase === null && source.emails.includes(field.id)) return emailCell(parts, field.id)
  if (source.phones.includes(field.id)) return phoneCell(parts, field.id)
  return plainCell(parts, field, profile.text)
}

function ofField(parts: CellParts, id: string): Cell | null {
  const field = parts.source.fields.find((each) => each.id === id)
  return field && parts.source.table.columns.has(id) ? plainCell(parts, field, parts.profile.text) : null
}

function plainCell(parts: CellParts, field: Field, limit: TextLimit | null): Cell {
  const { profile, source, words } = parts
  const { isText, textOf } = fieldTexts(source.table, field, profile, words)
  if (!isText) return textOf
  return (row, note) => shown(cleanText(textOf(row, note), profile, limit, note), parts, note)
}

/** Tells what a spreadsheet will show otherwise than it is written. */
function shown(text: string, { profile }: CellParts, note: Note): string {
  if (profile.ofBase === null) return text
  if (/^\+\d+$/.test(text)) note('plusHidden', text, text.slice(1))
  else if (/^\d{16,}$/.test(text)) note('digitsLost', text, `${text.slice(0, 15)}${'0'.repeat(text.length - 15)}`)
  else if (/^0\d+$/.test(text)) note('zerosHidden', text, text.replace(/^0+(?=\d)/, ''))
  return text
}

function emailCell(parts: CellParts, field?: string): Cell {
  const { source, profile, channel } = parts
  const read = emailReader(field === undefined ? source : { ...source, emails: [field] }, profile)
  const isMain = field === undefined && channel === 'email'
  return (row, note) => {
    const found = read(row)
    if ('problem' in found) return dropped(found, 'emailDropped', note)
    if (found.several) note('severalAddresses', found.text, found.address)
    if (isMain && isRole(found)) note('roleKept', found.text, found.address)
    return found.address
  }
}

function phoneCell(parts: CellParts, field?: string): Cell {
  const { source, profile } = parts
  const read = phoneReader(field === undefined ? source : { ...source, phones: [field] })
  const isSheet = profile.ofBase !== null
  return (row, note) => {
    const found = read(row)
    const isKept = isSheet && ('problem' in found || found.several)
    if (isKept) return shown(cleanText(found.text, profile, null, note), parts, note)
    if ('problem' in found) return dropped(found, 'phoneDropped', note)
    if (found.several) note('severalAddresses', found.text, found.address)
    if (found.added) note('countryAdded', found.text, found.address)
    return shown(found.address, parts, note)
  }
}

function dropped({ text }: AddressOfRow, reason: 'emailDropped' | 'phoneDropped', note: Note): string {
  if (text !== '') note(reason, text, '')
  return ''
}

function wholeNameCell(parts: CellParts): Cell | null {
  const { profile, source, words } = parts
  const texts = ['name', 'first_name', 'last_name'].map((id) => {
    const field = source.fields.find((each) => each.id === id)
    return field && source.table.columns.has(id) ? fieldTexts(source.table, field, profile, words).textOf : null
  })
  const [whole, first, last] = texts
  if (!whole && !first && !last) return null
  return (row, note) => {
    const text = whole?.(row, note).trim() || [first?.(row, note), last?.(row, note)].filter(Boolean).join(' ')
    return cleanText(text, profile, profile.wholeName ?? profile.text, note)
  }
}

/** A birthday without its year, as `MM/DD`. */
function monthDayCell(parts: CellParts, id: string): Cell | null {
  const dayText = (iso: string): string => `${iso.slice(-5, -3)}/${iso.slice(-2)}`
  return ofField({ ...parts, profile: { ...parts.profile, dayText } }, id)
}

function segmentsCell({ listing, profile }: CellParts): Cell {
  const { join, most } = profile.segments
  return (row, note) => {
    const names = listing.namesOf(row).map((name) => {
      const whole = withoutSeparator(name, join)
      if (whole !== name) note('separatorReplaced', name, whole)
      return cleanText(whole, profile, profile.text, note)
    })
    if (most === null || names.length <= most) return names.join(join)
    const kept = names.slice(0, most).join(join)
    note('tagsCut', names.join(join), kept)
    return kept
  }
}
