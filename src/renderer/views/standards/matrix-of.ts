import {
  effectivePromises,
  overridesOf,
  type EffectivePromises,
  type Place
} from '../../../model/standard/effective-promises'
import { promiseIds, type PromiseId } from '../../../model/standard/promises'
import type { Standards } from '../../../model/standard/standards'
import type { StandardLayout } from '../../stores/standard-place'

/** What a row or a column of the matrix stands for: a part of a place (null: the common standard, all of them). */
export interface MatrixLine {
  readonly part: 'segment' | 'department' | 'request'
  readonly id: string | null
}

/** From where what is shown of a place comes: written there, elsewhere in the same standard, in the common standard, nowhere. */
export type CellOrigin = 'own' | 'standard' | 'common' | 'none'

/** A field of the matrix. */
export interface MatrixCell {
  readonly place: Place
  readonly promises: EffectivePromises
  /** Written at the place itself. */
  readonly own: readonly PromiseId[]
}

/** The matrix in one of its layouts. */
export interface Matrix {
  readonly columns: readonly MatrixLine[]
  readonly rows: readonly { readonly line: MatrixLine; readonly cells: readonly MatrixCell[] }[]
}

/** Lays the promises of the standards out around a place: the standard, department or kind of request that it names stays, the other two are rows and columns. */
export function matrixOf(
  standards: Standards,
  segments: readonly { readonly id: string }[],
  layout: StandardLayout,
  fixed: Place
): Matrix {
  const lines = {
    segment: [null, ...segments.map(({ id }) => id)],
    department: [null, ...standards.departments.map(({ id }) => id)],
    request: [null, ...standards.requests.map(({ id }) => id)]
  }
  const [rowPart, columnPart] = partsOf(layout)
  const columns = lines[columnPart].map((id): MatrixLine => ({ part: columnPart, id }))
  const rows = lines[rowPart].map((row) => ({
    line: { part: rowPart, id: row } as const,
    cells: columns.map(({ id }) => cellAt(standards, { ...fixed, [rowPart]: row, [columnPart]: id }))
  }))
  return { columns, rows }
}

/** What the rows and the columns of a layout are. */
export function partsOf(layout: StandardLayout): readonly [MatrixLine['part'], MatrixLine['part']] {
  if (layout === 'segment') return ['department', 'request']
  return ['segment', layout === 'department' ? 'request' : 'department']
}

/** A field of the matrix by itself. */
export function cellAt(standards: Standards, place: Place): MatrixCell {
  return {
    place,
    promises: effectivePromises(standards, place.segment, place),
    own: ownPromiseIds(standards, place)
  }
}

/** What is written at a place itself. */
export function ownPromiseIds(standards: Standards, { segment, department, request }: Place): readonly PromiseId[] {
  const found = overridesOf(standards, segment).find(
    (each) => each.department === department && each.request === request
  )
  return found ? promiseIds.filter((id) => found.promises[id] !== undefined) : []
}

/** The nearest origin of some kinds of promise. */
export function originOf({ place, promises, own }: MatrixCell, ids: readonly PromiseId[]): CellOrigin {
  if (ids.some((id) => own.includes(id))) return 'own'
  const from = ids.flatMap((id) => promises[id]?.place ?? [])
  if (from.length === 0) return 'none'
  return from.some(({ segment }) => segment === place.segment) ? 'standard' : 'common'
}

/** Whether two places are one. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.segment === other.segment && one.department === other.department && one.request === other.request
}
