import type { ApiEvent, ArgumentsInput, Client, Results, Verb } from '../../contract/api'
import type { DesktopAnswer, DesktopBridge } from '../../contract/desktop-bridge'
import { Failure, failureFrom } from '../../contract/failure'
import type { Progress } from '../../contract/results'

type CallOptions = Parameters<Client['call']>[2]

/** The result of an answer of the desktop. @throws Failure when it says that it was refused. */
export async function resultOfDesktop<T>(answer: Promise<DesktopAnswer>): Promise<T> {
  const settled = await answer
  if (!settled.ok) throw failureFrom(settled.failure)
  return settled.result as T
}

/** The client of the desktop: verbs, progress and events over the bridge that the preload shows. */
export function desktopClient(bridge: DesktopBridge): Client {
  const listeners = new Set<(event: ApiEvent) => void>()
  const progress = new Map<string, (progress: Progress) => void>()
  bridge.onEvent((told) => {
    if (told.kind === 'event') listeners.forEach((listener) => listener(told.event))
    if (told.kind === 'progress') progress.get(told.call)?.(told.progress)
  })

  async function call<V extends Verb>(
    verb: V,
    args: ArgumentsInput<V>,
    options: CallOptions = {}
  ): Promise<Results[V]> {
    const id = crypto.randomUUID()
    const cancel = () => void bridge.cancel(id)
    if (options.signal?.aborted) throw new Failure('cancelled')
    options.signal?.addEventListener('abort', cancel, { once: true })
    if (options.onProgress) progress.set(id, options.onProgress)
    try {
      return await resultOfDesktop<Results[V]>(bridge.call(id, verb, plain(args)))
    } finally {
      progress.delete(id)
      options.signal?.removeEventListener('abort', cancel)
    }
  }

  return {
    call,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

/** A copy without the proxies of reactive values, which cannot cross to the desktop. */
function plain(args: unknown): unknown {
  return JSON.parse(JSON.stringify(args))
}
