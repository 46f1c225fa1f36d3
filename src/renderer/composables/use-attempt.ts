import { failureDataOf } from '../../contract/failure'
import { failureText } from '../../words/failure-text'
import { useToast } from './use-toast'
import { useWords } from './use-words'

/** Runs work; when it is refused, says why in a message and gives undefined. A cancelled call is silent. */
export function useAttempt() {
  const words = useWords()
  const { refuse } = useToast()
  return async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      const failure = failureDataOf(error)
      if (failure.code !== 'cancelled') refuse(failureText(words.value, failure))
      return undefined
    }
  }
}
