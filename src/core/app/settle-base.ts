import { failureFrom } from '../../contract/failure'
import { openWorkspaceOf, type AppContext } from './app-context'

/** Settles when the customers of the open workspace are on disk. @throws Failure that kept them from it. */
export async function settleBase(context: AppContext): Promise<void> {
  const { durability } = openWorkspaceOf(context)
  if (durability.kind === 'failed') throw failureFrom(durability.failure)
}
