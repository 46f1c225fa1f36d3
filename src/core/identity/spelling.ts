/** How one kind of address or key is compared. */
export interface Spelling {
  /** The single addresses in a cell. */
  parts(text: string): readonly string[]
  /** A number below 2²⁴ that all spellings of the same address share, found without reading it wholly; -1: it is none. */
  sieve(part: string): number
  /** The form in which an address is compared; null when it is none. */
  key(part: string): string | null
}

/** FNV-1a over the characters of a text, down to 24 bits. */
export function sieveOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0xffffff
}
