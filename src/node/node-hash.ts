import { createHash, webcrypto } from 'node:crypto'
import type { Hash } from '../core/ports/ports'

/** SHA-256 by the host's library: at once, or on a thread of its pool, which takes no shared memory but a copy. */
export const nodeHash: Hash = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  sha256Later: async (bytes) => {
    const digest = await webcrypto.subtle.digest('SHA-256', new Uint8Array(bytes))
    return Buffer.from(digest).toString('hex')
  }
}
