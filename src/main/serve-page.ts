import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { pagePolicy } from '../contract/page-policy'
import { pageFile } from './page-file'

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin'
}

/** Answers a request of the page's scheme from the folder of the built page; a page gets a policy with a nonce of its own. */
export async function servePage(folder: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? pageFile(folder, request.url) : null
  const bytes = file ? await readFile(file.path).catch(() => null) : null
  if (!file || !bytes) return new Response('', { status: 404, headers })
  const own = { ...headers, 'Content-Type': file.contentType }
  if (!file.contentType.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers: own })
  const nonce = randomBytes(16).toString('base64')
  const html = bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
  return new Response(html, { headers: { ...own, 'Content-Security-Policy': pagePolicy(nonce) } })
}
