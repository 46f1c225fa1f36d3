import { Failure } from '../../../contract/failure'
import { cellValueOf } from '../../portrait/preview/cell-value'
import { customerPageOf } from '../../portrait/preview/customer-page'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { rowOfCustomer } from '../row-of-customer'
import { bitsOfScope } from '../scope-bits'
import { segmentsOfRow } from '../segments-of-row'
import { currentView } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

/** Customers: a page of the table, the card of one. */
export function customerVerbs(context: AppContext): VerbsOf<'customer'> {
  return {
    'customer.page': async ({ scope, page }) => {
      const workspace = openWorkspaceOf(context)
      const view = currentView(context, workspace)
      const segmentsOf = segmentsOfRow(context, workspace, view)
      return customerPageOf(view.engine, bitsOfScope(workspace, view, scope), page, segmentsOf)
    },
    'customer.card': async ({ id }) => {
      const workspace = openWorkspaceOf(context)
      const view = currentView(context, workspace)
      const row = rowOfCustomer(view.engine.table, id)
      if (row === null) throw new Failure('customerNotFound', { id })
      const values = view.fields.map((field) => {
        const column = view.engine.table.columns.get(field.id)
        return { field: field.id, value: column ? cellValueOf(column, field, row) : null }
      })
      return { id, values, segments: segmentsOfRow(context, workspace, view)(row) }
    }
  }
}
