import { createHash } from 'node:crypto'

const hashBytes = 32

/**
 * What the engine compiled of a source, out of a file that begins with the SHA-256 of both, one behind the other; undefined when
 * it is of another source or damaged: the engine itself looks at the source's length alone, and may crash on a flipped byte.
 */
export function compiledCodeOf(source: Uint8Array, file: Buffer): Buffer | undefined {
  const code = file.subarray(hashBytes)
  const hash = createHash('sha256').update(source).update(code).digest()
  return hash.equals(file.subarray(0, hashBytes)) ? code : undefined
}
