import type { RowBatch } from './row-batch'

/**
 * Writes the cells of the column at hand one behind the other to `target`, and where each ends, counted from `from`, to
 * `offsets`. Returns how many bytes they are; the target has room for 16 more.
 */
export function joinTexts(batch: RowBatch, from: number, target: Uint8Array, offsets: Uint32Array): number {
  const { bytes, starts, ends, count, memory } = batch
  if (memory.loops)
    return memory.loops.joinTexts(
      bytes.byteOffset,
      starts.byteOffset,
      ends.byteOffset,
      count,
      from,
      target.byteOffset,
      offsets.byteOffset
    )
  let used = 0
  for (let row = 0; row < count; row++) {
    const end = ends[row] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) target[used++] = bytes[at] ?? 0
    offsets[row] = from + used
  }
  return used
}
