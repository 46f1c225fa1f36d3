import { createHash } from 'node:crypto'
import type { Hash } from '../core/ports/ports'

/** SHA-256 by the host's library. */
export const nodeHash: Hash = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  inPieces() {
    const hash = createHash('sha256')
    return { add: (bytes) => void hash.update(bytes), finish: () => hash.digest('hex') }
  }
}
