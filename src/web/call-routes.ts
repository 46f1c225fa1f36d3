import type { Hono } from 'hono'
import type { Client } from '../contract/api'
import { checkArguments, isVerb } from '../contract/check-arguments'
import { Failure } from '../contract/failure'
import { refusePaths } from '../contract/refuse-paths'
import type { Language } from '../model/language'
import type { EventStreams } from './event-streams'
import type { Limits } from './limits'
import { readJson } from './read-json'
import { answered, refusal, refusedByCore } from './refusal'

/** What the verbs' routes need of the host. */
export interface CallHost {
  readonly client: Client
  readonly streams: EventStreams
  readonly limits: Limits
  /** The language asked for at the start, or null. */
  readonly language: Language | null
}

const callId = /^[\w-]{1,64}$/

/** The routes of the verbs: `/api/<verb>`, `/cancel/<call>` and the stream `/events`. A call's id comes in the header `X-Call-Id`. */
export function callRoutes(server: Hono, host: CallHost): void {
  const running = new Map<string, AbortController>()

  server.post('/api/:verb', async (context) => {
    const body = await readJson(context.req.raw.body, host.limits.jsonBytes)
    if (!body.ok) return refusal(body.rule)
    const call = context.req.header('x-call-id') ?? ''
    const controller = new AbortController()
    try {
      if (callId.test(call) && !running.has(call)) running.set(call, controller)
      return answered(await perform(host, context.req.param('verb'), body.value, call, controller.signal))
    } catch (error) {
      return refusedByCore(error)
    } finally {
      if (running.get(call) === controller) running.delete(call)
    }
  })

  server.post('/cancel/:call', (context) => {
    const controller = running.get(context.req.param('call'))
    controller?.abort()
    return answered(controller !== undefined)
  })

  server.post('/events', () => {
    const headers = { 'Content-Type': 'application/x-ndjson' }
    return new Response(host.streams.open(), { headers })
  })
}

async function perform(
  host: CallHost,
  verb: string,
  args: unknown,
  call: string,
  signal: AbortSignal
): Promise<unknown> {
  if (!isVerb(verb)) throw new Failure('unknownVerb', { verb: verb.slice(0, 60) })
  refusePaths(verb, checkArguments(verb, args))
  const result = await host.client.call(verb, args as never, {
    signal,
    onProgress: (progress) => host.streams.tell({ kind: 'progress', call, progress })
  })
  return verb === 'program.about' ? { ...(result as object), language: host.language } : result
}
