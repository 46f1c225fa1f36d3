import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import type { Api, ApiEvent, Client } from '../../src/contract/api'
import { Failure } from '../../src/contract/failure'
import type { Progress, WorkspaceState } from '../../src/contract/results'
import type { Channel } from '../../src/rpc/channel'
import { connectApi, type Connection } from '../../src/rpc/connect-api'
import { serveApi } from '../../src/rpc/serve-api'
import { smallApp, type SmallApp } from './small-app'

const ports: MessagePort[] = []
afterEach(() => ports.splice(0).forEach((port) => port.close()))

function channelOf(port: MessagePort): Channel {
  ports.push(port)
  return { post: (message) => port.postMessage(message), onMessage: (listener) => void port.on('message', listener) }
}

function connected(verbs: Partial<Api>): { app: SmallApp; client: Connection; unexpected: unknown[] } {
  const { port1, port2 } = new MessageChannel()
  const app = smallApp(verbs)
  const unexpected: unknown[] = []
  serveApi(app, channelOf(port1), (error) => unexpected.push(error))
  return { app, client: connectApi(channelOf(port2)), unexpected }
}

const untyped = (client: Client) => client.call as unknown as (verb: string, args: unknown) => Promise<unknown>
const state = (name: string) => ({ name }) as unknown as WorkspaceState
const step: Progress = { phase: 'reading', done: 1, total: 2, unit: 'bytes', rows: 1, rowsPerSecond: 9 }

function untilCancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Failure('cancelled'))))
}

describe('the contract over a channel', () => {
  it('carries a call and its answer', async () => {
    const { client } = connected({})
    expect(await client.call('program.about', {})).toMatchObject({ version: '1' })
  })

  it('fills in defaults of arguments before the core sees them', async () => {
    const { client } = connected({ 'field.distribution': async (args) => args as never })
    expect(await client.call('field.distribution', { field: 'age' })).toMatchObject({
      field: 'age',
      bins: 24,
      search: ''
    })
  })

  it('refuses arguments that do not fit, naming the place and not the value', async () => {
    const { client } = connected({})
    const refused = untyped(client)('field.distribution', { field: 7777 })
    await expect(refused).rejects.toMatchObject({ code: 'invalidArguments', details: { place: 'field' } })
    await expect(refused).rejects.not.toThrow(/7777/)
  })

  it('refuses verbs that do not exist, also those that every object inherits', async () => {
    const { client } = connected({})
    for (const verb of ['no.verb', 'toString', '__proto__', 'constructor'])
      await expect(untyped(client)(verb, {})).rejects.toMatchObject({ code: 'unknownVerb' })
  })

  it('brings a failure across with its code and details', async () => {
    const { client } = connected({
      'import.run': () => Promise.reject(new Failure('unclosedQuote', { line: 12 }))
    })
    const refused = client.call('import.run', { source: { kind: 'path', path: 'a.csv' } })
    await expect(refused).rejects.toBeInstanceOf(Failure)
    await expect(refused).rejects.toMatchObject({ code: 'unclosedQuote', details: { line: 12 } })
  })

  it('says nothing of an unexpected error but its kind, and tells it to the log', async () => {
    const { client, unexpected } = connected({ 'field.list': () => Promise.reject(new TypeError('anna@example.com')) })
    const refused = client.call('field.list', {})
    await expect(refused).rejects.toMatchObject({ code: 'unexpected', details: { name: 'TypeError' } })
    await expect(refused).rejects.not.toThrow(/anna/)
    expect(unexpected).toHaveLength(1)
  })

  it('answers with a failure when a result cannot cross', async () => {
    const { client } = connected({ 'field.list': async () => (() => 1) as never })
    await expect(client.call('field.list', {})).rejects.toMatchObject({ code: 'unexpected' })
  })

  it('tells the progress of each call to its own caller', async () => {
    const { client } = connected({
      'workspace.open': async ({ name }, call) => {
        call.progress({ ...step, done: name.length })
        return state(name)
      }
    })
    const seen: [string, number][] = []
    await Promise.all(
      ['a', 'bbb'].map((name) =>
        client.call('workspace.open', { name }, { onProgress: ({ done }) => seen.push([name, done]) })
      )
    )
    expect(seen.sort()).toEqual([
      ['a', 1],
      ['bbb', 3]
    ])
  })

  it('cancels the call whose signal was aborted and no other', async () => {
    const { client } = connected({
      'workspace.open': async ({ name }, call) => (name === 'slow' ? untilCancelled(call.signal) : state(name))
    })
    const controller = new AbortController()
    const slow = client.call('workspace.open', { name: 'slow' }, { signal: controller.signal })
    const quick = client.call('workspace.open', { name: 'quick' })
    controller.abort()
    await expect(slow).rejects.toMatchObject({ code: 'cancelled' })
    expect(await quick).toEqual(state('quick'))
  })

  it('does not send a call that was cancelled before', async () => {
    let calls = 0
    const { client } = connected({ 'workspace.open': async ({ name }) => (calls++, state(name)) })
    const controller = new AbortController()
    controller.abort()
    await expect(client.call('workspace.open', { name: 'x' }, { signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled'
    })
    await client.call('program.about', {})
    expect(calls).toBe(0)
  })

  it('forwards events to every listener until it stops listening', async () => {
    const { app, client } = connected({})
    const heard: ApiEvent[] = []
    const stop = client.onEvent((event) => heard.push(event))
    app.tell({ kind: 'changed', revision: 3 })
    await client.call('program.about', {})
    stop()
    app.tell({ kind: 'changed', revision: 4 })
    await client.call('program.about', {})
    expect(heard).toEqual([{ kind: 'changed', revision: 3 }])
  })

  it('closes the core on request', async () => {
    const { app, client } = connected({})
    await client.close()
    expect(app.isClosed()).toBe(true)
  })

  it('refuses running and later calls when the connection ends', async () => {
    const { client } = connected({ 'workspace.open': (_, call) => untilCancelled(call.signal) })
    const running = client.call('workspace.open', { name: 'x' })
    client.end(new Failure('unexpected', { name: 'worker' }))
    await expect(running).rejects.toMatchObject({ code: 'unexpected', details: { name: 'worker' } })
    await expect(client.call('program.about', {})).rejects.toMatchObject({ details: { name: 'worker' } })
  })
})
