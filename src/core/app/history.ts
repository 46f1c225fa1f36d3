import { apply, create, type Patches } from 'mutative'
import type { HistoryStep } from '../../contract/results'
import type { PeopleRecords } from '../../model/people'
import type { Definitions } from '../../model/workspace'

interface Entry extends HistoryStep {
  /** Edits with the same step are undone together. */
  readonly step: string | null
  readonly patches: Patches
  readonly inverse: Patches
}

/** The undo history of one open workspace: a plain value, newest entry last; `future` holds what was undone. */
export interface History {
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
}

/** What a change is called, what it is about (a segment's name), and the step it belongs to. */
export interface ChangeName {
  readonly verb: string
  readonly about: string
  readonly step?: string | null
}

/** All that the user changes: the definitions, and what is written about persons by hand. */
export interface Editable {
  definitions: Definitions
  people: PeopleRecords
}

export interface Changed extends Readonly<Editable> {
  readonly history: History
}

/** The part of something that undo and redo change. */
export function changedOf({ definitions, people, history }: Changed): Changed {
  return { definitions, people, history }
}

export const emptyHistory: History = { past: [], future: [] }

const longest = 500

/** Makes a change and remembers how to take it back; a change of nothing leaves the history as it is. */
export function recordChange(before: Changed, name: ChangeName, change: (editable: Editable) => void): Changed {
  const [editable, patches, inverse] = create(editableOf(before), change, { enablePatches: true })
  if (patches.length === 0) return before
  const entry: Entry = { verb: name.verb, about: name.about, step: name.step ?? null, patches, inverse }
  return { ...editable, history: { past: withEntry(before.history.past, entry), future: [] } }
}

/** Takes the newest change back; null when there is none. */
export function undoChange(before: Changed): Changed | null {
  const entry = before.history.past.at(-1)
  if (!entry) return null
  return {
    ...apply(editableOf(before), entry.inverse),
    history: { past: before.history.past.slice(0, -1), future: [...before.history.future, entry] }
  }
}

/** Makes the change again that was last taken back; null when there is none. */
export function redoChange(before: Changed): Changed | null {
  const entry = before.history.future.at(-1)
  if (!entry) return null
  return {
    ...apply(editableOf(before), entry.patches),
    history: { past: [...before.history.past, entry], future: before.history.future.slice(0, -1) }
  }
}

/** What undo and redo would do now. */
export function stepsOf(history: History): { undo: HistoryStep | null; redo: HistoryStep | null } {
  return { undo: stepOf(history.past.at(-1)), redo: stepOf(history.future.at(-1)) }
}

function editableOf({ definitions, people }: Readonly<Editable>): Editable {
  return { definitions, people }
}

function stepOf(entry: Entry | undefined): HistoryStep | null {
  return entry ? { verb: entry.verb, about: entry.about } : null
}

function withEntry(past: readonly Entry[], entry: Entry): readonly Entry[] {
  const last = past.at(-1)
  const joins = last !== undefined && entry.step !== null && last.step === entry.step && last.verb === entry.verb
  if (!joins) return [...past, entry].slice(-longest)
  const joined = {
    ...entry,
    patches: [...last.patches, ...entry.patches],
    inverse: [...entry.inverse, ...last.inverse]
  }
  return [...past.slice(0, -1), joined]
}
