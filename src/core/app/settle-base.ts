import type { Call } from '../../contract/api'
import { Failure, failureFrom } from '../../contract/failure'
import { openWorkspaceOf, type AppContext } from './app-context'

/** Settles when the customers of the open workspace are on disk. A cancel ends the waiting, not the writing. @throws Failure that kept them from it. */
export async function settleBase(context: AppContext, call?: Call): Promise<void> {
  const workspace = openWorkspaceOf(context)
  const failure = await (call ? Promise.race([workspace.writing?.done, aborted(call.signal)]) : workspace.writing?.done)
  if (failure) throw failureFrom(failure)
  const { durability } = workspace
  if (durability.kind === 'failed') throw failureFrom(durability.failure)
}

/** Stops the writing of the last import and waits until the former customers are in place; what is on disk already stays. */
export async function giveUpBase(context: AppContext): Promise<void> {
  const { writing } = openWorkspaceOf(context)
  writing?.cancel()
  await writing?.done
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const cancel = () => reject(new Failure('cancelled'))
    if (signal.aborted) cancel()
    signal.addEventListener('abort', cancel, { once: true })
  })
}
