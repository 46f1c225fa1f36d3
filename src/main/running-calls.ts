import type { Verb } from '../contract/api'

/** The calls of the page that run now. */
export interface RunningCalls {
  /** Runs a call under its id, with a signal that cancels it. */
  run<T>(id: string, verb: Verb, work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Whether there was a call of this id to cancel. */
  cancel(id: string): boolean
  isRunning(verb: Verb): boolean
  /** Cancels the calls of a verb and waits until they have ended. */
  stop(verb: Verb): Promise<void>
}

interface RunningCall {
  readonly verb: Verb
  readonly controller: AbortController
  readonly ended: Promise<void>
}

/** Makes an empty list of running calls. */
export function createRunningCalls(): RunningCalls {
  const calls = new Set<RunningCall & { readonly id: string }>()
  const of = (verb: Verb) => [...calls].filter((call) => call.verb === verb)
  return {
    async run(id, verb, work) {
      const controller = new AbortController()
      const working = work(controller.signal)
      const ended = working.then(
        () => undefined,
        () => undefined
      )
      const call = { id, verb, controller, ended }
      calls.add(call)
      try {
        return await working
      } finally {
        calls.delete(call)
      }
    },
    cancel(id) {
      const found = [...calls].filter((call) => call.id === id)
      found.forEach(({ controller }) => controller.abort())
      return found.length > 0
    },
    isRunning: (verb) => of(verb).length > 0,
    async stop(verb) {
      const stopped = of(verb)
      stopped.forEach(({ controller }) => controller.abort())
      await Promise.all(stopped.map(({ ended }) => ended))
    }
  }
}
