type Codes = Uint8Array | Uint16Array | Uint32Array

/** A copy of codes with others in some rows, as wide as the largest needs. */
export function withCodes(codes: Codes, patches: ReadonlyMap<number, number>): Codes {
  const largest = Math.max(0, ...patches.values())
  const copy = wideEnough(codes, largest)
  for (const [row, code] of patches) copy[row] = code
  return copy
}

/** A copy of codes that can also hold the largest. */
export function wideEnough(codes: Codes, largest: number): Codes {
  if (largest > 0xffff) return Uint32Array.from(codes)
  if (largest > 0xff && codes.BYTES_PER_ELEMENT === 1) return Uint16Array.from(codes)
  return codes.slice()
}
