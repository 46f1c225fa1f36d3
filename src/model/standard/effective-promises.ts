import { promiseIds, type PromiseId, type Promises } from './promises'
import type { Override, Standards } from './standards'

/** Where promises are written: for a segment (null: the common standard), a department and a kind of request (null: all). */
export interface Place {
  readonly segment: string | null
  readonly department: string | null
  readonly request: string | null
}

/** One department and one kind of request. */
export interface Cell {
  readonly department: string
  readonly request: string
}

/** A promise as it holds in a cell, and where it was written. */
export interface EffectivePromise<Id extends PromiseId> {
  readonly value: Exclude<Promises[Id], undefined>
  readonly place: Place
}

/** All promises that hold in a cell. */
export type EffectivePromises = { readonly [Id in PromiseId]?: EffectivePromise<Id> }

/** Whether a place speaks of everything (`common`, `segment`) or of a department or a kind of request only (`cell`). */
export function sourceOf({ segment, department, request }: Place): 'common' | 'segment' | 'cell' {
  if (department !== null || request !== null) return 'cell'
  return segment === null ? 'common' : 'segment'
}

/**
 * What is promised to customers of a segment (null: to those of none) in a cell, or in all of a department or a kind of request
 * as far as nothing narrower says otherwise. Each promise by itself comes from the nearest place that has it: within the segment's standard the cell, the kind of request in all departments, the department, the
 * whole; then the common standard in the same order. So what a segment is promised reaches every department.
 */
export function effectivePromises(
  standards: Standards,
  segment: string | null,
  cell: Omit<Place, 'segment'>
): EffectivePromises {
  const own = segment === null ? [] : overridesOf(standards, segment)
  const places = [...placesIn(own, segment, cell), ...placesIn(standards.common.overrides, null, cell)]
  const found: { [Id in PromiseId]?: EffectivePromise<PromiseId> } = {}
  for (const id of promiseIds) {
    const nearest = places.find(({ promises }) => promises[id] !== undefined)
    const value = nearest?.promises[id]
    if (nearest && value !== undefined) found[id] = { value, place: nearest.place }
  }
  return found as EffectivePromises
}

/** What a segment (null: the common standard) has of its own. */
export function overridesOf({ common, segments }: Standards, segment: string | null): readonly Override[] {
  if (segment === null) return common.overrides
  return segments.find((each) => each.segment === segment)?.overrides ?? []
}

/** All cells, by department. */
export function cellsOf({ departments, requests }: Standards): Cell[] {
  return departments.flatMap((department) =>
    requests.map((request): Cell => ({ department: department.id, request: request.id }))
  )
}

/** The places of one standard that speak of a cell, the nearest first. */
function placesIn(
  overrides: readonly Override[],
  segment: string | null,
  { department, request }: Omit<Place, 'segment'>
) {
  const order = [
    [department, request],
    [null, request],
    [department, null],
    [null, null]
  ] as const
  return order.flatMap(([ofDepartment, ofRequest]) => {
    const found = overrides.find((each) => each.department === ofDepartment && each.request === ofRequest)
    const place: Place = { segment, department: ofDepartment, request: ofRequest }
    return found ? [{ place, promises: found.promises }] : []
  })
}
