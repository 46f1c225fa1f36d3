import type { FileReader } from '../ports/files'
import type { Hash } from '../ports/ports'

const chunkBytes = 4 * 1024 * 1024

/** A hash of a whole file, read piece by piece: SHA-256 over the digests of its pieces of 4 MiB. */
export async function hashOfFile(hash: Hash, reader: FileReader): Promise<string> {
  const digests: string[] = []
  for (let position = 0; position < reader.size; position += chunkBytes) {
    digests.push(hash.sha256(await reader.read(position, chunkBytes)))
  }
  return hash.sha256(new TextEncoder().encode(digests.join('')))
}
