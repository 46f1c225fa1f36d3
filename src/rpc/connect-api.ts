import { createBirpc } from 'birpc'
import type { ApiEvent, ArgumentsInput, Client, Results, Verb } from '../contract/api'
import { Failure, failureFrom } from '../contract/failure'
import type { Progress } from '../contract/results'
import type { Channel } from './channel'
import type { HeardFunctions, Outcome, ServedFunctions } from './functions'

/** A client of a served core that can also be ended. */
export interface Connection extends Client {
  /** Lets the core save and close. @throws Failure of the last save. */
  close(): Promise<void>
  /** Ends the connection from this side: running and later calls are refused with this failure. */
  end(failure: Failure): void
}

type CallOptions = Parameters<Client['call']>[2]

/** Connects to the core served at the other side of a channel. */
export function connectApi(channel: Channel): Connection {
  const listeners = new Set<(event: ApiEvent) => void>()
  const progressOf = new Map<string, (progress: Progress) => void>()
  const functions: HeardFunctions = {
    progress: (id, progress) => progressOf.get(id)?.(progress),
    event: (event) => listeners.forEach((listener) => listener(event))
  }
  const remote = createBirpc<ServedFunctions, HeardFunctions, false>(functions, {
    post: channel.post,
    on: channel.onMessage,
    timeout: -1,
    proxify: false,
    resolver: (name, found) => (Object.hasOwn(functions, name) ? found : undefined)
  })
  let ended: Failure | null = null
  const settled = (answer: () => Promise<Outcome>) => settle(answer, () => ended)
  const cancel = (id: string) => void remote.$callEvent('cancel', id).catch(() => undefined)
  return {
    call: caller((id, verb, args) => settled(() => remote.$call('call', id, verb, args)), cancel, progressOf),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: async () => void (await settled(() => remote.$call('close'))),
    end(failure) {
      ended ??= failure
      if (!remote.$closed) remote.$close(failure)
    }
  }
}

/** Gives each call an id of its own, under which its progress comes and its cancel goes. */
function caller(
  send: (id: string, verb: Verb, args: unknown) => Promise<unknown>,
  cancel: (id: string) => void,
  progressOf: Map<string, (progress: Progress) => void>
): Client['call'] {
  let calls = 0
  return async <V extends Verb>(verb: V, args: ArgumentsInput<V>, options: CallOptions = {}): Promise<Results[V]> => {
    if (options.signal?.aborted) throw new Failure('cancelled')
    const id = String(++calls)
    const aborted = () => cancel(id)
    if (options.onProgress) progressOf.set(id, options.onProgress)
    options.signal?.addEventListener('abort', aborted, { once: true })
    try {
      return (await send(id, verb, args)) as Results[V]
    } finally {
      progressOf.delete(id)
      options.signal?.removeEventListener('abort', aborted)
    }
  }
}

async function settle(answer: () => Promise<Outcome>, ended: () => Failure | null): Promise<unknown> {
  const before = ended()
  if (before) throw before
  const outcome = await answer().catch(() => {
    throw ended() ?? new Failure('unexpected', { name: 'channel' })
  })
  if (!outcome.ok) throw failureFrom(outcome.failure)
  return outcome.result
}
