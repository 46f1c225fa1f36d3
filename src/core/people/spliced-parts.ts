type Elements = Uint8Array | Uint16Array | Uint32Array

/** Where the parts of rows begin when some have another length. */
export function splicedOffsets(offsets: Uint32Array, parts: ReadonlyMap<number, Elements>): Uint32Array {
  const copy = offsets.slice()
  let [shift, from] = [0, 0]
  for (const [row, part] of inOrder(parts)) {
    for (let each = from + 1; each <= row; each++) copy[each] = (offsets[each] ?? 0) + shift
    shift += part.length - ((offsets[row + 1] ?? 0) - (offsets[row] ?? 0))
    from = row
  }
  for (let each = from + 1; each < copy.length; each++) copy[each] = (offsets[each] ?? 0) + shift
  return copy
}

/** Fills an array with the parts of all rows end to end, those of some rows in place of their own. */
export function splicedParts(
  elements: Elements,
  offsets: Uint32Array,
  parts: ReadonlyMap<number, Elements>,
  into: Elements
): void {
  let [read, written] = [0, 0]
  const take = (part: Elements): void => {
    into.set(part, written)
    written += part.length
  }
  for (const [row, part] of inOrder(parts)) {
    take(elements.subarray(read, offsets[row] ?? 0))
    take(part)
    read = offsets[row + 1] ?? 0
  }
  take(elements.subarray(read, offsets[offsets.length - 1] ?? 0))
}

function inOrder(parts: ReadonlyMap<number, Elements>): [number, Elements][] {
  return [...parts].sort(([one], [other]) => one - other)
}
