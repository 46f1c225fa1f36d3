import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { Charsets } from '../core/ports/ports'

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
const tables = new Map<string, string>()

/** Single-byte character sets from iconv-lite; Node's own TextDecoder gives control characters for windows-1252. */
export const nodeCharsets: Charsets = {
  table(encoding) {
    const known = tables.get(encoding)
    if (known !== undefined) return known
    const table = iconv.decode(everyByte, encoding)
    tables.set(encoding, table)
    return table
  },
  isUtf8: (bytes) => isUtf8(bytes)
}
