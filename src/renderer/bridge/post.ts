import { Failure, failureFrom, type FailureData } from '../../contract/failure'
import { createConnection, type Connection } from './connection'

/** Sends requests of one session to the browser host. */
export interface Post {
  /** A request whose answer is read as it comes. @throws Failure when it was refused or the host is gone. */
  (path: string, body: unknown, options?: PostOptions): Promise<Response>
}

export interface PostOptions {
  readonly signal?: AbortSignal
  readonly callId?: string
}

type Answer<T> = { readonly ok: true; readonly result: T } | { readonly ok: false; readonly failure: FailureData }

const tokenRefused = 401

/** Posts with a session's token: a Blob as bytes, anything else as JSON. A host that does not know the token is another one: ours is gone. What is sent while the page goes is sent to its end. */
export function createPost(token: string, connection: Connection = createConnection()): Post {
  let isLeaving = false
  addEventListener('pagehide', () => (isLeaving = true))
  addEventListener('pageshow', () => (isLeaving = false))
  return async (path, body, options = {}) => {
    const bytes = body instanceof Blob
    const headers = new Headers({
      Authorization: `Bearer ${token}`,
      'Content-Type': bytes ? 'application/octet-stream' : 'application/json'
    })
    if (options.callId) headers.set('X-Call-Id', options.callId)
    const response = await fetch(path, {
      method: 'POST',
      headers,
      body: bytes ? body : JSON.stringify(body),
      signal: options.signal ?? null,
      keepalive: isLeaving
    }).catch((error: unknown) => {
      if (options.signal?.aborted) throw new Failure('cancelled')
      connection.note(false)
      throw new Failure('unexpected', { name: 'disconnected' }, error instanceof Error ? error.name : 'disconnected')
    })
    connection.note(response.status !== tokenRefused)
    if (response.status === tokenRefused) throw new Failure('unexpected', { name: 'disconnected' }, 'token refused')
    if (!response.ok) throw failureFrom(await failureOf(response))
    return response
  }
}

/** The result of an answer in JSON. @throws Failure when it says that it was refused. */
export async function resultOf<T>(response: Response): Promise<T> {
  const answer: Answer<T> = await response.json()
  if (!answer.ok) throw failureFrom(answer.failure)
  return answer.result
}

async function failureOf(response: Response): Promise<FailureData> {
  const answer: unknown = await response.json().catch(() => null)
  if (typeof answer === 'object' && answer !== null && 'failure' in answer) return answer.failure as FailureData
  return { code: 'unexpected', message: `status ${response.status}`, details: { name: `status ${response.status}` } }
}
