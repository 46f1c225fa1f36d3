import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Client } from '../contract/api'
import type { Language } from '../model/language'
import { nodeFiles } from '../node/disk/node-files'
import { createAccess, type Access } from './access'
import { callRoutes } from './call-routes'
import { checkRequest } from './check-request'
import { createEventStreams, type EventStreams } from './event-streams'
import { fileRoutes } from './file-routes'
import { defaultLimits, type Limits } from './limits'
import { pageRoutes } from './page-routes'
import { refusal, refusalBody, statusOfRule, type Rule } from './refusal'
import { securityHeaders } from './security-headers'
import { sessionRoute } from './session-route'
import { listStaticFiles } from './static-files'
import { workspaceRoutes } from './workspace-routes'

/** What a browser host is started with. `port` 0 takes a free one. */
export interface HostOptions {
  readonly client: Client
  readonly folder: string
  readonly pageFolder: string
  readonly version: string
  readonly port: number
  readonly language: Language | null
  readonly limits?: Partial<Limits>
}

/** A running browser host. */
export interface RunningHost {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string
  /** The address with a new single-use code in its fragment. */
  newAddress(): string
  close(): Promise<void>
}

/** Serves the program to the browser of this computer, and to nobody else, on 127.0.0.1. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const limits = { ...defaultLimits, ...options.limits }
  const access = createAccess({ lifetime: limits.codeTime, ticks: () => performance.now() })
  const streams = createEventStreams(limits.heartbeatTime)
  const stopListening = options.client.onEvent((event) => streams.tell({ kind: 'event', event }))
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTime,
    requestTimeout: limits.requestTime,
    connectionsCheckingInterval: Math.min(1000, limits.headersTime)
  })
  server.maxConnections = limits.connections
  server.on('clientError', refuseOnWire)
  const origin = `http://127.0.0.1:${await listen(server, options.port)}`
  const routes = composeRoutes(options, { origin, limits, access, streams })
  const listener = getRequestListener(routes.fetch, { overrideGlobalObjects: false })
  server.on('request', (request, response) => receive(request, response, origin, listener))
  return {
    origin,
    newAddress: () => `${origin}/#code=${access.newCode()}`,
    close: async () => {
      stopListening()
      streams.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    }
  }
}

interface HostParts {
  readonly origin: string
  readonly limits: Limits
  readonly access: Access
  readonly streams: EventStreams
}

function composeRoutes(options: HostOptions, parts: HostParts): Hono {
  const { client, folder, language } = options
  const { origin, limits, access, streams } = parts
  const files = nodeFiles({ program: `browser ${options.version}` })
  const routes = new Hono()
  routes.use(async (context, next) => {
    const { method, path } = context.req
    if (method === 'GET' || method === 'HEAD') return next()
    const contentType = streamedPaths.has(path) ? 'application/octet-stream' : 'application/json'
    const expected = { origin, contentType, ...(path === '/session' ? {} : { access }) } as const
    const rule = checkRequest({ method, header: (name) => context.req.header(name) }, expected)
    return rule === null ? next() : refusal(rule)
  })
  routes.all('/api/*', (context, next) => (context.req.method === 'POST' ? next() : refusal('method')))
  sessionRoute(routes, access, limits)
  callRoutes(routes, { client, streams, limits, language })
  fileRoutes(routes, { client, files, folder, limits })
  workspaceRoutes(routes, { client, files, folder, limits })
  pageRoutes(routes, listStaticFiles(options.pageFolder))
  routes.notFound(() => refusal('path'))
  routes.onError(() => refusal('request'))
  return routes
}

const streamedPaths: ReadonlySet<string> = new Set(['/upload', '/workspace-upload'])

/** Puts the headers on every response and lets through only what was addressed to exactly this host. */
function receive(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  listener: (request: IncomingMessage, response: ServerResponse) => unknown
): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  const rule = `http://${request.headers.host}` !== origin ? 'host' : request.url?.startsWith('/') ? null : 'request'
  if (rule === null) return void listener(request, response)
  response.writeHead(statusOfRule[rule], { 'Content-Type': 'application/json', Connection: 'close' })
  response.end(refusalBody(rule))
}

/** Answers what could not be read as a request. */
function refuseOnWire(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const rules: Record<string, Rule> = {
    HPE_HEADER_OVERFLOW: 'headersTooLarge',
    ERR_HTTP_REQUEST_TIMEOUT: 'headersTooSlow'
  }
  const rule = rules[error.code ?? ''] ?? 'request'
  const body = refusalBody(rule)
  const headers = { ...securityHeaders, 'Content-Type': 'application/json', Connection: 'close' }
  const lines = Object.entries({ ...headers, 'Content-Length': String(Buffer.byteLength(body)) })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.end(`HTTP/1.1 ${statusOfRule[rule]} Refused\r\n${head}\r\n${body}`)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
