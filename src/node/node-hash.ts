import { createHash } from 'node:crypto'
import type { Hash } from '../core/ports/ports'

/** SHA-256 by the host's library. */
export const nodeHash: Hash = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex')
}
