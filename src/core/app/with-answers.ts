import { PendingCondition } from '../portrait/condition/conditions'

/** Does what needs answers of SQL conditions, and does it anew once an answer has come that it lacked. It must change nothing before it has them. */
export async function withAnswers<Result>(act: () => Result | Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (;;)
    try {
      return await act()
    } catch (error) {
      if (!(error instanceof PendingCondition)) throw error
      await error.settled(signal)
    }
}
