/** Tells whether the UTF-8 text from `start` to `end` begins with a blank: white space of Unicode or U+FEFF. */
export function beginsBlank(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0
  if (start >= end) return false
  return first < 0x80 ? isAsciiBlank(first) : isWideBlank(bytes, start, end)
}

/** Tells whether the UTF-8 text from `start` to `end` ends with a blank: white space of Unicode or U+FEFF. */
export function endsBlank(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[end - 1] ?? 0
  if (start >= end) return false
  if (last < 0x80) return isAsciiBlank(last)
  if (end - 2 >= start && isWideBlank(bytes, end - 2, end)) return true
  return end - 3 >= start && isWideBlank(bytes, end - 3, end)
}

function isAsciiBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

/** U+00A0, 1680, 2000–200A, 2028, 2029, 202F, 205F, 3000, FEFF. */
function isWideBlank(bytes: Uint8Array, at: number, end: number): boolean {
  const first = bytes[at] ?? 0
  if (first === 0xc2) return bytes[at + 1] === 0xa0 && at + 2 <= end
  if (at + 3 > end) return false
  const rest = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
  if (first === 0xe2) {
    const inGeneralPunctuation = rest >= 0x8080 && rest <= 0x808a
    return inGeneralPunctuation || rest === 0x80a8 || rest === 0x80a9 || rest === 0x80af || rest === 0x819f
  }
  return (
    (first === 0xe1 && rest === 0x9a80) || (first === 0xe3 && rest === 0x8080) || (first === 0xef && rest === 0xbbbf)
  )
}
