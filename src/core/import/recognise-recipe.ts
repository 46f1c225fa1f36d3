import type { RecipeDrift } from '../../contract/import-results'
import { comparableText } from '../../model/comparable-text'
import type { Recipe, SavedRecipe } from '../../model/recipe'

/** A recipe that was used for a file of the same shape, adapted to the one at hand. */
export interface Recognition {
  readonly saved: SavedRecipe
  readonly recipe: Recipe
  /** The same with the writing of numbers and dates that was found in the file at hand. */
  readonly asFound: Recipe
  readonly drift: RecipeDrift
}

type Column = Recipe['columns'][number]

/** The part of the headers that two files must share for one recipe to serve both. */
const leastShared = 0.7

/**
 * Looks for the recipe of an earlier file with the same headers, in whatever order; a few may be missing or new. `guessed` is
 * what was found out about the file at hand. Of several that fit as well the newest wins. Files without headers are not recognised.
 */
export function recogniseRecipe(guessed: Recipe, recipes: readonly SavedRecipe[]): Recognition | null {
  if (!guessed.dialect.header) return null
  let best: { readonly share: number; readonly saved: SavedRecipe } | null = null
  for (const saved of recipes) {
    const share = sharedPart(guessed, saved.recipe)
    if (share >= leastShared && share >= (best?.share ?? 0)) best = { share, saved }
  }
  return best && { saved: best.saved, ...adapted(guessed, best.saved.recipe) }
}

/** Part of the headers of the longer of two recipes that both have; 0 when the key of the old one is missing. */
function sharedPart(guessed: Recipe, old: Recipe): number {
  if (!old.dialect.header) return 0
  const [here, there] = [namesOf(guessed.columns), namesOf(old.columns)]
  const named = (names: readonly (string | null)[]): Set<string> => new Set(names.flatMap((name) => name ?? []))
  const [ours, theirs] = [named(here), named(there)]
  const key = old.key === null ? null : there[old.key]
  if (ours.size === 0 || key === undefined || (key !== null && !ours.has(key))) return 0
  return [...theirs].filter((name) => ours.has(name)).length / Math.max(ours.size, theirs.size)
}

/** The headers as they are compared; of those that repeat each with its number; null where there is none. */
function namesOf(columns: readonly Column[]): (string | null)[] {
  const seen = new Map<string, number>()
  return columns.map(({ header }) => {
    const name = comparableText(header).replace(/\s+/g, ' ')
    if (name === '') return null
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    return number === 1 ? name : `${name}\n${number}`
  })
}

function adapted(guessed: Recipe, old: Recipe): Omit<Recognition, 'saved'> {
  const [here, there] = [namesOf(guessed.columns), namesOf(old.columns)]
  const placeOf = new Map(there.flatMap((name, place) => (name === null ? [] : [[name, place]])))
  const places = here.map((name) => (name === null ? undefined : placeOf.get(name)))
  const isSameProgram = (['encoding', 'delimiter', 'quote'] as const).every(
    (part) => guessed.dialect[part] === old.dialect[part]
  )
  const known = places.flatMap((place) => old.columns[place ?? -1] ?? [])
  const keyName = (old.key === null ? null : there[old.key]) ?? null
  const written = (isAsBefore: boolean): Recipe => ({
    ...old,
    dialect: { ...guessed.dialect, ...(isAsBefore ? writingOf(old.dialect) : {}) },
    columns: guessed.columns.map((column, position): Column => {
      const before = old.columns[places[position] ?? -1]
      if (!before) return newColumn(column, known, old)
      return { ...(isAsBefore ? before : { ...column, ...targetOf(before) }), header: column.header }
    }),
    key: keyName === null ? null : here.indexOf(keyName)
  })
  const met = places.filter((place) => place !== undefined)
  return {
    recipe: written(isSameProgram),
    asFound: written(false),
    drift: {
      missing: headersOf(old.columns.filter((_, place) => there[place] !== null && !met.includes(place))),
      added: headersOf(guessed.columns.filter((_, place) => here[place] !== null && places[place] === undefined)),
      moved: met.some((place, index) => index > 0 && place < (met[index - 1] ?? 0))
    }
  }
}

function writingOf({ decimal, dateOrder, valueSeparator }: Recipe['dialect']): Partial<Recipe['dialect']> {
  return { decimal, dateOrder, valueSeparator }
}

function headersOf(columns: readonly Column[]): string[] {
  return columns.map(({ header }) => header)
}

function targetOf({ target, rule }: Column): Pick<Column, 'target' | 'rule'> {
  return { target, ...(rule && { rule }) }
}

/** What was guessed of a column that the old file had not, unless another column fills the same, or it tells of something else than the recipe. */
function newColumn(column: Column, known: readonly Column[], { about }: Recipe): Column {
  const { target } = column
  const isTaken =
    target.kind !== 'own' && known.some((other) => JSON.stringify(other.target) === JSON.stringify(target))
  const isOfEvents = target.kind === 'event' || target.kind === 'ownEvent'
  const isOther = isOfEvents && (about ?? 'customers') === 'customers'
  return isTaken || isOther ? { ...column, target: { kind: 'skip' } } : column
}
