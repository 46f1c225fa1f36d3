/** Values as the points of a line from 0 at the bottom to the largest at the top, and where it ends. */
export function trendLine(
  values: readonly number[],
  width: number,
  height: number
): { readonly points: string; readonly end: { readonly x: number; readonly y: number } } {
  const rim = 2
  const most = Math.max(...values, 1)
  const step = (width - 2 * rim) / Math.max(1, values.length - 1)
  const places = values.map((value, at) => ({
    x: round(rim + at * step),
    y: round(height - rim - (Math.max(0, value) / most) * (height - 2 * rim))
  }))
  return { points: places.map(({ x, y }) => `${x},${y}`).join(' '), end: places.at(-1) ?? { x: rim, y: height - rim } }
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
