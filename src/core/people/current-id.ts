import type { PeopleRecords } from '../../model/people'

/** The id that a customer's id is now, through merges and changed keys. */
export function currentId({ aliases }: Pick<PeopleRecords, 'aliases'>, id: string): string {
  let current = id
  const seen = new Set([id])
  for (let alias = aliases[current]; alias && !seen.has(alias.to); alias = aliases[current]) {
    current = alias.to
    seen.add(current)
  }
  return current
}
