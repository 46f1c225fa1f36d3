import { isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'
import type { Charsets } from '../core/ports/ports'

/** Both libraries are loaded when they are first needed: starting must not wait for them. */
const load = createRequire(import.meta.url)
const iconv = () => load('iconv-lite') as typeof import('iconv-lite')
const jschardet = () => load('jschardet') as typeof import('jschardet')

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
const tables = new Map<string, string>()

/** Single-byte character sets from iconv-lite; Node's own TextDecoder gives control characters for windows-1252. */
export const nodeCharsets: Charsets = {
  table(encoding) {
    const known = tables.get(encoding)
    if (known !== undefined) return known
    const table = iconv().decode(everyByte, encoding)
    tables.set(encoding, table)
    return table
  },
  guess: (bytes) => jschardet().detect(bytes).encoding?.toLowerCase() ?? null,
  isUtf8: (bytes) => isUtf8(bytes)
}
