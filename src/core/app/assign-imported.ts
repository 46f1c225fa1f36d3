import type { PlannedSegment } from '../../contract/import-plan'
import type { BroughtMembers } from '../../model/people'
import { segmentNameSchema, type Segment } from '../../model/segment'
import type { Definitions } from '../../model/workspace'
import { currentId } from '../people/current-id'
import { hasId, idNumber, unionOfIds } from '../people/id-set'
import { settledBrought } from '../people/settled-brought'
import type { AppContext } from './app-context'
import type { Along } from './base-writing'
import { newSegmentId } from './edit-segment'
import type { Editable } from './history'
import type { OpenWorkspace } from './open-workspace'
import type { Assigned } from './segment-column'
import { nextColor, segmentNamed } from './segment-name'

/** What a plan tells of them: segments there are, segments that would be made, and names that no segment can have. */
export function plannedSegments(
  assignments: readonly Assigned[],
  { definitions, people }: Pick<OpenWorkspace, 'definitions' | 'people'>
): PlannedSegment[] {
  return assignments.map((assigned) => {
    const { name, ids } = assigned
    const found = segmentMeant(definitions.segments, name)
    const sides = Object.entries((found && people.memberships[found.id]) ?? {})
    const keptOut = sides.filter(([id, { side }]) => side === 'out' && hasId(ids, idNumber(currentId(people, id))))
    const state = found ? 'there' : canBeMade(assigned) ? 'new' : 'refused'
    return { name: found?.name ?? name.slice(0, 80), customers: ids.length, state, keptOut: keptOut.length }
  })
}

/**
 * Puts the customers of a file into segments along with its base; segments that are not there are made, without a rule. Fields
 * that were left out come back when the file asks for them (`back` are their ids). Null when there is nothing of it.
 */
export function alongImport(context: AppContext, imported: Imported): (now: Readonly<Editable>) => Along | null {
  return (now) => along(context, now, imported)
}

function along(
  context: AppContext,
  { definitions, people }: Readonly<Editable>,
  { assignments, back, sourceName }: Imported
): Along | null {
  const at = context.ports.clock.now()
  const made = segmentsToMake(context, assignments, definitions.segments, at)
  const settled = settledBrought(people.brought, definitions, at)
  if (assignments.length === 0 && back.length === 0 && settled === people.brought) return null
  const segments = [...definitions.segments, ...made]
  const [madeIds, backIds] = [new Set(made.map(({ id }) => id)), new Set(back)]
  const verb = assignments.length > 0 ? 'segment.assign' : 'field.restore'
  return {
    name: { verb, about: sourceName },
    change(editable: Editable, act: string) {
      const brought = broughtBy(act, at, assignments, segments).map((each) => {
        const own = made.find(({ id }) => id === each.segment)
        return own ? { ...each, made: { name: own.name, color: own.color } } : each
      })
      if (settled !== people.brought || brought.length > 0) editable.people.brought = [...settled, ...brought]
      if (made.length > 0) editable.definitions.segments.push(...made)
      if (back.length > 0) editable.definitions.fieldChanges = broughtBack(definitions.fieldChanges, backIds)
    },
    without: (now) => ({
      ...now,
      segments: now.segments.filter(({ id }) => !madeIds.has(id)),
      fieldChanges: [
        ...now.fieldChanges.filter(({ field }) => !backIds.has(field)),
        ...definitions.fieldChanges.filter(({ field }) => backIds.has(field))
      ]
    })
  }
}

interface Imported {
  readonly assignments: readonly Assigned[]
  readonly back: readonly string[]
  readonly sourceName: string
}

function broughtBack(changes: Definitions['fieldChanges'], back: ReadonlySet<string>): Definitions['fieldChanges'] {
  return changes.flatMap((change) => {
    if (!back.has(change.field)) return [change]
    const left = { ...change }
    delete left.removed
    return Object.keys(left).length > 1 ? [left] : []
  })
}

/** One entry for each segment, though several names of a file may mean it. */
function broughtBy(
  act: string,
  at: string,
  assignments: readonly Assigned[],
  segments: readonly Segment[]
): BroughtMembers[] {
  const named = assignments.flatMap((assigned) => {
    const segment = assigned.isTooMany ? undefined : segmentMeant(segments, assigned.name)
    return segment ? [{ segment: segment.id, ids: assigned.ids }] : []
  })
  return [...new Set(named.map(({ segment }) => segment))].map((segment) => {
    const sets = named.flatMap((each) => (each.segment === segment ? [each.ids] : []))
    return { segment, act, at, made: null, ids: unionOfIds(sets) }
  })
}

function segmentMeant(segments: readonly Segment[], name: string): Segment | undefined {
  return segments.find(({ id }) => id === name) ?? segmentNamed(segments, name)
}

function canBeMade({ name, isTooMany }: Assigned): boolean {
  return !isTooMany && segmentNameSchema.safeParse(name).success
}

function segmentsToMake(
  context: AppContext,
  assignments: readonly Assigned[],
  segments: readonly Segment[],
  createdAt: string
): Segment[] {
  const made: Segment[] = []
  for (const assigned of assignments) {
    const all = [...segments, ...made]
    if (!canBeMade(assigned) || segmentMeant(all, assigned.name)) continue
    const name = segmentNameSchema.parse(assigned.name)
    const [id, color] = [newSegmentId(context), nextColor(all)]
    made.push({ id, name, color, description: '', createdAt, versions: [] })
  }
  return made
}
