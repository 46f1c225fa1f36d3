import type { CustomerStandard, PromisedCell, ServedInShort } from '../../contract/standard-results'
import type { DayNumber } from '../../model/day'
import { cellsOf, effectivePromises, overridesOf } from '../../model/standard/effective-promises'
import type { Standards, StandardState } from '../../model/standard/standards'
import { applyingStandard, stateOf, whatIsInForce } from '../standard/applying-standard'
import { servedInShort } from '../standard/served-in-short'
import type { AppContext } from './app-context'
import { awakeOf } from './awake-segments'
import type { OpenWorkspace } from './open-workspace'
import { segmentsOfRow } from './segments-of-row'
import { currentView } from './workspace-state'
import { rowInView } from './written-about'

/** What is promised to a segment (null: to customers of none) in each department, for each kind of request. */
export function promisedCells(standards: Standards, segment: string | null): PromisedCell[] {
  return cellsOf(standards).map((cell) => ({ ...cell, promises: effectivePromises(standards, segment, cell) }))
}

/** The same to those whom the standard is applied to: one in force inherits what is in force only. */
function promisedNow(standards: Standards, segment: string | null, state: StandardState): PromisedCell[] {
  return promisedCells(state === 'inForce' ? whatIsInForce(standards) : standards, segment)
}

/** Whose standard applies to a customer, and what it promises. @throws Failure `customerNotFound`. */
export function standardOfCustomer(context: AppContext, workspace: OpenWorkspace, customer: string): CustomerStandard {
  const { standards, segments } = workspace.definitions
  const view = currentView(context, workspace)
  const all = segmentsOfRow(context, workspace, view)(rowInView(view, customer))
  const memberOf = awakeOf(workspace, view.day)(all)
  const paused = all.filter((id) => !memberOf.includes(id) && overridesOf(standards, id).length > 0)
  const { segment, state, others, coming } = applyingStandard(standards, memberOf)
  const cells = promisedNow(standards, segment, state)
  const marked = (ids: readonly (string | null)[]) =>
    segments.flatMap(({ id, name, color }) =>
      ids.includes(id) ? [{ id, name, color, state: stateOf(standards, id) }] : []
    )
  return {
    segment: marked([segment])[0] ?? null,
    state,
    others: marked(others),
    coming: marked([coming])[0] ?? null,
    paused: marked(paused),
    inShort: servedInShort(segment, state, cells),
    cells
  }
}

/** Tells in short how members of some segments are served; null when nothing is promised to them. */
export function servingOf(
  workspace: OpenWorkspace,
  day: DayNumber
): (memberOf: readonly string[]) => ServedInShort | null {
  const { standards } = workspace.definitions
  const awake = awakeOf(workspace, day)
  const known = new Map<string | null, ServedInShort | null>()
  return (memberOf) => {
    const { segment, state } = applyingStandard(standards, awake(memberOf))
    const answer = known.has(segment)
      ? (known.get(segment) ?? null)
      : servedInShort(segment, state, promisedNow(standards, segment, state))
    known.set(segment, answer)
    return answer
  }
}
