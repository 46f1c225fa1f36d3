import type { Column, CustomerTable } from '../../model/customer-table'
import type { DayNumber } from '../../model/day'
import { customerFieldsOf, eventFieldsOf, type Field } from '../../model/field'
import type { Segment } from '../../model/segment'
import { computeTable } from '../fields/compute-table'
import { knownCounts } from '../fields/known-counts'
import type { Bits } from '../columns/bits'
import { movedColumn } from '../columns/placing'
import type { Memberships } from '../people/memberships'
import { baseSetsOf } from '../portrait/bits/base-sets'
import { createEngine, type Engine } from '../portrait/bits/engine'
import type { ConditionAnswers } from './condition-answers'
import { createArounds, type LoadedNumbers } from './around-of-view'
import { createJoinedBase, type ReferenceTables } from './joined-base'
import { membersOfSegment } from './members-by-hand'
import type { Base, OpenWorkspace } from './open-workspace'
import { createWrittenBase, nobody } from './written-base'

/** The base as it is on one day: computed columns added, an engine over it, and what was counted on it. */
export interface View {
  readonly day: DayNumber
  readonly engine: Engine
  /** Of customers. */
  readonly fields: readonly Field[]
  /** Of customers, and the attributes of their events. */
  readonly fieldsById: ReadonlyMap<string, Field>
  readonly known: ReadonlyMap<string, number>
}

/** Keeps the views of the last two days asked for, as long as base, formulas and what hands wrote stay the same. */
export interface ViewCache {
  viewOf(workspace: Pick<OpenWorkspace, 'base' | 'definitions' | 'people'>, day: DayNumber): View
  /** Members of each segment, with those put in and kept out by hand; drafts have none. */
  membersOf(view: View, segments: readonly Segment[], memberships: Memberships): ReadonlyMap<string, Bits>
}

interface Kept {
  readonly base: Base | null
  readonly formulas: readonly Field[]
  readonly view: View
}

/** An empty cache, whose engines use the loops of the module; telephone numbers of lists are read by `numbers`. */
export function createViewCache(
  loops: WebAssembly.Module | null,
  references: ReferenceTables,
  conditions: ConditionAnswers,
  numbers: LoadedNumbers = () => null
): ViewCache {
  let kept: Kept[] = []
  const writtenBaseOf = createWrittenBase(loops)
  const joinedBaseOf = createJoinedBase(references)
  const within = createWithin(numbers, conditions)
  const members = new WeakMap<View, Memberships & { segments: readonly Segment[]; bits: ReadonlyMap<string, Bits> }>()
  return {
    viewOf: (workspace, day) => {
      const { definitions } = workspace
      const base = joinedBaseOf(writtenBaseOf(workspace), definitions.references)
      const found = kept.find(
        (each) => each.base === base && each.formulas === definitions.formulas && each.view.day === day
      )
      const make = (): View => makeView(base, definitions.formulas, day, loops)
      const current = found ?? { base, formulas: definitions.formulas, view: make() }
      kept = [current, ...kept.filter((each) => each !== current && each.base === base)].slice(0, 2)
      return within(current.view, workspace)
    },
    membersOf: (view, segments, now) => {
      const known = members.get(view)
      if (known?.segments === segments && isSame(known, now)) return known.bits
      const bits = new Map(segments.flatMap((segment) => memberBits(view, segment, now)))
      members.set(view, { segments, ...now, bits })
      return bits
    }
  }
}

/** Puts segments, lists and SQL conditions around a view; the same view as long as these stay as they are. */
function createWithin(
  numbers: LoadedNumbers,
  conditions: ConditionAnswers
): (view: View, workspace: Pick<OpenWorkspace, 'definitions' | 'people'>) => View {
  const aroundOf = createArounds(numbers, conditions)
  const made = new WeakMap<View, View>()
  return (view, workspace) => {
    const around = aroundOf(view, workspace)
    const known = made.get(view)
    if (known?.engine.around === around) return known
    const now = { ...view, engine: view.engine.within(around) }
    made.set(view, now)
    return now
  }
}

function isSame(one: Memberships, other: Memberships): boolean {
  return (['memberships', 'aliases', 'brought'] as const).every((part) => one[part] === other[part])
}

function memberBits(view: View, segment: Segment, memberships: Memberships): [string, Bits][] {
  const bits = membersOfSegment(view, segment, memberships)
  return bits ? [[segment.id, bits]] : []
}

function makeView(
  base: Base | null,
  formulas: readonly Field[],
  day: DayNumber,
  loops: WebAssembly.Module | null
): View {
  const stored = base ?? nobody
  const { currency } = stored.fields.find(({ id }) => id === 'orders/amount') ?? {}
  const own = customerFieldsOf(stored.fields)
  const { table: computed, fields } = computeTable(stored.table, own, formulas, day, currency)
  const table = withComputedMoved(computed, stored.table, loops)
  const fieldsById = new Map([...fields, ...eventFieldsOf(stored.fields)].map((field) => [field.id, field]))
  const engine = createEngine(table, fieldsById, day, loops)
  return { day, engine, fields, fieldsById, known: knownCounts(table, engine.sets.unknownOf) }
}

/** Computed columns go to where the loops can read them, beside those of the base. */
function withComputedMoved(
  table: CustomerTable,
  stored: CustomerTable,
  loops: WebAssembly.Module | null
): CustomerTable {
  const { moved } = baseSetsOf(stored, loops)
  const columns = [...table.columns].map(([id, column]): [string, Column] => {
    return [id, stored.columns.get(id) === column ? column : movedColumn(column, moved)]
  })
  return { ...table, columns: new Map(columns) }
}
