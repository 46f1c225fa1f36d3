import type { CustomerCard } from '../../contract/customer-results'
import { openWorkspaceOf, type AppContext } from './app-context'
import { customerCard } from './customer-card'
import { withAnswers } from './with-answers'
import { currentView } from './workspace-state'

/** The card of a customer, once all SQL conditions of segments are answered. */
export function answeredCard(context: AppContext, id: string): Promise<CustomerCard> {
  return withAnswers(() => {
    const workspace = openWorkspaceOf(context)
    return customerCard(context, workspace, currentView(context, workspace), id)
  }, new AbortController().signal)
}
