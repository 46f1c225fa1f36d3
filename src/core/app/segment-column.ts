import type { PlannedSegment } from '../../contract/import-plan'
import { comparableText } from '../../model/comparable-text'
import type { Recipe } from '../../model/recipe'
import { segmentNameSchema, type Segment } from '../../model/segment'
import { textAt } from '../columns/text-column'
import { fieldIdsOf } from '../import/field-ids'
import type { ImportedBase } from '../import/import-customers'
import type { AppContext } from './app-context'
import { changeWorkspace } from './change-definitions'
import { newSegmentId } from './edit-segment'
import { nextColor, segmentNamed } from './segment-name'

/** Customers whom a file puts into segments, by the segment's name or id as the file writes it first. */
export type SegmentAssignments = ReadonlyMap<string, readonly string[]>

/** Takes the columns of segments out of what was read: they are no fields. A cell may name several segments. */
export function withoutSegmentColumns(
  imported: ImportedBase,
  { columns, dialect }: Recipe
): { readonly imported: ImportedBase; readonly assignments: SegmentAssignments } {
  const ids = fieldIdsOf(columns)
  const taken = new Set(columns.flatMap(({ target }, at) => (target.kind === 'segment' ? (ids[at] ?? []) : [])))
  if (taken.size === 0) return { imported, assignments: new Map() }
  const assignments = new Map<string, { readonly name: string; readonly customers: string[] }>()
  const { table } = imported
  for (const id of taken) {
    const column = table.columns.get(id)
    if (column?.kind !== 'text') continue
    for (let row = 0; row < table.rows; row++)
      for (const part of textAt(column, row).split(dialect.valueSeparator)) {
        const name = part.replace(/\s+/g, ' ').trim()
        if (name === '') continue
        const named = assignments.get(comparableText(name)) ?? { name, customers: [] }
        assignments.set(comparableText(name), named)
        named.customers.push(textAt(table.ids, row))
      }
  }
  return {
    imported: {
      ...imported,
      table: { ...table, columns: new Map([...table.columns].filter(([id]) => !taken.has(id))) },
      fields: imported.fields.filter(({ id }) => !taken.has(id)),
      known: new Map([...imported.known].filter(([id]) => !taken.has(id)))
    },
    assignments: new Map([...assignments.values()].map(({ name, customers }) => [name, customers]))
  }
}

/** What a plan tells of them: segments there are, segments that would be made, and names that no segment can have. */
export function plannedSegments(assignments: SegmentAssignments, segments: readonly Segment[]): PlannedSegment[] {
  return [...assignments].map(([name, customers]) => {
    const found = segmentMeant(segments, name)
    const state = found ? 'there' : segmentNameSchema.safeParse(name).success ? 'new' : 'refused'
    return { name: found?.name ?? name.slice(0, 80), customers: customers.length, state }
  })
}

/** Puts the customers into the segments as one undoable act; segments that are not there are made, without a rule. */
export async function assignImported(
  context: AppContext,
  assignments: SegmentAssignments,
  sourceName: string
): Promise<void> {
  if (assignments.size === 0) return
  const at = context.ports.clock.now()
  await changeWorkspace(context, { verb: 'segment.assign', about: sourceName }, ({ definitions, people }) => {
    for (const [name, customers] of assignments) {
      const id = segmentMeant(definitions.segments, name)?.id ?? made(context, definitions.segments, name, at)
      if (id === null) continue
      const members = { ...people.memberships[id] }
      for (const customer of customers) members[customer] = { side: 'in', at }
      people.memberships[id] = members
    }
  })
}

function segmentMeant(segments: readonly Segment[], name: string): Segment | undefined {
  return segments.find(({ id }) => id === name) ?? segmentNamed(segments, name)
}

function made(context: AppContext, segments: Segment[], name: string, createdAt: string): string | null {
  const parsed = segmentNameSchema.safeParse(name)
  if (!parsed.success) return null
  const id = newSegmentId(context)
  segments.push({ id, name: parsed.data, color: nextColor(segments), description: '', createdAt, versions: [] })
  return id
}
