import type { EventSource } from '../../../model/customer-table'
import type { Language } from '../../../model/language'
import type { ColumnTarget } from '../../../model/recipe'
import type { ValueContext } from '../build/builder-for'
import { trimmed } from '../values/trimmed'
import { nameOfColumn } from './column-name'
import type { ColumnProfile } from './column-profile'
import type { CustomerColumn } from './customer-of-event'
import { eventColumns } from './event-columns'
import { speaksOfIdentity } from './event-dictionary'
import { isEventNumber } from './guess-about'
import { standardFieldsOfHeader } from './header-dictionary'
import { likenessOf, isWordsOfYesNo } from './suggest-by-values'

/** Standard fields of customers that lines of orders or contacts may carry. */
const carried = new Set(
  'external_id name first_name last_name gender birth_date birth_year recorded_age city region country postcode customer_type company industry email phone consent_email consent_sms consent_phone customer_since loyalty_card'.split(
    ' '
  )
)
const fewestRepeating = 5

/** What the targets of a file of orders or contacts are suggested from. */
export interface EventFile {
  readonly source: EventSource
  readonly profiles: readonly ColumnProfile[]
  /** The looked-at rows, in the order of the profiles' values. */
  readonly rows: readonly (readonly string[])[]
  readonly customer: CustomerColumn | null
}

/**
 * A target for each column of a file of orders or contacts: the customer's key, attributes and roles of the event, fields
 * of the customer where each customer has one value only, and attributes of the user's own for the rest.
 */
export function suggestEventTargets(file: EventFile, context: ValueContext, language: Language): ColumnTarget[] {
  const { source, profiles, customer } = file
  const others = profiles.filter((profile) => profile !== customer?.profile)
  const attributes = new Map(eventColumns(source, others, context))
  if (source === 'orders' && ![...attributes.values()].includes('number')) {
    const number = others.find((profile) => !attributes.has(profile.position) && isEventNumber(profile))
    if (number) attributes.set(number.position, 'number')
  }
  const taken = new Set<string>(customer ? [customer.field] : [])
  return profiles.map((profile): ColumnTarget => {
    if (profile === customer?.profile) return { kind: 'standard', field: customer.field }
    if (profile.values.length === 0) return { kind: 'skip' }
    const attribute = attributes.get(profile.position)
    if (attribute !== undefined) return { kind: 'event', attribute }
    const constant = isOfCustomer(file, profile)
    const field = constant === false ? undefined : carriedField(profile, context, taken)
    if (field) taken.add(field)
    if (field) return { kind: 'standard', field }
    const { position, header } = profile
    const name = nameOfColumn(header, position, language)
    const type = ownType(profile, profiles, context)
    return constant && header === '' ? { kind: 'own', name, type } : { kind: 'ownEvent', name, type }
  })
}

function carriedField(profile: ColumnProfile, context: ValueContext, taken: ReadonlySet<string>): string | undefined {
  const meant = standardFieldsOfHeader(profile.header).filter((field) => carried.has(field) && !taken.has(field))
  const likeness = likenessOf(profile, context, false)
  if (meant.length > 0) return meant[0]
  return likeness.kind === 'standard' && !taken.has(likeness.field) ? likeness.field : undefined
}

type OwnType = Extract<ColumnTarget, { kind: 'ownEvent' }>['type']

function ownType(profile: ColumnProfile, profiles: readonly ColumnProfile[], context: ValueContext): OwnType {
  const neighbours = [profiles[profile.position - 1], profiles[profile.position + 1]]
  const besideYesNo = neighbours.some((other) => other !== undefined && isWordsOfYesNo(other))
  const likeness = likenessOf(profile, context, besideYesNo)
  const type = likeness.kind === 'type' ? likeness.type : 'text'
  if (type === 'multipleChoice') return 'choice'
  if (type !== 'number' || !speaksOfIdentity(profile.header)) return type
  return profile.counts.size <= profile.values.length / 2 ? 'choice' : 'text'
}

/** Whether each customer that comes several times has one value in a column; null when too few come several times to tell. */
function isOfCustomer({ rows, customer }: EventFile, { position, counts }: ColumnProfile): boolean | null {
  if (!customer || counts.size < 2) return null
  const valueOf = new Map<string, string>()
  const repeating = new Set<string>()
  const changing = new Set<string>()
  for (const row of rows) {
    const key = trimmed(row[customer.profile.position] ?? '')
    const value = trimmed(row[position] ?? '')
    if (key === '' || value === '') continue
    const before = valueOf.get(key)
    if (before === undefined) valueOf.set(key, value)
    else if (before === value) repeating.add(key)
    else changing.add(key)
  }
  if (changing.size > 0 && changing.size * 20 > valueOf.size) return false
  return repeating.size >= fewestRepeating ? true : null
}
