import type { Call } from '../../contract/api'

/** Work on the open workspace that takes its time, such as an import; it ends before the workspace is let go. */
export interface LongWork {
  /** Does the work under a call that is cancelled as well when the workspace is to be let go. */
  run<Result>(call: Call, work: (call: Call) => Promise<Result>): Promise<Result>
  /** Cancels what runs and waits until all of it has ended, one way or the other. */
  stop(): Promise<void>
  /** Whether any work runs. */
  isBusy(): boolean
}

/** No work yet. */
export function createLongWork(): LongWork {
  const running = new Map<AbortController, Promise<unknown>>()
  return {
    async run(call, work) {
      const controller = new AbortController()
      const abort = (): void => controller.abort()
      if (call.signal.aborted) abort()
      call.signal.addEventListener('abort', abort, { once: true })
      const done = work({ progress: call.progress, signal: controller.signal })
      running.set(controller, done)
      try {
        return await done
      } finally {
        running.delete(controller)
        call.signal.removeEventListener('abort', abort)
      }
    },
    isBusy: () => running.size > 0,
    async stop() {
      const works = [...running]
      for (const [controller] of works) controller.abort()
      await Promise.all(works.map(([, done]) => done.catch(() => undefined)))
    }
  }
}
