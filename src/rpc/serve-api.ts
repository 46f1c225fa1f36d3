import { createBirpc } from 'birpc'
import type { Api, ApiEvent } from '../contract/api'
import { Failure, failureDataOf } from '../contract/failure'
import type { Channel } from './channel'
import type { HeardFunctions, Outcome, ServedFunctions } from './functions'
import { performCall } from './perform-call'

/** The core as a host holds it. */
export interface ServedApp {
  readonly api: Api
  readonly events: { readonly listen: (listener: (event: ApiEvent) => void) => () => void }
  readonly close: () => Promise<void>
}

/**
 * Serves the core to the other side of a channel: checks arguments, tells progress and events, obeys cancels.
 * `onUnexpected` gets errors that are not Failures, for a log without customers' values.
 */
export function serveApi(app: ServedApp, channel: Channel, onUnexpected?: (error: unknown) => void): void {
  const running = new Map<string, AbortController>()
  const functions: ServedFunctions = {
    async call(id, verb, args) {
      const controller = new AbortController()
      running.set(id, controller)
      const progress = (told: Parameters<HeardFunctions['progress']>[1]) => void remote.$callEvent('progress', id, told)
      try {
        return await performCall(app.api, verb, args, { progress, signal: controller.signal }, onUnexpected)
      } finally {
        running.delete(id)
      }
    },
    cancel: (id) => running.get(id)?.abort(),
    close: () => closed(app)
  }
  const remote = createBirpc<HeardFunctions, ServedFunctions, false>(functions, {
    post: channel.post,
    on: channel.onMessage,
    timeout: -1,
    proxify: false,
    resolver: (name, found) => (Object.hasOwn(functions, name) ? found : undefined),
    onGeneralError: (error) => {
      onUnexpected?.(error)
      return true
    }
  })
  app.events.listen((event) => void remote.$callEvent('event', event))
}

async function closed(app: ServedApp): Promise<Outcome> {
  try {
    await app.close()
    return { ok: true, result: null }
  } catch (error) {
    return { ok: false, failure: failureDataOf(error instanceof Error ? error : new Failure('unexpected')) }
  }
}
