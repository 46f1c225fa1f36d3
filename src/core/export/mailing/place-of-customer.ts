const [first, second] = [0xcc9e2d51, 0x1b873593]
const encoder = new TextEncoder()

/**
 * Where a customer stands in [0, 1), by the id and a purpose alone: the same at each export, in whatever order and company, and
 * independent of the place for another purpose. A share p of the customers are those below p, so a larger share holds the
 * smaller one. Source: MurmurHash3_x86_32 (Appleby, public domain) of the UTF-8 text `purpose NUL id`, divided by 2³².
 */
export function placeOfCustomer(id: string, purpose: string): number {
  return murmur3(encoder.encode(`${purpose}\u0000${id}`), 0) / 0x1_0000_0000
}

/** MurmurHash3_x86_32 of bytes: a whole number from 0 to 2³² − 1. */
export function murmur3(bytes: Uint8Array, seed: number): number {
  const { length } = bytes
  const whole = length - (length % 4)
  let hash = seed
  for (let at = 0; at < whole; at += 4) {
    hash ^= mixed(
      byteAt(bytes, at, 0) | byteAt(bytes, at + 1, 8) | byteAt(bytes, at + 2, 16) | byteAt(bytes, at + 3, 24)
    )
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64
  }
  const rest = byteAt(bytes, whole, 0) | byteAt(bytes, whole + 1, 8) | byteAt(bytes, whole + 2, 16)
  if (length > whole) hash ^= mixed(rest)
  hash ^= length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function byteAt(bytes: Uint8Array, at: number, shift: number): number {
  return (bytes[at] ?? 0) << shift
}

function mixed(word: number): number {
  const turned = Math.imul(word, first)
  return Math.imul((turned << 15) | (turned >>> 17), second)
}
