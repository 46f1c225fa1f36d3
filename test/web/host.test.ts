import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { get } from 'node:http'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../src/contract/failure'
import type { WorkspaceState } from '../../src/contract/results'
import { nodeFiles } from '../../src/node/disk/node-files'
import { sqlJsEngine } from '../../src/node/sql-js-engine'
import { pageHeaders, startTestHost, type TestHost } from './host-for-tests'

const hosts: TestHost[] = []
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close()
})
async function started(...args: Parameters<typeof startTestHost>): Promise<TestHost> {
  const host = await startTestHost(...args)
  hosts.push(host)
  return host
}
const octets = { 'content-type': 'application/octet-stream' }
const code = (host: TestHost) => new URL(host.host.newAddress()).hash.replace('#code=', '')
const exchange = (host: TestHost, value: string) =>
  host.ask('/session', { token: null, body: JSON.stringify({ code: value }) })

describe('the address of the browser host', () => {
  it('carries a code of 256 bits in its fragment, on 127.0.0.1', async () => {
    const host = await started()
    expect(host.host.newAddress()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}$/)
  })

  it('can be used once', async () => {
    const host = await started()
    const fresh = code(host)
    expect((await exchange(host, fresh)).json.ok).toBe(true)
    expect((await exchange(host, fresh)).status).toBe(401)
  })

  it('stops working when it is old', async () => {
    const host = await started({}, { codeTime: 1000 })
    const fresh = code(host)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await exchange(host, fresh)).status).toBe(401)
  })

  it('stops working when a newer one was made, and a wrong try does not use it up', async () => {
    const host = await started()
    const [older, newer] = [code(host), code(host)]
    expect((await exchange(host, older)).status).toBe(401)
    expect((await exchange(host, 'x'.repeat(43))).status).toBe(401)
    expect((await exchange(host, newer)).json.ok).toBe(true)
  })

  it('is exchanged only by our own page', async () => {
    const host = await started()
    const body = JSON.stringify({ code: code(host) })
    const answer = await host.ask('/session', { body, headers: { origin: 'https://evil.example' } })
    expect(answer.status).toBe(403)
  })
})

