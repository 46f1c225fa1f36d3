const tokenKey = 'portrait-desk.token'

/** The code of the printed address, `#code=…` or the bare code; null when there is none. */
export function codeOfHash(hash: string): string | null {
  return /^#(?:code=)?([\w-]{43})$/.exec(hash)?.[1] ?? null
}

/**
 * The token of this page's session: exchanged for the address's single-use code, which is erased from history,
 * or kept from before a reload. Null when there is neither, or the code was refused.
 */
export async function startSession(): Promise<string | null> {
  const code = codeOfHash(location.hash)
  if (code === null) return sessionStorage.getItem(tokenKey)
  history.replaceState(null, '', location.pathname)
  const token = await exchange(code).catch(() => null)
  if (token !== null) sessionStorage.setItem(tokenKey, token)
  return token ?? sessionStorage.getItem(tokenKey)
}

async function exchange(code: string): Promise<string | null> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code })
  })
  if (!response.ok) return null
  const answer: { ok: boolean; result?: { token?: unknown } } = await response.json()
  return answer.ok && typeof answer.result?.token === 'string' ? answer.result.token : null
}
