import type { CustomerStandard, PromisedCell } from '../../contract/standard-results'
import { cellsOf, effectivePromises, overridesOf } from '../../model/standard/effective-promises'
import type { Standards } from '../../model/standard/standards'
import { hasBit } from '../columns/bits'
import type { AppContext } from './app-context'
import { membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { currentView } from './workspace-state'
import { rowInView } from './written-about'

/** What is promised to a segment (null: to customers of none) in each department, for each kind of request. */
export function promisedCells(standards: Standards, segment: string | null): PromisedCell[] {
  return cellsOf(standards).map((cell) => ({ ...cell, promises: effectivePromises(standards, segment, cell) }))
}

/** Whose standard applies to a customer, and what it promises. @throws Failure `customerNotFound`. */
export function standardOfCustomer(context: AppContext, workspace: OpenWorkspace, customer: string): CustomerStandard {
  const { standards, segments } = workspace.definitions
  const view = currentView(context, workspace)
  const row = rowInView(view, customer)
  const members = context.views.membersOf(view, segments, membershipsOf(workspace))
  const [first, ...others] = segments.filter(({ id }) => {
    const bits = members.get(id)
    return bits !== undefined && hasBit(bits, row) && overridesOf(standards, id).length > 0
  })
  const layer = standards.segments.find(({ segment }) => segment === first?.id) ?? standards.common
  return {
    segment: first ? { id: first.id, name: first.name, color: first.color } : null,
    state: layer.state,
    others: others.map(({ id, name }) => ({ id, name })),
    cells: promisedCells(standards, first?.id ?? null)
  }
}
