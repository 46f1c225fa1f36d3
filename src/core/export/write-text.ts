import { beginsBlank, endsBlank } from './blank-ends'
import { makeRoom, type CellPage } from './cell-page'
import type { CellRules } from './cell-rules'

const quote = 0x22
const apostrophe = 0x27

/** Writes the UTF-8 text from `start` to `end` as a cell (RFC 4180) and gives the place behind it. */
export function writeText(
  page: CellPage,
  at: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  rules: CellRules
): number {
  makeRoom(page, at, 2 * (end - start) + 3)
  if (rules.quotesAll) return writeQuoted(page, at, bytes, start, end, rules)
  if (beginsBlank(bytes, start, end) || endsBlank(bytes, start, end))
    return writeQuoted(page, at, bytes, start, end, rules)
  const { special } = rules
  const target = page.bytes
  let next = at
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number
    if (special[byte] === 1) return writeQuoted(page, at, bytes, start, end, rules)
    target[next++] = byte
  }
  return next
}

function writeQuoted(
  page: CellPage,
  at: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  { needsGuard }: CellRules
): number {
  const target = page.bytes
  target[at++] = quote
  if (needsGuard !== null && needsGuard(bytes, start, end)) {
    page.guarded++
    target[at++] = apostrophe
  }
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number
    target[at++] = byte
    if (byte === quote) target[at++] = quote
  }
  target[at++] = quote
  return at
}
