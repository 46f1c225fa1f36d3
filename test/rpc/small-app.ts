import { argumentSchemas, type Api, type ApiEvent } from '../../src/contract/api'
import { Failure } from '../../src/contract/failure'
import type { ServedApp } from '../../src/rpc/serve-api'

/** A core of a few verbs for tests of what carries it; the others refuse. */
export interface SmallApp extends ServedApp {
  readonly tell: (event: ApiEvent) => void
  readonly isClosed: () => boolean
}

/** Makes a small core: the given verbs, `program.about`, and a refusal for the rest. */
export function smallApp(verbs: Partial<Api>): SmallApp {
  const listeners = new Set<(event: ApiEvent) => void>()
  let closed = false
  const refusing = Object.fromEntries(
    Object.keys(argumentSchemas).map((verb) => [verb, () => Promise.reject(new Failure('noWorkspace'))])
  ) as unknown as Api
  return {
    api: {
      ...refusing,
      'program.about': async () => ({ version: '1', host: 'browser', folder: '/f', language: null }),
      ...verbs
    },
    events: {
      listen(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      }
    },
    close: async () => {
      closed = true
    },
    tell: (event) => listeners.forEach((listener) => listener(event)),
    isClosed: () => closed
  }
}
