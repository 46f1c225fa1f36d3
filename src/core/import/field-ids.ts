import { latinLetters } from '../../model/latin-letters'
import type { Recipe } from '../../model/recipe'
import { standardFields } from '../../model/standard-fields'

const letters: Readonly<Record<string, string>> = {
  ...latinLetters,
  х: 'kh',
  щ: 'shch',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  æ: 'ae',
  œ: 'oe'
}

/** Names that stand for something else where fields are named: standard fields and what an export adds. */
const reserved = new Set([
  ...standardFields.map((field) => field.id),
  'segment_id',
  'segment_name',
  'customer_id',
  'constructor',
  'prototype'
])
const longest = 100

/** An ASCII name of a header: words in lower case joined by `_` (`MntWines` → `mnt_wines`, `Доход` → `dokhod`); '' when nothing is left. */
function slugOf(header: string): string {
  return Array.from(
    header
      .normalize('NFC')
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1_$2')
      .toLowerCase()
  )
    .map((character) => letters[character] ?? character.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, longest)
}

/** The field id of each column of a recipe: the standard id, a unique name made of the header, or null for a column that is left out. */
export function fieldIdsOf(columns: Recipe['columns']): (string | null)[] {
  const taken = new Set<string>()
  return columns.map(({ header, target }, position) => {
    if (target.kind === 'skip') return null
    if (target.kind === 'standard') return target.field
    const stem = slugOf(header) || `column_${position + 1}`
    let id = stem
    for (let number = 2; taken.has(id) || reserved.has(id); number++) id = `${stem}_${number}`
    taken.add(id)
    return id
  })
}
