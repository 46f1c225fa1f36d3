import type { FileReader } from '../../../src/core/ports/files'

/** A file in memory that is read in pieces of at most `largest` bytes. */
export function memoryFile(content: Uint8Array | string, largest = Number.POSITIVE_INFINITY): FileReader {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    size: bytes.length,
    read: async (position, length) => bytes.slice(position, position + Math.min(length, largest)),
    readInto: async (position, into) => into.set(bytes.subarray(position, position + into.length)),
    close: async () => {}
  }
}
