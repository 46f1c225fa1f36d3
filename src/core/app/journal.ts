import type { JournalEntry } from '../../contract/journal-results'
import type { BaseState, JournalRecord } from '../../model/journal'
import type { Definitions } from '../../model/workspace'
import { filesOfGeneration } from '../store/generations'
import { openWorkspaceOf, type AppContext } from './app-context'

/** An act that can be taken back or made again, and the state of the base that this leads to; null: no customers. */
export interface NextAct {
  readonly record: JournalRecord
  readonly state: BaseState | null
}

/** The newest act that stands, when the base is as it left it and the state before it is kept. */
export function actToUndo(definitions: Definitions): NextAct | null {
  const record = definitions.journal.findLast(({ undone }) => !undone)
  if (record?.after !== definitions.generation?.number) return null
  return record ? withState(definitions, record, record.before) : null
}

/** The act that was taken back last, while nothing newer was done. */
export function actToRedo(definitions: Definitions): NextAct | null {
  const present = definitions.generation?.number ?? null
  const record = definitions.journal.find(
    ({ undone, before, after }) => undone && before === present && stateOf(definitions, after) !== undefined
  )
  return record ? withState(definitions, record, record.after) : null
}

/** Everything that made a new state of the base, the newest first. */
export async function listJournal(context: AppContext): Promise<JournalEntry[]> {
  const { definitions } = openWorkspaceOf(context)
  const [undo, redo] = [actToUndo(definitions), actToRedo(definitions)]
  const can = new Map([
    [undo?.record, undo && (await areFilesThere(context, undo)) ? ('undo' as const) : null],
    [redo?.record, redo && (await areFilesThere(context, redo)) ? ('redo' as const) : null]
  ])
  return definitions.journal.map((record) => entryOf(record, can.get(record) ?? null)).reverse()
}

function entryOf(record: JournalRecord, can: JournalEntry['can']): JournalEntry {
  const { id, kind, about, at, sourceName, customersBefore, customersAfter, undone } = record
  const { new: fresh, changed, removed, events, rejected } = record
  const counts = { customersBefore, customersAfter, new: fresh, changed, removed, events, rejected }
  return { id, kind, about, at, sourceName, ...counts, undone, can }
}

function stateOf({ states }: Definitions, number: number): BaseState | undefined {
  return states.find(({ generation }) => generation.number === number)
}

function withState(definitions: Definitions, record: JournalRecord, number: number | null): NextAct | null {
  const state = number === null ? null : stateOf(definitions, number)
  return state === undefined ? null : { record, state }
}

async function areFilesThere(context: AppContext, { state }: NextAct): Promise<boolean> {
  const { files } = context.ports
  const { dataFolder } = openWorkspaceOf(context)
  const there = new Set((await files.list(dataFolder)).map(({ name }) => name))
  return filesOfGeneration(state?.generation ?? null).every((name) => name.endsWith('.columns') || there.has(name))
}
