import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { pagePolicy } from '../contract/page-policy'
import { refusal } from './refusal'
import { securityHeaders } from './security-headers'
import type { StaticFile } from './static-files'

/** Serves the built page; an HTML file gets a policy of its own with a nonce that holds for this response alone. */
export function pageRoutes(server: Hono, files: ReadonlyMap<string, StaticFile>): void {
  server.get('*', async (context) => {
    const file = files.get(new URL(context.req.url).pathname)
    if (!file) return refusal('path')
    const bytes = await file.read()
    const headers = { ...securityHeaders, 'Content-Type': file.contentType }
    if (!file.contentType.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers })
    const nonce = randomBytes(16).toString('base64')
    const html = new TextDecoder().decode(bytes).replaceAll('__CSP_NONCE__', nonce)
    return new Response(html, { headers: { ...headers, 'Content-Security-Policy': pagePolicy(nonce) } })
  })
}
