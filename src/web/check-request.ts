import type { Access } from './access'
import type { Rule } from './refusal'

/** What of a request the gate looks at; names of headers are lower case. */
export interface RequestFacts {
  readonly method: string
  readonly header: (name: string) => string | undefined
}

/** What a POST must be to get past the gate. */
export interface Expected {
  /** The only origin, such as `http://127.0.0.1:41234`. */
  readonly origin: string
  readonly contentType: 'application/json' | 'application/octet-stream'
  /** Missing for the exchange of the code, which makes the token. */
  readonly access?: Access
}

/** The first rule that a request breaks, or null: POST only, from our own page only, of the expected type, with a token of this run. */
export function checkRequest(request: RequestFacts, expected: Expected): Rule | null {
  if (request.method !== 'POST') return 'method'
  if (request.header('origin') !== expected.origin) return 'origin'
  if (request.header('sec-fetch-site') !== 'same-origin') return 'site'
  if (!isOfType(request.header('content-type'), expected.contentType)) return 'contentType'
  if (expected.access && !expected.access.allows(request.header('authorization'))) return 'token'
  return null
}

function isOfType(contentType: string | undefined, expected: Expected['contentType']): boolean {
  const value = (contentType ?? '').toLowerCase()
  return value === expected || (expected === 'application/json' && value === 'application/json; charset=utf-8')
}
