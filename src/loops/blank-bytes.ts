/** Whether a byte is white space of ASCII. */
export function isAsciiBlank(byte: u32): bool {
  return byte === 32 || byte - 9 < 5
}

/** Whether a character of white space beyond ASCII may begin with a byte. */
export function mayBeBlank(byte: u32): bool {
  return byte === 0xc2 || byte === 0xe1 || byte === 0xe2 || byte === 0xe3 || byte === 0xef
}

/** Bytes of the white space at an address, as `String.prototype.trim` knows it; 0 when there is none. */
function blankAt(at: usize, end: usize): usize {
  const byte: u32 = load<u8>(at)
  if (byte < 0x80) return isAsciiBlank(byte) ? 1 : 0
  const second: u32 = load<u8>(at + 1)
  if (byte === 0xc2) return second === 0xa0 && at + 2 <= end ? 2 : 0
  if (at + 3 > end || !mayBeBlank(byte)) return 0
  const third: u32 = load<u8>(at + 2)
  let isBlank = false
  if (byte === 0xe1) isBlank = second === 0x9a && third === 0x80
  else if (byte === 0xe3) isBlank = second === 0x80 && third === 0x80
  else if (byte === 0xef) isBlank = second === 0xbb && third === 0xbf
  else if (second === 0x81) isBlank = third === 0x9f
  else if (second === 0x80) isBlank = third - 0x80 < 11 || third === 0xa8 || third === 0xa9 || third === 0xaf
  return isBlank ? 3 : 0
}

/** Whether the bytes between two addresses are nothing but white space. */
export function isBlank(start: usize, end: usize): bool {
  let at = start
  while (at < end) {
    const length = blankAt(at, end)
    if (length === 0) return false
    at += length
  }
  return true
}
