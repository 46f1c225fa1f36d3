import { shallowRef } from 'vue'
import type { Source } from '../../../contract/places'
import { failureDataOf } from '../../../contract/failure'
import type { Inspection } from '../../../contract/results'
import type { Dialect, Recipe, RecipeSubject } from '../../../model/recipe'
import type { ImportParts } from './import-parts'
import { withKeptTargets } from './with-kept-targets'

interface Choices {
  readonly dialect: Partial<Dialect>
  readonly about: RecipeSubject | null
}
const noChoices: Choices = { dialect: {}, about: null }

/** Looks into the file, and again when something of its reading is changed; the newest look wins. */
// eslint-disable-next-line max-lines-per-function -- one small function a change, sharing what was chosen before
export function useLooking(parts: ImportParts) {
  const { source, inspection, recognised, failure, phase } = parts
  const busy = shallowRef(false)
  let choices = noChoices
  /** What the columns become was chosen by the user, now or for an earlier file of this shape. */
  let edited = false
  let newest = 0

  async function inspect(recipe: Recipe | null, dialect: Partial<Dialect> | null): Promise<void> {
    const file = source.value
    if (!file) return
    const [number, wish] = [++newest, { recipe, dialect, about: choices.about, keepsTargets: edited }]
    busy.value = true
    try {
      const found = await lookInto(parts, file, wish)
      if (number !== newest) return
      inspection.value = found
      if (found.recognised !== undefined) recognise(found)
      failure.value = null
      phase.value = 'ready'
    } catch (error) {
      if (number !== newest) return
      failure.value = failureDataOf(error)
      phase.value = inspection.value ? phase.value : 'empty'
    } finally {
      if (number === newest) busy.value = false
    }
  }

  function recognise(found: Inspection): void {
    recognised.value = found.recognised ?? null
    edited = recognised.value !== null
    const { dialect, about = null } = found.recipe
    choices = edited ? { dialect, about } : noChoices
  }
  function lookAnew(next: Choices, dialect: Partial<Dialect> | null): Promise<void> {
    choices = next
    edited = false
    recognised.value = null
    return inspect(null, dialect)
  }
  return {
    busy,
    recognise,
    look: () => lookAnew(noChoices, null),
    /** As if no file of this shape had ever been read. */
    lookAfresh: () => lookAnew(noChoices, {}),
    changeAbout: (about: RecipeSubject) => lookAnew({ ...choices, about }, choices.dialect),
    changeDialect(change: Partial<Dialect>): Promise<void> {
      choices = { ...choices, dialect: { ...choices.dialect, ...change } }
      return inspect(null, choices.dialect)
    },
    changeRecipe(recipe: Recipe): Promise<void> {
      edited = true
      if (inspection.value) inspection.value = { ...inspection.value, recipe }
      return inspect(recipe, null)
    },
    /** Changes how the file meets the base, which is not seen in its rows. */
    changeRules(recipe: Recipe): void {
      edited = true
      if (inspection.value) inspection.value = { ...inspection.value, recipe }
    }
  }
}

interface Wish {
  readonly recipe: Recipe | null
  readonly dialect: Partial<Dialect> | null
  /** What the user made of the columns outlives a change of the dialect. */
  readonly keepsTargets: boolean
  /** What the user says that the file tells of. */
  readonly about: RecipeSubject | null
}

/** What was told in doubt stays so when only the columns' targets change: a recipe chooses all of the dialect. */
async function lookInto({ client, inspection }: ImportParts, source: Source, wish: Wish): Promise<Inspection> {
  const { recipe, dialect, about } = wish
  const before = inspection.value?.recipe
  const found = await client.call('import.inspect', { source, recipe, dialect, about })
  const kept = wish.keepsTargets && dialect && before ? withKeptTargets(found.recipe, before) : null
  if (kept) {
    const shown = await client.call('import.inspect', { source, recipe: kept, dialect: null })
    return { ...shown, doubts: found.doubts }
  }
  return recipe && inspection.value ? { ...found, doubts: inspection.value.doubts } : found
}
