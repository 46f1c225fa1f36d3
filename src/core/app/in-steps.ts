import { Failure } from '../../contract/failure'

const patience = 12

/**
 * Walks steps to their end; what takes longer than 12 ms lets other calls in between two steps, and stops there when its
 * own call was cancelled. @throws Failure `cancelled`.
 */
export async function inSteps<Result>(
  steps: Generator<void, Result>,
  signal: { readonly aborted: boolean }
): Promise<Result> {
  let since = Date.now()
  for (;;) {
    const step = signal.aborted ? steps.throw(new Failure('cancelled')) : steps.next()
    if (step.done) return step.value
    if (Date.now() - since < patience) continue
    await new Promise<void>((resolve) => setTimeout(resolve))
    since = Date.now()
  }
}
