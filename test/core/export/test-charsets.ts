import iconv from 'iconv-lite'
import type { Charsets } from '../../../src/core/ports/ports'

/** The single-byte sets by their tables, as the host gives them. */
export const testCharsets: Charsets = {
  table: (encoding) => iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), encoding)
}
