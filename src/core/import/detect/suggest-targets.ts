import type { Language } from '../../../model/language'
import type { ColumnTarget, RecipeSubject } from '../../../model/recipe'
import { standardFieldOf } from '../../../model/standard-fields'
import { builderFor, type ValueContext } from '../build/builder-for'
import { genderOf } from '../values/gender-words'
import { parseNumber } from '../values/parse-number'
import { nameOfColumn } from './column-name'
import { holdsButForFew, shareOf, type ColumnProfile } from './column-profile'
import { contextOfColumn } from './column-writing'
import { customerColumn } from './customer-of-event'
import { guessAbout } from './guess-about'
import { isNumberHeader, standardFieldsOfHeader, wordsOfHeader } from './header-dictionary'
import { currencyOfHeader } from '../values/currency-of-header'
import { isWordsOfYesNo, likenessOf } from './suggest-by-values'
import { suggestEventTargets } from './suggest-event-targets'

/** What the columns of a file may become. */
export interface SuggestedTargets {
  readonly about: RecipeSubject
  readonly targets: readonly ColumnTarget[]
  readonly key: number | null
}

/** What targets are suggested from: the profiles, the rows that they are of, and what the user says that the file tells of. */
export interface LookedAt {
  readonly profiles: readonly ColumnProfile[]
  readonly rows: readonly (readonly string[])[]
  readonly about: RecipeSubject | null
}

const nearlyAll = 0.95
const mayBeNumbers = new Set(['external_id', 'postcode', 'phone', 'education', 'marital_status', 'customer_type'])

/** What the file tells of, a target for each column, by its header and its values, each standard field at most once; and the key column, or none. */
export function suggestTargets(looked: LookedAt, context: ValueContext, language: Language): SuggestedTargets {
  const { profiles, rows } = looked
  const customer = customerColumn(profiles)
  const about = looked.about ?? guessAbout(profiles, customer, context)
  if (about === 'customers') return { about, ...customerTargets(profiles, context, language) }
  const targets = suggestEventTargets({ source: about, profiles, rows, customer }, context, language)
  return { about, targets, key: customer?.profile.position ?? null }
}

function customerTargets(
  profiles: readonly ColumnProfile[],
  context: ValueContext,
  language: Language
): Omit<SuggestedTargets, 'about'> {
  const key = keyColumn(profiles)
  const taken = new Set<string>()
  if (key?.field === 'external_id') taken.add('external_id')
  const targets = profiles.map((profile): ColumnTarget => {
    if (profile === key?.profile && key.field === 'external_id') return { kind: 'standard', field: 'external_id' }
    const field = standardFor(profile, context, taken)
    if (field) taken.add(field)
    return field ? { kind: 'standard', field } : ownTarget(profile, profiles, context, language, taken)
  })
  return { targets, key: key?.profile.position ?? null }
}

/** The standard field that a header means and the values fit, not taken yet. */
function standardFor(profile: ColumnProfile, context: ValueContext, taken: ReadonlySet<string>): string | undefined {
  const meant = standardFieldsOfHeader(profile.header)
  const ages = ['recorded_age', 'birth_year', 'birth_date']
  const candidates = meant.some((field) => ages.includes(field)) ? [...meant, ...ages] : meant
  return candidates.find((field) => !taken.has(field) && fits(field, profile, context))
}

function fits(field: string, profile: ColumnProfile, file: ValueContext): boolean {
  const context = contextOfColumn(file, profile)
  if (profile.values.length === 0) return true
  if (field === 'gender') return shareOf(profile, (value) => genderOf(value) !== undefined) >= 0.8
  if (field === 'email') return shareOf(profile, (value) => value.includes('@')) >= 0.5
  if (field === 'phone') return shareOf(profile, (value) => (value.match(/\d/g) ?? []).length >= 5) >= 0.8
  const builder = builderFor({ header: profile.header, target: { kind: 'standard', field } }, context)
  if (!builder) return false
  const type = standardFieldOf(field)?.type
  const reads = (value: string): boolean => builder.add(value) === null
  const counted = type === 'number' || type === 'money'
  if (counted ? !holdsButForFew(profile, reads) : shareOf(profile, reads) < nearlyAll) return false
  const worded = type === 'text' || type === 'choice' || type === 'multipleChoice'
  return !worded || mayBeNumbers.has(field) || !isNumeric(profile, context)
}

function isNumeric(profile: ColumnProfile, { dialect }: ValueContext): boolean {
  return shareOf(profile, (value) => !Number.isNaN(parseNumber(value, dialect.decimal))) >= 0.8
}

function ownTarget(
  profile: ColumnProfile,
  profiles: readonly ColumnProfile[],
  context: ValueContext,
  language: Language,
  taken: Set<string>
): ColumnTarget {
  if (profile.values.length === 0) return { kind: 'skip' }
  const neighbours = [profiles[profile.position - 1], profiles[profile.position + 1]]
  const likeness = likenessOf(
    profile,
    context,
    neighbours.some((other) => other !== undefined && isWordsOfYesNo(other))
  )
  if (likeness.kind === 'standard' && !taken.has(likeness.field)) {
    taken.add(likeness.field)
    return { kind: 'standard', field: likeness.field }
  }
  const name = nameOfColumn(profile.header, profile.position, language)
  if (likeness.kind === 'standard') return { kind: 'own', name, type: likeness.field === 'gender' ? 'choice' : 'text' }
  if (likeness.type === 'money') {
    const currency = likeness.currency ?? currencyOfHeader(profile.header)
    return { kind: 'own', name, type: 'money', ...(currency ? { currency } : {}) }
  }
  return { kind: 'own', name, type: meansGender(profile) && profile.counts.size <= 5 ? 'choice' : likeness.type }
}

function meansGender(profile: ColumnProfile): boolean {
  return standardFieldsOfHeader(profile.header).includes('gender')
}

interface Key {
  readonly profile: ColumnProfile
  readonly field: string
}

/** The column that names each customer: an id by its header, else e-mail, else phone, filled and different nearly everywhere; else a number. */
function keyColumn(profiles: readonly ColumnProfile[]): Key | null {
  for (const field of ['external_id', 'email', 'phone'] as const) {
    const candidates = profiles.filter(
      (profile) => standardFieldsOfHeader(profile.header).includes(field) && namesEach(profile, field)
    )
    const plain = candidates.find((profile) => /customer|client|клиент|klient/.test(wordsOfHeader(profile.header)))
    const profile = plain ?? candidates[0]
    if (profile) return { profile, field }
  }
  const number = profiles.find((profile) => isNumberHeader(profile.header) && isOneOfEach(profile))
  return number ? { profile: number, field: 'external_id' } : null
}

/** A mere number is believed when every row has one and each is another. */
function isOneOfEach({ counts, values, rows }: ColumnProfile): boolean {
  return values.length > 1 && values.length === rows && counts.size === rows
}

/** A header that says "id" is believed while most rows have one and most are different; the repeated ones are then duplicates. */
function namesEach(profile: ColumnProfile, field: string): boolean {
  const { counts, values, rows } = profile
  if (values.length === 0) return false
  const filled = values.length / rows
  const different = counts.size / values.length
  if (field === 'external_id') return filled > 0.5 && different > 0.5
  if (field === 'email' && shareOf(profile, (value) => value.includes('@')) < 0.9) return false
  return filled >= nearlyAll && different >= nearlyAll
}
