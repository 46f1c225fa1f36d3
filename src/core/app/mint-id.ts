import type { Hash } from '../ports/ports'

const encoder = new TextEncoder()

/** Mints customers' own ids from the workspace's salt and a key: the first 16 hexadecimal digits of SHA-256(salt, NUL, key). */
export function idMinter(hash: Hash, salt: string): (key: string) => string {
  return (key) => hash.sha256(encoder.encode(`${salt}\u0000${key}`)).slice(0, 16)
}
