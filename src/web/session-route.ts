import type { Hono } from 'hono'
import type { Access } from './access'
import type { Limits } from './limits'
import { readJson } from './read-json'
import { answered, refusal } from './refusal'

/** The route `/session`: exchanges the single-use code of the printed address for the token of this page. */
export function sessionRoute(server: Hono, access: Access, limits: Limits): void {
  server.post('/session', async (context) => {
    const body = await readJson(context.req.raw.body, limits.jsonBytes)
    if (!body.ok) return refusal(body.rule)
    const token = access.exchange(codeOf(body.value))
    return token === null ? refusal('code') : answered({ token })
  })
}

function codeOf(value: unknown): string {
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : ''
  return typeof code === 'string' ? code : ''
}
