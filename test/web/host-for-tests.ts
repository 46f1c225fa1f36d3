import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import type { Api } from '../../src/contract/api'
import type { WorkspaceState } from '../../src/contract/results'
import { connectApi } from '../../src/rpc/connect-api'
import { serveApi } from '../../src/rpc/serve-api'
import type { Limits } from '../../src/web/limits'
import { startHost, type RunningHost } from '../../src/web/start-host'
import { smallApp, type SmallApp } from '../rpc/small-app'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly json: { ok?: boolean; result?: unknown; failure?: { code: string; details: Record<string, unknown> } }
}

export interface Asking {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string | Uint8Array
  /** The right token unless told otherwise. */
  readonly token?: string | null
}

/** A real browser host over a small core, and a page that talks to it. */
export interface TestHost {
  readonly host: RunningHost
  readonly app: SmallApp
  readonly folder: string
  readonly port: number
  readonly token: string
  ask(path: string, asking?: Asking): Promise<Answer>
  close(): Promise<void>
}

const page = '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><title>Portrait Desk</title>'

/** Starts a host in a temporary folder with an open workspace `Shop` and exchanges its code for a token. */
export async function startTestHost(verbs: Partial<Api> = {}, limits: Partial<Limits> = {}): Promise<TestHost> {
  const root = mkdtempSync(join(tmpdir(), 'portrait-host-'))
  const [folder, pageFolder] = [join(root, 'work'), join(root, 'page')]
  mkdirSync(join(pageFolder, 'assets'), { recursive: true })
  mkdirSync(folder)
  writeFileSync(join(pageFolder, 'index.html'), page)
  writeFileSync(join(pageFolder, 'assets/main.js'), 'export {}')
  writeFileSync(join(root, 'secret.txt'), 'secret')
  const app = smallApp({ 'workspace.state': async () => ({ name: 'Shop' }) as unknown as WorkspaceState, ...verbs })
  const { port1, port2 } = new MessageChannel()
  const channel = (own: typeof port1) => ({
    post: (message: unknown) => own.postMessage(message),
    onMessage: (listener: (message: unknown) => void) => void own.on('message', listener)
  })
  serveApi(app, channel(port1))
  const client = connectApi(channel(port2))
  const host = await startHost({ client, folder, pageFolder, version: '1', port: 0, language: 'ru', limits })
  const port = Number(new URL(host.origin).port)
  const code = new URL(host.newAddress()).hash.replace('#code=', '')
  const session = await send(host.origin, '/session', { token: null, body: JSON.stringify({ code }) }, '')
  const token = (session.json.result as { token: string }).token
  return {
    host,
    app,
    folder,
    port,
    token,
    ask: (path, asking = {}) => send(host.origin, path, asking, token),
    async close() {
      await host.close()
      port1.close()
      port2.close()
      rmSync(root, { recursive: true, force: true })
    }
  }
}

/** The headers that the browser adds to what our own page asks. */
export function pageHeaders(origin: string): Record<string, string> {
  return { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
}

function send(origin: string, path: string, asking: Asking, token: string): Promise<Answer> {
  const { method = 'POST', body = '{}' } = asking
  const bearer = asking.token === undefined ? token : asking.token
  const all = {
    ...(method === 'GET' ? {} : pageHeaders(origin)),
    ...(bearer === null || method === 'GET' ? {} : { authorization: `Bearer ${bearer}` }),
    ...asking.headers
  }
  const headers = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => !!entry[1]))
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(pieces)
        const isJson = String(response.headers['content-type']).startsWith('application/json')
        const json = (isJson ? JSON.parse(bytes.toString()) : {}) as Answer['json']
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, json })
      })
    })
    sent.on('error', reject)
    sent.end(method === 'POST' ? body : undefined)
  })
}
