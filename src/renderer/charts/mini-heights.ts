/** Heights 0–1 of at most `most` bars: neighbouring counts are put together evenly, the tallest is 1. */
export function miniHeights(counts: readonly number[], most: number): number[] {
  const bars = Math.min(most, counts.length)
  const sums = Array.from({ length: bars }, (_, bar) => {
    const from = Math.floor((bar * counts.length) / bars)
    const to = Math.floor(((bar + 1) * counts.length) / bars)
    const part = counts.slice(from, to)
    return part.reduce((sum, count) => sum + count, 0) / Math.max(part.length, 1)
  })
  const top = Math.max(...sums, 0)
  return sums.map((sum) => (top === 0 ? 0 : sum / top))
}
