import type { EventTable } from '../../model/customer-table'

/**
 * The most frequent code of each customer's events, of several alike the one that came last; events of a customer lie in the
 * order of days. Code 0 is unknown and does not count; it is the answer where nothing is known. Codes are below `codes`.
 */
export function usualCodes(
  { offsets }: EventTable,
  codeOf: Uint8Array | Uint16Array | Uint32Array,
  codes: number
): Uint32Array {
  const usual = new Uint32Array(offsets.length - 1)
  const counts = new Uint32Array(codes)
  for (let row = 0; row < usual.length; row++) {
    const start = offsets[row] as number
    const end = offsets[row + 1] as number
    let best = 0
    for (let event = start; event < end; event++) {
      const code = codeOf[event] as number
      if (code === 0) continue
      counts[code] = (counts[code] as number) + 1
      if (best === 0 || (counts[code] as number) >= (counts[best] as number)) best = code
    }
    usual[row] = best
    for (let event = start; event < end; event++) counts[codeOf[event] as number] = 0
  }
  return usual
}
