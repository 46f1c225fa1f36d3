import type { Arguments } from '../../contract/api'
import type { StandardImpact } from '../../contract/standard-results'
import type { Segment } from '../../model/segment'
import type { StandardChange } from '../../model/standard/standard-change'
import type { Override, Standards } from '../../model/standard/standards'
import type { Definitions } from '../../model/workspace'
import { applyStandardChange, removeStandard } from '../standard/apply-changes'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changeDefinitions } from './change-definitions'

/** Makes all steps of a change or, when one is refused, none. @throws Failure `segmentNotFound`, `standardPartNotFound`, `standardPartNameTaken`. */
export async function changeStandards(
  context: AppContext,
  { changes }: Arguments<'standard.change'>
): Promise<Standards> {
  const about = segmentOfAll(openWorkspaceOf(context).definitions.segments, changes)?.name ?? ''
  const newId = () => `part_${context.ports.randomness.hex(6)}`
  const workspace = await changeDefinitions(context, { verb: 'standard.change', about }, (definitions) => {
    for (const change of changes) applyStandardChange(definitions, change, newId)
  })
  return workspace.definitions.standards
}

/** The one segment that all steps are about, if there is one. */
function segmentOfAll(segments: readonly Segment[], changes: readonly StandardChange[]): Segment | undefined {
  const ids = new Set(changes.map((change) => ('segment' in change ? change.segment : null)))
  return ids.size === 1 ? segments.find(({ id }) => ids.has(id)) : undefined
}

/** What would go with a department or a kind of request. */
export function impactOnStandards(
  { common, segments }: Standards,
  { department, request }: Arguments<'standard.impact'>
): StandardImpact {
  const goes = (override: Override) =>
    (department !== null && override.department === department) || (request !== null && override.request === request)
  const going = [common, ...segments].flatMap(({ overrides }) => overrides.filter(goes))
  return {
    places: going.length,
    promises: going.reduce((sum, { promises }) => sum + Object.keys(promises).length, 0),
    segments: segments.flatMap(({ segment, overrides }) => (overrides.some(goes) ? [segment] : []))
  }
}

/** How many promises a segment has of its own. */
export function promisesOfSegment({ segments }: Standards, id: string): number {
  const overrides = segments.find(({ segment }) => segment === id)?.overrides ?? []
  return overrides.reduce((sum, { promises }) => sum + Object.keys(promises).length, 0)
}

/** Takes the standard of a segment away that goes. */
export function forgetStandard({ standards }: Definitions, segment: string): void {
  removeStandard(standards, segment)
}

/** Gives a copied segment what the other one is promised, as a draft. */
export function copyStandard({ standards }: Definitions, from: string, to: string): void {
  const found = standards.segments.find(({ segment }) => segment === from)
  if (found) standards.segments.push({ ...plainOf(found), segment: to, state: 'draft' })
}

/** A value as it would be saved: what is being changed is no plain value. */
function plainOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
