/** Tells whether the UTF-8 text begins with = + - @, TAB, CR, LF or a full-width form of the signs, as `isFormulaLike` does. */
export function isFormulaLike(from: usize, end: usize): bool {
  if (from >= end) return false
  const first = <i32>load<u8>(from)
  if (first === 0x3d || first === 0x2b || first === 0x2d || first === 0x40) return true
  if (first === 0x09 || first === 0x0d || first === 0x0a) return true
  if (first !== 0xef || end - from < 3 || load<u8>(from + 1) !== 0xbc) return false
  const third = <i32>load<u8>(from + 2)
  return third === 0x9d || third === 0x8b || third === 0x8d || third === 0xa0
}

function isDigit(byte: i32): bool {
  return byte >= 0x30 && byte <= 0x39
}

/** Tells whether the text is a phone, as `isPhone` does. */
export function isPhone(from: usize, end: usize): bool {
  if (end - from < 5 || load<u8>(from) !== 0x2b || !isDigit(load<u8>(from + 1))) return false
  let characters = 0
  for (let at = from + 2; at < end; at++) {
    const byte = <i32>load<u8>(at)
    if (byte === 0xc2 && at + 1 < end && load<u8>(at + 1) === 0xa0) at++
    else if (!isDigit(byte) && byte !== 0x20 && byte !== 0x28 && byte !== 0x29 && byte !== 0x2e && byte !== 0x2d)
      return false
    characters++
  }
  return characters >= 3 && characters <= 30
}

function isAsciiBlank(byte: i32): bool {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

/** White space of Unicode and U+FEFF beyond ASCII, as `isWideBlank` of blank-ends. */
function isWideBlank(at: usize, end: usize): bool {
  const first = <i32>load<u8>(at)
  if (first === 0xc2) return at + 2 <= end && load<u8>(at + 1) === 0xa0
  if (at + 3 > end || first < 0xe1) return false
  const rest = ((<i32>load<u8>(at + 1)) << 8) | (<i32>load<u8>(at + 2))
  if (first === 0xe2)
    return (
      (rest >= 0x8080 && rest <= 0x808a) || rest === 0x80a8 || rest === 0x80a9 || rest === 0x80af || rest === 0x819f
    )
  return (
    (first === 0xe1 && rest === 0x9a80) || (first === 0xe3 && rest === 0x8080) || (first === 0xef && rest === 0xbbbf)
  )
}

function hasBlankEnd(from: usize, end: usize): bool {
  if (from >= end) return false
  const first = <i32>load<u8>(from)
  if (first < 0x80 ? isAsciiBlank(first) : isWideBlank(from, end)) return true
  const last = <i32>load<u8>(end - 1)
  if (last < 0x80) return isAsciiBlank(last)
  return (end - from >= 2 && isWideBlank(end - 2, end)) || (end - from >= 3 && isWideBlank(end - 3, end))
}

/** Copies bytes 16 at a time; up to 15 beyond them may be read and written. */
export function copyBytes(at: usize, from: usize, end: usize): usize {
  const length = end - from
  for (let done: usize = 0; done < length; done += 16) v128.store(at + done, v128.load(from + done))
  return at + length
}

/** Writes a text in quotes, its own quotes doubled; up to 15 bytes beyond it may be read and written. */
export function writeInQuotes(at: usize, from: usize, end: usize, guarded: bool): usize {
  const quotes = i8x16.splat(0x22)
  store<u8>(at++, 0x22)
  if (guarded) store<u8>(at++, 0x27)
  while (from < end) {
    const chunk = v128.load(from)
    const left = <i32>min<usize>(end - from, 16)
    v128.store(at, chunk)
    const found = i8x16.bitmask(i8x16.eq(chunk, quotes)) & ((1 << left) - 1)
    if (found === 0) {
      from += <usize>left
      at += <usize>left
    } else {
      const before = <usize>ctz(found)
      from += before + 1
      at += before
      store<u16>(at, 0x2222)
      at += 2
    }
  }
  store<u8>(at, 0x22)
  return at + 1
}

/** Writes a text as it is, or in quotes where it must be; up to 15 bytes beyond it may be read and written. */
export function writeBare(at: usize, from: usize, end: usize, delimiter: i32): usize {
  if (hasBlankEnd(from, end)) return writeInQuotes(at, from, end, false)
  const quotes = i8x16.splat(0x22)
  const delimiters = i8x16.splat(<i8>delimiter)
  const returns = i8x16.splat(0x0d)
  const feeds = i8x16.splat(0x0a)
  const length = end - from
  for (let done: usize = 0; done < length; done += 16) {
    const chunk = v128.load(from + done)
    const ends = v128.or(i8x16.eq(chunk, returns), i8x16.eq(chunk, feeds))
    const special = v128.or(v128.or(i8x16.eq(chunk, quotes), i8x16.eq(chunk, delimiters)), ends)
    const left = <i32>min<usize>(length - done, 16)
    if ((i8x16.bitmask(special) & ((1 << left) - 1)) !== 0) return writeInQuotes(at, from, end, false)
    v128.store(at + done, chunk)
  }
  return at + length
}
