/** The two middle values of a list (equal when its length is odd), or null when it is empty; reorders the list. */
export function middleValues(values: Float64Array): readonly [number, number] | null {
  if (values.length === 0) return null
  const upper = values.length >>> 1
  const high = select(values, upper)
  if (values.length % 2 === 1) return [high, high]
  let low = -Infinity
  for (let index = 0; index < upper; index++) low = Math.max(low, values[index] as number)
  return [low, high]
}

/** The value at `rank` if the list were sorted; smaller ones come to stand before it. Source: Hoare's selection. */
function select(values: Float64Array, rank: number): number {
  let left = 0
  let right = values.length - 1
  while (left < right) {
    const pivot = values[(left + right) >>> 1] as number
    let low = left
    let high = right
    while (low <= high) {
      while ((values[low] as number) < pivot) low++
      while ((values[high] as number) > pivot) high--
      if (low > high) break
      const kept = values[low] as number
      values[low++] = values[high] as number
      values[high--] = kept
    }
    if (rank <= high) right = high
    else if (rank >= low) left = low
    else break
  }
  return values[rank] as number
}
