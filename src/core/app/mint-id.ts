import type { Hash } from '../ports/ports'

const encoder = new TextEncoder()

/** What a customer's key is hashed behind: the workspace's salt and a NUL. */
export function idPrefix(salt: string): string {
  return `${salt}\u0000`
}

/** Mints customers' own ids from the workspace's salt and a key: the first 16 hexadecimal digits of SHA-256(salt, NUL, key). */
export function idMinter(hash: Hash, salt: string): (key: string) => string {
  return (key) => hash.sha256(encoder.encode(idPrefix(salt) + key)).slice(0, 16)
}
