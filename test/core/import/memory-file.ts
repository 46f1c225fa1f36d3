import { Failure } from '../../../src/contract/failure'
import type { FileReader } from '../../../src/core/ports/files'

/** A file in memory, which `read` gives in pieces of at most `largest` bytes. */
export function memoryFile(content: Uint8Array | string, largest = Number.POSITIVE_INFINITY): FileReader {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    size: bytes.length,
    read: async (position, length) => bytes.slice(position, position + Math.min(length, largest)),
    readInto: async (position, into) => {
      if (position + into.length > bytes.length) throw new Failure('fileVanished')
      into.set(bytes.subarray(position, position + into.length))
    },
    close: async () => {}
  }
}
