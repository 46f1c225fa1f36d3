import type { ApiEvent, ArgumentsInput, Client, Results, Verb } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { Progress } from '../../contract/results'
import { linesOf } from './lines-of'
import { resultOf, type Post } from './post'

type StreamLine =
  | { readonly kind: 'event'; readonly event: ApiEvent }
  | { readonly kind: 'progress'; readonly call: string; readonly progress: Progress }

type CallOptions = Parameters<Client['call']>[2]

/** How long the page waits before it opens a broken stream of events again, in milliseconds: longer each time that nobody answers. */
const firstWait = 1_000
const longestWait = 30_000

/** The client of the browser host: verbs as posts of JSON, events and progress over one streamed answer. */
export function webClient(post: Post): Client {
  const listeners = new Set<(event: ApiEvent) => void>()
  const progress = new Map<string, (progress: Progress) => void>()

  function take(line: StreamLine): void {
    if (line.kind === 'progress') progress.get(line.call)?.(line.progress)
    else listeners.forEach((listener) => listener(line.event))
  }

  async function call<V extends Verb>(
    verb: V,
    args: ArgumentsInput<V>,
    options: CallOptions = {}
  ): Promise<Results[V]> {
    const callId = crypto.randomUUID()
    const cancel = () => void post(`/cancel/${callId}`, {}).catch(() => undefined)
    if (options.signal?.aborted) throw new Failure('cancelled')
    options.signal?.addEventListener('abort', cancel, { once: true })
    if (options.onProgress) progress.set(callId, options.onProgress)
    try {
      return await resultOf<Results[V]>(await post(`/api/${verb}`, args, { callId }))
    } finally {
      progress.delete(callId)
      options.signal?.removeEventListener('abort', cancel)
    }
  }

  void listen(post, take)
  return {
    call,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

/** Reads the stream of events for as long as the page lives; after a break it opens a new one and tells that things may have changed. */
async function listen(post: Post, take: (line: StreamLine) => void): Promise<never> {
  for (let opened = 0, wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    try {
      const response = await post('/events', {})
      wait = firstWait
      if (opened++ > 0) take({ kind: 'event', event: { kind: 'changed', revision: -1 } })
      if (response.body) for await (const line of linesOf(response.body)) take(JSON.parse(line) as StreamLine)
    } catch {
      // the connection has noted whether the host is gone
    }
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
