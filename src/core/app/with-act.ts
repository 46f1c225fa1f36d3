import { undoableActs, type BaseState, type JournalRecord } from '../../model/journal'
import type { Definitions, Generation } from '../../model/workspace'
import type { BasePart, NewBase } from './base-writing'

/** How many acts the journal tells. */
const longestJournal = 500
/** How many recipes are remembered. */
const mostRecipes = 20

/** The part of definitions that a new base brings, with its act in the journal. */
export function withAct(definitions: Definitions, generation: Generation, base: NewBase, id: string): BasePart {
  const { recipes } = definitions
  const { importedAt: at, sourceName } = generation
  const fields = [...base.fields]
  const added = base.recipe ? [...recipes, { recipe: base.recipe, sourceName, at }].slice(-mostRecipes) : recipes
  const record = base.act && { ...base.act, ...countsOf(definitions, generation), id, at, sourceName, undone: false }
  const journal = record ? [...definitions.journal, record].slice(-longestJournal) : definitions.journal
  const states = keptStates(journal, [...statesWithPresent(definitions), { generation, fields }])
  return { generation, fields, recipes: added, journal, states }
}

function countsOf(
  { generation: before }: Definitions,
  after: Generation
): Pick<JournalRecord, 'customersBefore' | 'customersAfter' | 'before' | 'after'> {
  return {
    customersBefore: before?.customers ?? 0,
    customersAfter: after.customers,
    before: before?.number ?? null,
    after: after.number
  }
}

/** The states of the base that are kept, the present one as it is now. */
export function statesWithPresent({ generation, fields, states }: Definitions): BaseState[] {
  if (!generation) return [...states]
  return [...states.filter((state) => state.generation.number !== generation.number), { generation, fields }]
}

/** The states that the newest acts which stand lead from and to, in the order of their numbers. */
function keptStates(journal: readonly JournalRecord[], states: readonly BaseState[]): BaseState[] {
  const standing = journal.filter(({ undone }) => !undone).slice(-undoableActs)
  const named = new Set(standing.flatMap(({ before, after }) => [before, after]))
  return states
    .filter(({ generation }) => named.has(generation.number))
    .sort((one, other) => one.generation.number - other.generation.number)
}
