import type { ConsentRule } from '../../../model/export-record'
import type { Column, CustomerTable } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import type { ConsentChannel } from '../../../model/people'

/** What is known of a customer's consent for a channel: `proven` is given, with its day and source. */
export type ConsentState = 'refused' | 'missing' | 'unproven' | 'proven'

/** Tells what is known of consents for a channel. */
export function consentReader({ columns }: CustomerTable, channel: ConsentChannel): (row: number) => ConsentState {
  const given = columns.get(`consent_${channel}`)
  const day = columns.get(`consent_${channel}_date`)
  const source = columns.get(`consent_${channel}_source`)
  return (row) => {
    const value = given?.kind === 'yesNo' ? (given.values[row] ?? 0) : 0
    if (value !== 2) return value === 1 ? 'refused' : 'missing'
    return isDayKnown(day, row) && isChoiceKnown(source, row) ? 'proven' : 'unproven'
  }
}

function isDayKnown(column: Column | undefined, row: number): boolean {
  return column?.kind === 'day' && (column.values[row] ?? unknownDay) !== unknownDay
}

function isChoiceKnown(column: Column | undefined, row: number): boolean {
  if (column?.kind === 'choice') return (column.codes[row] ?? 0) !== 0
  return column?.kind === 'text' && (column.offsets[row + 1] ?? 0) > (column.offsets[row] ?? 0)
}

const allowed: Readonly<Record<ConsentRule, readonly ConsentState[]>> = {
  proven: ['proven'],
  given: ['proven', 'unproven'],
  notRefused: ['proven', 'unproven', 'missing'],
  any: ['proven', 'unproven', 'missing', 'refused']
}

/** Whether a rule lets a customer be written. */
export function allowsConsent(rule: ConsentRule, state: ConsentState): boolean {
  return allowed[rule].includes(state)
}
