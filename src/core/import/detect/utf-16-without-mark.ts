const looked = 65_536
const fewestNuls = 0.02
const mostPlausible = 0.97

/** UTF-16 without a byte order mark, told by the zero high bytes of ASCII and by how much of it makes plausible text; null when it is not. */
export function utf16WithoutMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const bytes = head.subarray(0, looked)
  const units = Math.floor(bytes.length / 2)
  if (units < 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const little = odd > even
  if (Math.max(even, odd) / units < fewestNuls || Math.min(even, odd) > Math.max(even, odd) / 4) return null
  return plausibleShare(bytes, little) >= mostPlausible ? (little ? 'utf-16le' : 'utf-16be') : null
}

function plausibleShare(bytes: Uint8Array, little: boolean): number {
  let plausible = 0
  let units = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [one = 0, two = 0] = [bytes[at], bytes[at + 1]]
    if (isPlausible(little ? one | (two << 8) : two | (one << 8))) plausible++
    units++
  }
  return plausible / units
}

/** Tab, line ends, Latin, Greek, Cyrillic, usual punctuation and currency signs. */
function isPlausible(unit: number): boolean {
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 13
  return unit < 0x7f || (unit >= 0xa0 && unit < 0x530) || (unit >= 0x1e00 && unit < 0x2300)
}
