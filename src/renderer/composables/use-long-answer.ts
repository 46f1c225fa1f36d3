import { onScopeDispose, ref, shallowRef, type ShallowRef } from 'vue'
import type { Client } from '../../contract/api'
import { failureDataOf, type FailureData } from '../../contract/failure'
import type { Progress } from '../../contract/results'

type CallOptions = NonNullable<Parameters<Client['call']>[2]>

/** Milliseconds for which a question rests before it is asked, and after which an answer is seen to take its time. */
const rest = 250
const patience = 300

/** A question whose answer may take long: the newest supersedes the one before, its progress is told, and it can be stopped. */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function useLongAnswer<Answer>(
  call: (options: CallOptions) => Promise<Answer> | null,
  answer: ShallowRef<Answer | null> = shallowRef(null)
) {
  const failure = shallowRef<FailureData | null>(null)
  const progress = shallowRef<Progress | null>(null)
  const working = ref(false)
  const late = ref(false)
  const stopped = ref(false)
  let running: AbortController | null = null
  let timers: ReturnType<typeof setTimeout>[] = []

  function rests(): void {
    timers.forEach(clearTimeout)
    timers = []
    running?.abort()
    running = null
    working.value = late.value = false
    progress.value = null
  }

  async function ask(): Promise<void> {
    rests()
    const mine = new AbortController()
    const onProgress = (next: Progress) => running === mine && (progress.value = next)
    const asked = call({ onProgress, signal: mine.signal })
    if (!asked) return
    running = mine
    working.value = true
    stopped.value = false
    timers.push(setTimeout(() => (late.value = true), patience))
    try {
      const found = await asked
      if (running !== mine) return
      answer.value = found
      failure.value = null
    } catch (error) {
      if (running !== mine) return
      answer.value = null
      failure.value = failureDataOf(error)
    }
    rests()
  }

  /** Asks after a moment, in which the question may still change. */
  function askSoon(): void {
    rests()
    stopped.value = false
    working.value = true
    timers.push(setTimeout(() => void ask(), rest))
  }
  function stop(): void {
    rests()
    answer.value = null
    stopped.value = true
  }
  /** Asks for an end, which the answer tells of. */
  const cancel = () => running?.abort()
  function forget(): void {
    rests()
    stopped.value = false
    answer.value = failure.value = null
  }
  onScopeDispose(rests)
  return { answer, failure, progress, working, late, stopped, ask, askSoon, rests, stop, cancel, forget }
}
