import { randomBytes } from 'node:crypto'
import type { Randomness } from '../core/ports/ports'

/** Randomness of the operating system. */
export const nodeRandomness: Randomness = {
  hex: (bytes) => randomBytes(bytes).toString('hex')
}
