import type { RepeatedPeople } from '../../../contract/import-results'
import type { Recipe } from '../../../model/recipe'
import type { ColumnProfile } from './column-profile'
import { standardFieldsOfHeader, wordsOfHeader } from './header-dictionary'

const most = 0.2
const naming = ['external_id', 'email', 'phone', 'name']

/**
 * The column that names people and repeats them most, in a file that is read without a key: the sign of a list of
 * orders. Null when no such column repeats values in more than 20 % of the looked-at rows, or there is a key.
 */
export function repeatedPeople(recipe: Recipe, profiles: readonly ColumnProfile[]): RepeatedPeople | null {
  if (recipe.key !== null) return null
  const found = profiles
    .filter((profile) => namesPeople(profile, recipe))
    .map(({ position, rows, values, counts }) => ({ position, share: (values.length - counts.size) / rows }))
    .filter(({ share }) => share > most)
  return found.length === 0 ? null : found.reduce((one, other) => (other.share > one.share ? other : one))
}

/** By its header or its target; a column headed "name" alone must hold full names, for first names repeat by nature. */
function namesPeople(profile: ColumnProfile, recipe: Recipe): boolean {
  const target = recipe.columns[profile.position]?.target
  const meant = standardFieldsOfHeader(profile.header)
  const means = (field: string): boolean =>
    meant.includes(field) || (target?.kind === 'standard' && target.field === field)
  if (profile.rows === 0 || meant.includes('first_name') || !naming.some(means)) return false
  return wordsOfHeader(profile.header) !== 'name' || profile.values.some((value) => /\S\s+\S/.test(value))
}
