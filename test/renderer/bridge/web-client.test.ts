import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ApiEvent } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import { createConnection } from '../../../src/renderer/bridge/connection'
import { linesOf } from '../../../src/renderer/bridge/lines-of'
import { createPost } from '../../../src/renderer/bridge/post'
import { codeOfHash } from '../../../src/renderer/bridge/session'
import { webClient } from '../../../src/renderer/bridge/web-client'

interface Asked {
  readonly path: string
  readonly headers: Headers
  readonly body: unknown
}

/** A host that answers verbs by a function and lets the test write into the stream of events. */
function fakeHost(answer: (asked: Asked) => unknown) {
  const asked: Asked[] = []
  let events: ReadableStreamDefaultController<Uint8Array> | undefined
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (events = controller) })
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const request = { path, headers: new Headers(init.headers), body: JSON.parse(String(init.body)) as unknown }
    if (path === '/events') return new Response(stream)
    asked.push(request)
    return Response.json(await answer(request))
  })
  const tell = (text: string) => events?.enqueue(new TextEncoder().encode(text))
  return { asked, tell, client: webClient(createPost('secret')) }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5))
afterEach(() => vi.unstubAllGlobals())

describe('the client of the browser host', () => {
  it('posts a verb with the token and a call id, and gives the result', async () => {
    const { asked, client } = fakeHost(() => ({ ok: true, result: null }))
    expect(await client.call('workspace.close', {})).toBeNull()
    expect(asked[0]?.path).toBe('/api/workspace.close')
    expect(asked[0]?.headers.get('Authorization')).toBe('Bearer secret')
    expect(asked[0]?.headers.get('X-Call-Id')).toMatch(/^[\w-]{1,64}$/)
  })

  it('throws what the core refuses as a failure with its code and details', async () => {
    const failure = { code: 'workspaceNotFound', message: '', details: { name: 'A' } }
    const { client } = fakeHost(() => ({ ok: false, failure }))
    const refused = await client.call('workspace.open', { name: 'A' }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Failure)
    expect(refused).toMatchObject({ code: 'workspaceNotFound', details: { name: 'A' } })
  })

  it('says that the host is gone when nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    const refused = await createPost('t')('/api/x', {}).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'unexpected', details: { name: 'disconnected' } })
  })

  it.each([
    ['nobody answers', () => Promise.reject(new TypeError('network')), true],
    ['another run of the host answers', async () => new Response('{}', { status: 401 }), true],
    ['the host refuses', async () => new Response('{}', { status: 409 }), false]
  ])('notes when %s whether the host is gone, and when it is back', async (_, answer, lost) => {
    const connection = createConnection()
    const post = createPost('t', connection)
    vi.stubGlobal('fetch', answer)
    await expect(post('/api/x', {})).rejects.toBeInstanceOf(Failure)
    expect(connection.lost.value).toBe(lost)
    vi.stubGlobal('fetch', async () => new Response('{}'))
    await post('/api/x', {})
    expect(connection.lost.value).toBe(false)
  })

  it('asks for events less and less often while nobody answers', async () => {
    vi.useFakeTimers()
    const asked = vi.fn(() => Promise.reject(new TypeError('network')))
    vi.stubGlobal('fetch', asked)
    webClient(createPost('t'))
    await vi.advanceTimersByTimeAsync(600_000)
    expect(asked.mock.calls.length).toBeGreaterThan(5)
    expect(asked.mock.calls.length).toBeLessThan(30)
    vi.useRealTimers()
  })

  it('hears events and the progress of its own calls, however the stream is cut', async () => {
    const { asked, client, tell } = fakeHost(async () => {
      await soon()
      return { ok: true, result: null }
    })
    const heard: ApiEvent[] = []
    const done: number[] = []
    client.onEvent((event) => heard.push(event))
    const running = client.call('workspace.close', {}, { onProgress: (progress) => done.push(progress.done) })
    await Promise.resolve()
    const call = asked[0]?.headers.get('X-Call-Id') ?? ''
    const line = JSON.stringify({ kind: 'progress', call, progress: { done: 7 } })
    tell(`\n${line.slice(0, 9)}`)
    tell(`${line.slice(9)}\n{"kind":"progress","call":"other","progress":{"done":1}}\n`)
    tell(`{"kind":"event","event":{"kind":"changed","revision":3}}\n`)
    await running
    await soon()
    expect(done).toEqual([7])
    expect(heard).toEqual([{ kind: 'changed', revision: 3 }])
  })

  it('cancels a running call by its id', async () => {
    const { asked, client } = fakeHost(async ({ path }) => {
      if (path.startsWith('/api/')) await soon()
      return { ok: true, result: null }
    })
    const controller = new AbortController()
    const running = client.call('workspace.close', {}, { signal: controller.signal })
    controller.abort()
    await running
    const call = asked[0]?.headers.get('X-Call-Id')
    expect(asked.map((each) => each.path)).toContain(`/cancel/${call}`)
  })
})

describe('lines of a stream', () => {
  it('are whole whatever the pieces, multi-byte letters included', async () => {
    const bytes = new TextEncoder().encode('раз\n\nдва\nтри')
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      }
    })
    const lines: string[] = []
    for await (const line of linesOf(stream)) lines.push(line)
    expect(lines).toEqual(['раз', 'два', 'три'])
  })
})

describe('the code of an address', () => {
  it('is read from the fragment, and an address of a screen is none', () => {
    const code = 'a'.repeat(43)
    expect(codeOfHash(`#code=${code}`)).toBe(code)
    expect(codeOfHash('#/segments')).toBeNull()
    expect(codeOfHash('')).toBeNull()
  })
})
