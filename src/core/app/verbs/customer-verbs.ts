import type { CustomerCard } from '../../../contract/customer-results'
import { customerPageOf } from '../../portrait/preview/customer-page'
import { orderSteps } from '../../portrait/preview/page-rows'
import { addCustomer, removeAddedCustomer } from '../add-customer'
import { answeredCard } from '../answered-card'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { customerTimeline } from '../customer-timeline'
import { inSteps } from '../in-steps'
import { lookUpCustomers, rowsByTypedNumber } from '../look-up-customers'
import { withCorrectedMarks } from '../corrected-marks'
import { bitsOfScope } from '../scope-bits'
import { segmentsOfRow } from '../segments-of-row'
import { currentView } from '../workspace-state'
import { correctCustomer, uncorrectCustomer } from '../write-about-customer'
import { setNextContact, setOwner } from '../write-notes'
import type { VerbsOf } from './verbs-of'

/** Customers: a page of the table, the card of one, and what is written into it by hand. */
export function customerVerbs(context: AppContext): VerbsOf<'customer'> {
  const cardOf = (id: string): Promise<CustomerCard> => answeredCard(context, id)
  return {
    'customer.page': async ({ scope, page }, call) => {
      const before = currentView(context, openWorkspaceOf(context))
      await inSteps(orderSteps(before.engine, page.sort), call.signal)
      const numbers = await rowsByTypedNumber(context, page.search, call.signal)
      const workspace = openWorkspaceOf(context)
      const view = currentView(context, workspace)
      const segmentsOf = segmentsOfRow(context, workspace, view)
      const among = numbers?.length === view.engine.table.rows ? numbers : null
      const found = customerPageOf(view.engine, bitsOfScope(workspace, view, scope), page, segmentsOf, among)
      return withCorrectedMarks(found, workspace, view)
    },
    'customer.card': ({ id }) => cardOf(id),
    'customer.lookUp': (args, { signal }) => lookUpCustomers(context, args, signal),
    'customer.timeline': async (args) => {
      const workspace = openWorkspaceOf(context)
      return customerTimeline(workspace, currentView(context, workspace), args)
    },
    'customer.correct': async (args) => {
      await correctCustomer(context, args)
      return cardOf(args.id)
    },
    'customer.uncorrect': async ({ id, field }) => {
      await uncorrectCustomer(context, id, field)
      return cardOf(id)
    },
    'customer.add': async (args) => cardOf(await addCustomer(context, args)),
    'customer.removeAdded': async ({ id }) => {
      await removeAddedCustomer(context, id)
      return null
    },
    'customer.nextContact': (args) => setNextContact(context, args).then(() => cardOf(args.id)),
    'customer.owner': (args) => setOwner(context, args).then(() => cardOf(args.id))
  }
}
