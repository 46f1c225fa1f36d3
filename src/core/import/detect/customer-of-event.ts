import { shareOf, type ColumnProfile } from './column-profile'
import { namesCustomer, speaksOfCustomer } from './event-dictionary'
import { standardFieldsOfHeader } from './header-dictionary'
import { isAddress, isPhone } from './suggest-by-values'

/** The column by which the events of a file belong to customers, and the field of customers that it holds. */
export interface CustomerColumn {
  readonly profile: ColumnProfile
  readonly field: 'external_id' | 'email' | 'phone' | 'name'
  /** Share of the filled rows whose value stood in a row before, 0 to 1. */
  readonly repeats: number
}

const fewestFilled = 0.5
/** A column that names customers repeats at least this share of its values, where its header alone does not tell. */
export const fewestRepeats = 0.2

/**
 * The column with the customer of each event: an id whose header speaks of customers, an e-mail, a phone, a name, a plain
 * `id` that repeats; without headers, a column of ids that repeat. Null when there is none.
 */
export function customerColumn(profiles: readonly ColumnProfile[]): CustomerColumn | null {
  const filled = profiles.filter(({ values, rows }) => values.length > fewestFilled * rows)
  const means = (profile: ColumnProfile, field: string): boolean =>
    standardFieldsOfHeader(profile.header).includes(field)
  const tests: readonly (readonly [CustomerColumn['field'], (profile: ColumnProfile) => boolean])[] = [
    ['external_id', (profile) => means(profile, 'external_id') && speaksOfCustomer(profile.header)],
    ['email', (profile) => shareOf(profile, isAddress) >= 0.8],
    [
      'phone',
      (profile) => means(profile, 'phone') && shareOf(profile, (value) => /\d.*\d.*\d.*\d.*\d/.test(value)) >= 0.8
    ],
    ['phone', (profile) => shareOf(profile, isPhone) >= 0.8],
    ['name', (profile) => namesCustomer(profile.header)],
    ['external_id', (profile) => means(profile, 'external_id') && repeatsOf(profile) > fewestRepeats],
    ['external_id', (profile) => looksLikeIds(profile)]
  ]
  for (const [field, test] of tests) {
    const profile = filled.find(test)
    if (profile) return { profile, field, repeats: repeatsOf(profile) }
  }
  return null
}

function repeatsOf({ values, counts }: ColumnProfile): number {
  return values.length === 0 ? 0 : (values.length - counts.size) / values.length
}

/** Of a column without a header: numbers with leading zeros, of one length, that repeat. */
function looksLikeIds(profile: ColumnProfile): boolean {
  if (profile.header !== '' || profile.counts.size < 2 || repeatsOf(profile) <= fewestRepeats) return false
  const lengths = new Set([...profile.counts.keys()].map((value) => value.length))
  return (
    lengths.size === 1 &&
    shareOf(profile, (value) => /^\d+$/.test(value)) === 1 &&
    shareOf(profile, (value) => value.startsWith('0')) > 0.01
  )
}