describe('what every response carries', () => {
  it('has the headers of a closed page, whatever was asked', async () => {
    const host = await started()
    const answers = [
      await host.ask('/', { method: 'GET' }),
      await host.ask('/assets/main.js', { method: 'GET' }),
      await host.ask('/nothing', { method: 'GET' }),
      await host.ask('/api/program.about'),
      await host.ask('/api/program.about', { token: null }),
      await host.ask('/', { method: 'GET', headers: { host: 'evil.example' } })
    ]
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin'
      })
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*frame-ancestors 'none'/)
      expect(headers['set-cookie']).toBeUndefined()
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it('gives each page a nonce of its own, the same in policy and page', async () => {
    const host = await started()
    const nonces = new Set<string>()
    for (let round = 0; round < 3; round++) {
      const { headers, bytes } = await host.ask('/', { method: 'GET' })
      const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(headers['content-security-policy'] as string)?.[1] ?? ''
      expect(bytes.toString()).toContain(`content="${nonce}"`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })
})

describe('uploads into a workspace that somebody else holds', () => {
  it('are refused before anything is written', async () => {
    const state = { name: 'Shop', readOnlyBecause: 'desktop 1.0' } as unknown as WorkspaceState
    const host = await started({ 'workspace.state': async () => state })
    const answer = await host.ask('/upload', { body: 'id,name', headers: octets })
    expect(answer.json.failure).toMatchObject({ code: 'workspaceReadOnly', details: { holder: 'desktop 1.0' } })
    expect(readdirSync(host.folder)).toEqual([])
  })
})

describe('calls over the browser host', () => {
  it('bring the failure of a verb as data', async () => {
    const host = await started({ 'field.list': () => Promise.reject(new Failure('noWorkspace', {})) })
    const answer = await host.ask('/api/field.list')
    expect([answer.status, answer.json]).toMatchObject([200, { ok: false, failure: { code: 'noWorkspace' } }])
  })

  it('stream events and the progress of a call, and cancel it by its id', async () => {
    const host = await started({
      'workspace.open': (_, call) => {
        call.progress({ phase: 'reading', done: 1, total: 4, unit: 'rows', rows: 1, rowsPerSecond: 7 })
        return new Promise((_resolve, reject) =>
          call.signal.addEventListener('abort', () => reject(new Failure('cancelled')))
        )
      }
    })
    const lines = listen(host)
    await lines.ready
    host.app.tell({ kind: 'changed', revision: 5 })
    const body = JSON.stringify({ name: 'Shop' })
    const running = host.ask('/api/workspace.open', { body, headers: { 'x-call-id': 'call-7' } })
    await lines.until(2)
    expect((await host.ask('/cancel/call-7')).json.result).toBe(true)
    expect((await running).json.failure?.code).toBe('cancelled')
    expect(lines.seen).toMatchObject([
      { kind: 'event', event: { kind: 'changed', revision: 5 } },
      { kind: 'progress', call: 'call-7', progress: { done: 1, total: 4 } }
    ])
    expect((await host.ask('/cancel/call-7')).json.result).toBe(false)
    lines.stop()
  })
})

describe('files over the browser host', () => {
  it('stream an upload into the data folder of the open workspace, for its owner only', async () => {
    const host = await started()
    const bytes = new Uint8Array(700_000).map((_, index) => index % 251)
    const answer = await host.ask('/upload', { headers: octets, body: bytes })
    const { id } = answer.json.result as { id: string }
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    const path = join(host.folder, 'Shop.portrait-data/uploads', id)
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('leave nothing of an upload above the limit', async () => {
    const host = await started({}, { uploadBytes: 1000 })
    const answer = await host.ask('/upload', { headers: octets, body: new Uint8Array(5000) })
    expect([answer.status, answer.json.failure?.code]).toEqual([413, 'fileTooLarge'])
    expect(readdirSync(join(host.folder, 'Shop.portrait-data/uploads'))).toEqual([])
  })

  it('refuse an upload when no workspace is open', async () => {
    const host = await started({ 'workspace.state': () => Promise.reject(new Failure('noWorkspace')) })
    const answer = await host.ask('/upload', { headers: octets, body: 'a' })
    expect(answer.json.failure?.code).toBe('noWorkspace')
  })

  it('give an export out once and delete it', async () => {
    const host = await started()
    const id = 'ab'.repeat(16)
    const exports = join(host.folder, 'Shop.portrait-data/exports')
    mkdirSync(exports, { recursive: true })
    writeFileSync(join(exports, id), 'a,b\r\n'.repeat(100_000))
    const first = await host.ask(`/download/${id}`)
    expect([first.status, first.bytes.length]).toEqual([200, 500_000])
    expect(first.headers['content-disposition']).toBe('attachment')
    expect((await host.ask(`/download/${id}`)).status).toBe(404)
    expect(existsSync(join(exports, id))).toBe(false)
  })

  it.each(['../../Shop.portrait', '..%2f..%2fShop.portrait', 'ABCDEF', 'ab'.repeat(17)])(
    'give out nothing under the id %s',
    async (id) => {
      const host = await started()
      writeFileSync(join(host.folder, 'Shop.portrait'), 'x')
      expect((await host.ask(`/download/${id}`)).status).toBe(404)
    }
  )
})

describe('workspaces over the browser host', () => {
  it('travel as one .zip and come back whole under a free name', async () => {
    const host = await withWorkspace()
    const zip = (await host.ask('/workspace-download', { body: '{"name":"Shop"}' })).bytes
    const files = unzipSync(new Uint8Array(zip))
    expect(Object.keys(files)).toEqual(['Shop.portrait', 'Shop.portrait-data/customers-0001.sqlite'])
    const back = await host.ask('/workspace-upload', { headers: octets, body: zip })
    expect(back.json.result).toEqual({ name: 'Shop 2' })
    const named = await host.ask('/workspace-upload?name=Copy%20%D0%AF', { headers: octets, body: zip })
    expect(named.json.result).toEqual({ name: 'Copy Я' })
    for (const name of ['Shop 2', 'Copy Я']) {
      const [file, people] = [`${name}.portrait`, `${name}.portrait-data/customers-0001.sqlite`]
      expect(readFileSync(join(host.folder, file))).toEqual(readFileSync(join(host.folder, 'Shop.portrait')))
      expect(readFileSync(join(host.folder, people), 'utf8')).toBe('people'.repeat(60_000))
    }
  })

  it('travel with the customers that were still being written', async () => {
    let folder = ''
    const host = await withWorkspace({
      'import.settle': async () => {
        writeFileSync(join(folder, 'Shop.portrait-data', 'customers-0002.sqlite'), 'more people')
        return null
      }
    })
    folder = host.folder
    const zip = (await host.ask('/workspace-download', { body: '{"name":"Shop"}' })).bytes
    expect(Object.keys(unzipSync(new Uint8Array(zip)))).toContain('Shop.portrait-data/customers-0002.sqlite')
  })

  it.each([
    ['a path that climbs out', { '../evil.portrait': strToU8('x') }],
    ['an absolute path', { '/etc/evil.portrait': strToU8('x') }],
    ['a path that climbs out of the data folder', { 'A.portrait-data/../../evil': strToU8('x') }],
    ['a file of another name', { 'run.sh': strToU8('x') }],
    ['a backslash', { 'A.portrait-data\\..\\evil.sqlite': strToU8('x') }],
    ['two workspaces', { 'A.portrait': strToU8('x'), 'B.portrait': strToU8('y') }],
    ['people without a workspace', { 'A.portrait-data/people.sqlite': strToU8('x') }]
  ])('are refused with %s, and leave nothing', async (_, files) => {
    const host = await started()
    const answer = await host.ask('/workspace-upload', { headers: octets, body: zipSync(files) })
    expect(answer.json.failure?.code).toBe('workspaceForeign')
    expect(readdirSync(host.folder)).toEqual([])
  })

  it.each([
    ['no archive at all', new Uint8Array(5000).fill(65)],
    ['nothing', new Uint8Array(0)],
    ['a cut archive', zipSync({ 'A.portrait': new Uint8Array(randomBytes(9000)) }).slice(0, 900)]
  ])('are refused when they are %s', async (_, body) => {
    const host = await started()
    const answer = await host.ask('/workspace-upload', { headers: octets, body })
    expect(answer.json.failure?.code).toBe('workspaceForeign')
    expect(readdirSync(host.folder)).toEqual([])
  })

  it('are refused when their file was not sealed by the program', async () => {
    const host = await started()
    const answer = await host.ask('/workspace-upload', {
      headers: octets,
      body: zipSync({ 'A.portrait': strToU8('x') })
    })
    expect(answer.json.failure?.code).toBe('workspaceDamaged')
    expect(readdirSync(host.folder)).toEqual([])
  })

  it('are refused when they unpack to more than the limit (a bomb)', async () => {
    const host = await started({}, { unpackedFileBytes: 1_000_000 })
    const bomb = zipSync({ 'A.portrait': new Uint8Array(30_000_000) })
    const answer = await host.ask('/workspace-upload', { headers: octets, body: bomb })
    expect([answer.status, answer.json.failure?.code]).toEqual([413, 'fileTooLarge'])
    expect(readdirSync(host.folder)).toEqual([])
  })

  it.each(['../Shop', 'a/b', '', '.hidden'])('are not given out under the name "%s"', async (name) => {
    const host = await withWorkspace()
    const answer = await host.ask('/workspace-download', { body: JSON.stringify({ name }) })
    expect(answer.json.failure?.code).toBe('workspaceNameRefused')
  })
})

async function withWorkspace(verbs: Parameters<typeof startTestHost>[0] = {}): Promise<TestHost> {
  const state = async () => ({ name: 'Shop' }) as unknown as WorkspaceState
  const host = await started({ 'workspace.state': state, ...verbs })
  const database = (await sqlJsEngine()).open()
  database.execute('CREATE TABLE meta (id TEXT)')
  await nodeFiles({ program: 'test' }).saveSealed(join(host.folder, 'Shop.portrait'), database.export(), null)
  const data = join(host.folder, 'Shop.portrait-data')
  mkdirSync(join(data, 'uploads'), { recursive: true })
  writeFileSync(join(data, 'customers-0001.sqlite'), 'people'.repeat(60_000))
  writeFileSync(join(data, 'uploads/waiting'), 'not for others')
  return host
}

function listen(host: TestHost) {
  const seen: unknown[] = []
  let waiting: { count: number; done: () => void } | null = null
  let opened: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (opened = resolve))
  const headers = { ...pageHeaders(host.host.origin), authorization: `Bearer ${host.token}` }
  const sent = get({ hostname: '127.0.0.1', port: host.port, path: '/events', method: 'POST', headers }, (response) => {
    opened()
    let rest = ''
    response.on('data', (piece: Buffer) => {
      const lines = (rest + piece.toString()).split('\n')
      rest = lines.pop() ?? ''
      seen.push(...lines.filter(Boolean).map((line) => JSON.parse(line) as unknown))
      if (waiting && seen.length >= waiting.count) waiting.done()
    })
    response.on('error', () => undefined)
  })
  sent.on('error', () => undefined)
  return {
    seen,
    ready,
    until: (count: number) =>
      new Promise<void>((done) => (seen.length >= count ? done() : (waiting = { count, done }))),
    stop: () => sent.destroy()
  }
}
