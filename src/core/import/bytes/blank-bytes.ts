/** Whether the bytes are white space as `String.prototype.trim` knows it; how many bytes long, 0 when they are none. */
function blankAt(bytes: Uint8Array, at: number, end: number): number {
  const byte = bytes[at] ?? 0
  if (byte < 0x80) return byte === 32 || (byte >= 9 && byte <= 13) ? 1 : 0
  const second = bytes[at + 1] ?? 0
  if (byte === 0xc2) return second === 0xa0 && at + 2 <= end ? 2 : 0
  const third = bytes[at + 2] ?? 0
  return at + 3 <= end && isWideBlank(byte, second, third) ? 3 : 0
}

/** U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF. */
function isWideBlank(first: number, second: number, third: number): boolean {
  if (first === 0xe1) return second === 0x9a && third === 0x80
  if (first === 0xe3) return second === 0x80 && third === 0x80
  if (first === 0xef) return second === 0xbb && third === 0xbf
  if (first !== 0xe2) return false
  if (second === 0x81) return third === 0x9f
  return second === 0x80 && ((third >= 0x80 && third <= 0x8a) || third === 0xa8 || third === 0xa9 || third === 0xaf)
}

/** Where a text in UTF-8 begins behind its leading blanks; `end` when it is blank. */
export function startInside(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  for (let length = 1; at < end && length > 0; at += length) {
    length = blankAt(bytes, at, end)
    if (length === 0) break
  }
  return Math.min(at, end)
}

/** Where a text in UTF-8 ends before its trailing blanks. */
export function endInside(bytes: Uint8Array, start: number, end: number): number {
  let at = end
  for (;;) {
    const length = [1, 2, 3].find((size) => at - size >= start && blankAt(bytes, at - size, at) === size)
    if (length === undefined) return at
    at -= length
  }
}
