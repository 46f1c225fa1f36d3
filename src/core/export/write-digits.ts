const zero = 0x30
const eightDigits = 100_000_000

/** Writes a whole number from 0 to 2⁵³ and gives the place behind it. */
export function writeWhole(bytes: Uint8Array, at: number, value: number): number {
  if (value >= 0x80000000) {
    const high = Math.floor(value / eightDigits)
    return writePadded(bytes, writeWhole(bytes, at, high), value - high * eightDigits, 8)
  }
  return writePadded(bytes, at, value, digitsOf(value))
}

/** The two digits of the numbers from 0 to 99, one after the other. */
const pairs = Uint8Array.from(
  { length: 200 },
  (_, place) => zero + (place % 2 === 0 ? Math.floor(place / 20) : (place >> 1) % 10)
)

/** Writes a whole number below 2³¹ as so many digits, with zeros before it, and gives the place behind it. */
export function writePadded(bytes: Uint8Array, at: number, value: number, digits: number): number {
  let rest = value | 0
  let place = at + digits
  for (; place - at >= 2; place -= 2) {
    const less = (rest / 100) | 0
    const pair = (rest - less * 100) << 1
    bytes[place - 2] = pairs[pair] as number
    bytes[place - 1] = pairs[pair + 1] as number
    rest = less
  }
  if (place > at) bytes[at] = zero + rest
  return at + digits
}

function digitsOf(value: number): number {
  if (value < 10_000) return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : 4
  if (value < eightDigits) return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : value < 10_000_000 ? 7 : 8
  return value < 1_000_000_000 ? 9 : 10
}

/** Writes a text of ASCII characters and gives the place behind it. */
export function writeAscii(bytes: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
  return at + text.length
}
