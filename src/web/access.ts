import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may talk to the host: a code that is used once makes the token of a page. */
export interface Access {
  /** A new single-use code of 256 bits; an older one stops working. */
  newCode(): string
  /** The token for a fresh code, or null; the code is used up. */
  exchange(code: string): string | null
  /** Whether an Authorization header carries a token of this host. */
  allows(authorization: string | undefined): boolean
}

/** Makes the access of one run of the host. `lifetime` of a code is in milliseconds of `ticks`. */
export function createAccess(options: { readonly lifetime: number; readonly ticks: () => number }): Access {
  let fresh: { readonly hash: Buffer; readonly until: number } | null = null
  const tokens: Buffer[] = []
  return {
    newCode() {
      const code = secret()
      fresh = { hash: hashOf(code), until: options.ticks() + options.lifetime }
      return code
    },
    exchange(code) {
      const asked = fresh
      if (!asked || !timingSafeEqual(hashOf(code), asked.hash)) return null
      fresh = null
      if (options.ticks() > asked.until) return null
      const token = secret()
      tokens.push(hashOf(token))
      return token
    },
    allows(authorization) {
      const hash = hashOf(/^Bearer ([\w-]{43})$/.exec(authorization ?? '')?.[1] ?? '')
      return tokens.reduce((found, token) => timingSafeEqual(hash, token) || found, false)
    }
  }
}

/** 256 random bits as 43 characters that need no escape in an address. */
function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Equal in length whatever is compared, so that the comparison tells nothing by its time. */
function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
