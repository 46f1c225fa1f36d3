import { reactive } from 'vue'
import { describe, expect, it } from 'vitest'
import type { DesktopAnswer, DesktopBridge, DesktopEvent, DesktopUpload } from '../../../src/contract/desktop-bridge'
import { desktopHost, fileChosenByDesktop } from '../../../src/renderer/bridge/desktop-host'

const ok = (result: unknown): DesktopAnswer => ({ ok: true, result })
const refused = (code: 'diskFull' | 'noWorkspace'): DesktopAnswer => ({
  ok: false,
  failure: { code, message: code, details: {} }
})

/** A bridge that clones what crosses it, as Electron does. */
function bridgeThat(change: Partial<DesktopBridge> = {}) {
  const listeners = new Set<(event: DesktopEvent) => void>()
  const cancelled: string[] = []
  const uploads: DesktopUpload[] = []
  const bridge: DesktopBridge = {
    call: async () => ok(null),
    cancel: async (id) => ok(cancelled.push(id)),
    async upload(request) {
      uploads.push(structuredClone(request))
      return ok(request.step === 'begin' ? { id: 'a1' } : null)
    },
    openFile: async () => ok(null),
    tell: async () => ok(null),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ...change
  }
  return { bridge, cancelled, uploads, tell: (event: DesktopEvent) => listeners.forEach((listener) => listener(event)) }
}

describe('the client of the desktop', () => {
  it('carries arguments without the proxies of reactive values', async () => {
    const asked: unknown[] = []
    const { bridge } = bridgeThat({ call: async (_id, verb, args) => ok(asked.push([verb, structuredClone(args)])) })
    await desktopHost(bridge).client.call('workspace.open', reactive({ name: 'Shop' }))
    expect(asked).toEqual([['workspace.open', { name: 'Shop' }]])
  })

  it('throws the failure of a refusal', async () => {
    const { bridge } = bridgeThat({ call: async () => refused('noWorkspace') })
    await expect(desktopHost(bridge).client.call('workspace.state', {})).rejects.toMatchObject({ code: 'noWorkspace' })
  })

  it('tells progress to the call it belongs to, and events to whoever listens', async () => {
    const progress = { phase: 'reading', done: 1, total: 2, unit: 'bytes', rows: 0, rowsPerSecond: 0 } as const
    const { bridge, tell } = bridgeThat({
      async call(id) {
        tell({ kind: 'progress', call: id, progress })
        tell({ kind: 'progress', call: 'another', progress })
        return ok(null)
      }
    })
    const { client } = desktopHost(bridge)
    const heard: unknown[] = []
    const stop = client.onEvent((event) => heard.push(event))
    await client.call('field.list', {}, { onProgress: (told) => heard.push(told) })
    tell({ kind: 'event', event: { kind: 'saving' } })
    stop()
    tell({ kind: 'event', event: { kind: 'saving' } })
    expect(heard).toEqual([progress, { kind: 'saving' }])
  })

  it('cancels a running call by its id, and makes none that was cancelled before', async () => {
    let made = ''
    const controller = new AbortController()
    const { bridge, cancelled } = bridgeThat({
      async call(id) {
        made = id
        controller.abort()
        return ok(null)
      }
    })
    const { client } = desktopHost(bridge)
    await client.call('field.list', {}, { signal: controller.signal })
    expect(cancelled).toEqual([made])
    await expect(client.call('field.list', {}, { signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled'
    })
  })
})

describe('a file on the desktop', () => {
  it('is handed over piece by piece, in order', async () => {
    const { bridge, uploads } = bridgeThat()
    const file = new File([new Uint8Array(4 * 1024 * 1024 + 5).fill(7)], 'a.csv')
    expect(await desktopHost(bridge).upload(file)).toEqual({ id: 'a1' })
    const sizes = uploads.map((request) => (request.step === 'append' ? request.bytes.byteLength : request.step))
    expect(sizes).toEqual(['begin', 4 * 1024 * 1024, 5, 'finish'])
  })

  it('is given up when a piece is refused', async () => {
    const steps: string[] = []
    const { bridge } = bridgeThat({
      async upload(request) {
        steps.push(request.step)
        if (request.step === 'append') return refused('diskFull')
        return ok({ id: 'a1' })
      }
    })
    await expect(desktopHost(bridge).upload(new File(['x'], 'a.csv'))).rejects.toMatchObject({ code: 'diskFull' })
    expect(steps).toEqual(['begin', 'append', 'abandon'])
  })

  it('that was chosen in a native dialog is not handed over: its id is enough', async () => {
    const { bridge, uploads } = bridgeThat()
    const file = fileChosenByDesktop('b2', 'klienci.csv')
    expect(file.name).toBe('klienci.csv')
    expect(await desktopHost(bridge).upload(file)).toEqual({ id: 'b2' })
    expect(uploads).toEqual([])
  })

  it('leaves whole workspaces to the file manager', () => {
    expect(desktopHost(bridgeThat().bridge).zip).toBeUndefined()
  })
})
