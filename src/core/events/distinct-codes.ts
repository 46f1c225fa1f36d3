import type { EventTable, MultipleChoiceColumn } from '../../model/customer-table'

/** The different codes of each customer's events, in the order of their first event; code 0 is unknown and left out. */
export function distinctOf(
  { offsets }: EventTable,
  codes: Uint8Array | Uint16Array | Uint32Array,
  dictionary: readonly string[]
): MultipleChoiceColumn {
  const rows = offsets.length - 1
  const ends = new Uint32Array(rows + 1)
  const seen = new Int32Array(dictionary.length).fill(-1)
  const distinct = new Uint32Array(codes.length)
  let used = 0
  for (let row = 0; row < rows; row++) {
    for (let event = offsets[row] as number; event < (offsets[row + 1] as number); event++) {
      const code = codes[event] as number
      if (code === 0 || seen[code] === row) continue
      seen[code] = row
      distinct[used++] = code
    }
    ends[row + 1] = used
  }
  const kept = distinct.subarray(0, used)
  const narrow = dictionary.length <= 0x10000 ? Uint16Array.from(kept) : kept.slice()
  return { kind: 'multipleChoice', codes: narrow, offsets: ends, dictionary }
}
