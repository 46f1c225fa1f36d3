import type { EventSource } from '../../../model/customer-table'
import { builderFor, type ValueContext } from '../build/builder-for'
import { parseNumber } from '../values/parse-number'
import { holdsButForFew, shareOf, type ColumnProfile } from './column-profile'
import { contextOfColumn } from './column-writing'
import { attributesOfEventHeader, speaksOfIdentity } from './event-dictionary'
import { isMoneyHeader, standardFieldsOfHeader } from './header-dictionary'
import { isDate } from './suggest-by-values'

const nearlyAll = 0.95
const ofCustomers = ['birth_date', 'birth_year', 'customer_since', 'first_order', 'last_order']
const inOrder: Readonly<Record<EventSource, readonly string[]>> = {
  orders: ['number', 'time', 'day', 'amount', 'price', 'quantity', 'category', 'product', 'channel', 'status', 'hour'],
  contacts: ['time', 'day', 'hour', 'direction', 'outcome', 'reason', 'channel']
}

/**
 * The attribute or role of an event that each column tells, by its position: by its header where the values fit; the first
 * column of days where no header tells the day; without headers the amount and quantity by the look of the numbers.
 */
export function eventColumns(
  source: EventSource,
  profiles: readonly ColumnProfile[],
  context: ValueContext
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const give = (attribute: string, test: (profile: ColumnProfile) => boolean): void => {
    const profile = profiles.find((each) => !found.has(each.position) && each.values.length > 0 && test(each))
    if (profile && ![...found.values()].includes(attribute)) found.set(profile.position, attribute)
  }
  for (const attribute of inOrder[source])
    give(
      attribute,
      (profile) =>
        attributesOfEventHeader(source, profile.header).includes(attribute) &&
        fitsAttribute(attribute, profile, context)
    )
  if (![...found.values()].some((attribute) => attribute === 'day' || attribute === 'time'))
    give(profiles.some((each) => isTimeColumn(each, context)) ? 'time' : 'day', (profile) =>
      isEventDay(profile, context)
    )
  if (source === 'orders') giveNumbers(profiles, context, give)
  return found
}

function giveNumbers(
  profiles: readonly ColumnProfile[],
  context: ValueContext,
  give: (attribute: string, test: (profile: ColumnProfile) => boolean) => void
): void {
  const isNumeric = (profile: ColumnProfile): boolean => {
    const { decimal } = contextOfColumn(context, profile).dialect
    return holdsButForFew(profile, (value) => !Number.isNaN(parseNumber(value, decimal)))
  }
  const hasCents = (profile: ColumnProfile): boolean =>
    shareOf(profile, (value) => /[.,]\d{2}$/.test(value)) >= nearlyAll
  if (profiles.every(({ header }) => header === '')) {
    give('amount', (profile) => isNumeric(profile) && hasCents(profile))
    give('quantity', (profile) => shareOf(profile, (value) => /^\d{1,3}$/.test(value) && !/^0\d/.test(value)) === 1)
    return
  }
  const prices = profiles.some(({ header }) => attributesOfEventHeader('orders', header).includes('price'))
  if (!prices) give('amount', (profile) => isMoneyHeader(profile.header) && fitsAttribute('amount', profile, context))
}

/** Whether a column holds days, and its header does not say that they are of the customer. */
export function isEventDay(profile: ColumnProfile, context: ValueContext): boolean {
  return (
    isDate(profile, context) && !standardFieldsOfHeader(profile.header).some((field) => ofCustomers.includes(field))
  )
}

const clock = /\d[T\s]\s*(\d{1,2}):(\d{2})/

/** Whether a column holds days with a time of day that is not always midnight. */
function isTimeColumn(profile: ColumnProfile, context: ValueContext): boolean {
  if (!isEventDay(profile, context)) return false
  const times = [...profile.counts.keys()].map((value) => clock.exec(value))
  return times.some((time) => time !== null && Number(time[1]) + Number(time[2]) > 0)
}

function fitsAttribute(attribute: string, profile: ColumnProfile, file: ValueContext): boolean {
  const context = contextOfColumn(file, profile)
  const { dialect } = context
  const isNumeric = shareOf(profile, (value) => !Number.isNaN(parseNumber(value, dialect.decimal))) >= nearlyAll
  switch (attribute) {
    case 'time':
      return isTimeColumn(profile, context)
    case 'day':
      return isEventDay(profile, context) && !isTimeColumn(profile, context)
    case 'hour':
      return shareOf(profile, (value) => /^(?:[01]?\d|2[0-4])(?::\d{2})?$/.test(value)) >= nearlyAll
    case 'amount':
    case 'price': {
      const builder = builderFor({ header: profile.header, target: { kind: 'event', attribute } }, context)
      return builder !== null && holdsButForFew(profile, (value) => builder.add(value) === null)
    }
    case 'quantity':
      return isNumeric
    case 'number':
      return !isEventDay(profile, context)
    case 'product':
      return !isNumeric || speaksOfIdentity(profile.header) || profile.counts.size > 2
    default:
      return !isNumeric || profile.counts.size <= 20
  }
}
