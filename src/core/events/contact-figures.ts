import type { ChoiceColumn, Column, DayColumn, EventTable } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { isOutgoing, meaningOfOutcome } from './contact-words'
import { usualCodes } from './usual-codes'

/**
 * What the contacts with each customer come to, by the id of the standard field: `contacts` (how many), `preferred_channel`,
 * `usual_hour` and `usual_weekday` (1 is Monday; each the most frequent, of several alike the latest), `last_contact`,
 * `answer_rate`, `refusal_reason`, `days_to_decision`. What the file has no attribute for is left out; customers without
 * contacts have none, the rest is unknown.
 */
export function contactFigures(contacts: EventTable): ReadonlyMap<string, Column> {
  const { offsets, columns } = contacts
  const days = columns.get('day')
  const channels = columns.get('channel')
  const hours = columns.get('hour')
  const counts = Float64Array.from(offsets.subarray(1), (end, row) => end - (offsets[row] as number))
  return new Map<string, Column>([
    ['contacts', { kind: 'number', values: counts }],
    ...(channels?.kind === 'choice' ? [['preferred_channel', usualChoice(contacts, channels)] as const] : []),
    ...(hours?.kind === 'number' ? [['usual_hour', usualHours(contacts, hours.values)] as const] : []),
    ...(days?.kind === 'day' ? dayFigures(contacts, days) : []),
    ...outcomeFigures(contacts)
  ])
}

function usualChoice(contacts: EventTable, { codes, dictionary }: ChoiceColumn): Column {
  const usual = usualCodes(contacts, codes, dictionary.length)
  return { kind: 'choice', codes: dictionary.length <= 0x100 ? Uint8Array.from(usual) : usual, dictionary }
}

function usualHours(contacts: EventTable, hours: Float64Array): Column {
  const codes = Uint8Array.from(hours, (hour) => (hour === hour ? hour + 1 : 0))
  const usual = usualCodes(contacts, codes, 25)
  return { kind: 'number', values: Float64Array.from(usual, (code) => (code === 0 ? Number.NaN : code - 1)) }
}

const weekdays = ['', '1', '2', '3', '4', '5', '6', '7']

function dayFigures(contacts: EventTable, { values }: DayColumn): (readonly [string, Column])[] {
  const { offsets } = contacts
  const codes = Uint8Array.from(values, (day) => (day === unknownDay ? 0 : weekdayOf(day)))
  const last = new Int32Array(offsets.length - 1).fill(unknownDay)
  for (let row = 0; row < last.length; row++)
    for (let event = offsets[row] as number; event < (offsets[row + 1] as number); event++)
      last[row] = Math.max(last[row] as number, values[event] as number)
  const usual = usualCodes(contacts, codes, weekdays.length)
  return [
    ['usual_weekday', { kind: 'choice', codes: Uint8Array.from(usual), dictionary: weekdays }],
    ['last_contact', { kind: 'day', values: last }]
  ]
}

/** 1 is Monday; 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

function outcomeFigures(contacts: EventTable): (readonly [string, Column])[] {
  const { columns } = contacts
  const outcomes = columns.get('outcome')
  if (outcomes?.kind !== 'choice') return []
  const meanings = outcomes.dictionary.map((outcome, code) => (code === 0 ? null : meaningOfOutcome(outcome)))
  const meaningAt = (event: number) => meanings[outcomes.codes[event] as number] ?? null
  const directions = columns.get('direction')
  const goesOut = directions?.kind === 'choice' ? directions.dictionary.map(isOutgoing) : null
  const isSent = (event: number): boolean =>
    !goesOut || directions?.kind !== 'choice' || goesOut[directions.codes[event] as number] === true
  const asked: AskedContacts = { contacts, meaningAt, isSent }
  const reasons = columns.get('reason')
  const days = columns.get('day')
  return [
    ['answer_rate', { kind: 'number', values: answerRates(asked) }],
    ...(reasons?.kind === 'choice' ? [['refusal_reason', refusalReasons(asked, reasons)] as const] : []),
    ...(days?.kind === 'day'
      ? [['days_to_decision', { kind: 'number', values: daysToDecision(asked, days.values) }] as const]
      : [])
  ]
}

interface AskedContacts {
  readonly contacts: EventTable
  readonly meaningAt: (event: number) => ReturnType<typeof meaningOfOutcome> | null
  /** The contact went to the customer; each is taken to have when the file tells no directions. */
  readonly isSent: (event: number) => boolean
}

/** Contacts to the customer that were answered, in percent of those with a known outcome; one decimal. Unknown without any. */
function answerRates({ contacts: { offsets }, meaningAt, isSent }: AskedContacts): Float64Array {
  const rates = new Float64Array(offsets.length - 1).fill(Number.NaN)
  for (let row = 0; row < rates.length; row++) {
    let known = 0
    let answered = 0
    for (let event = offsets[row] as number; event < (offsets[row + 1] as number); event++) {
      const meaning = meaningAt(event)
      if (meaning === null || !isSent(event)) continue
      known++
      if (meaning !== 'noAnswer') answered++
    }
    if (known > 0) rates[row] = Math.round((1000 * answered) / known) / 10
  }
  return rates
}

/** The reason of the latest contact that was refused; unknown when that one has none. */
function refusalReasons({ contacts: { offsets }, meaningAt }: AskedContacts, reasons: ChoiceColumn): Column {
  const codes = reasons.codes.slice(0, offsets.length - 1).fill(0)
  const all = codes.length === offsets.length - 1 ? codes : new Uint32Array(offsets.length - 1)
  for (let row = 0; row < all.length; row++)
    for (let event = offsets[row] as number; event < (offsets[row + 1] as number); event++)
      if (meaningAt(event) === 'refused') all[row] = reasons.codes[event] as number
  return { kind: 'choice', codes: all, dictionary: reasons.dictionary }
}

/**
 * Days from the first contact that went to the customer (the offer) to the first one on that day or later whose outcome says
 * that they agreed or refused. Contacts of unknown days do not count; unknown when nothing was offered or decided.
 */
function daysToDecision({ contacts: { offsets }, meaningAt, isSent }: AskedContacts, days: Int32Array): Float64Array {
  const waits = new Float64Array(offsets.length - 1).fill(Number.NaN)
  for (let row = 0; row < waits.length; row++) {
    let offered = unknownDay
    for (let event = offsets[row] as number; event < (offsets[row + 1] as number); event++) {
      const day = days[event] as number
      if (day === unknownDay) continue
      if (offered === unknownDay && isSent(event)) offered = day
      const meaning = meaningAt(event)
      if (offered === unknownDay || (meaning !== 'agreed' && meaning !== 'refused')) continue
      waits[row] = day - offered
      break
    }
  }
  return waits
}
