/** Most that a chip is wide, what stands between two, and what the number of the others takes; pixels. */
const [widest, gap, rest] = [140, 4, 34]
/** Of a chip's padding and of an average letter at 12 pixels. */
const [padding, letter] = [16, 6.6]

/** How many of the names fit beside each other into a width in pixels, with the number of the others behind them; at least one. */
export function fittingChips(names: readonly string[], width: number): number {
  let used = 0
  const over = names.findIndex((name, at) => {
    used += Math.min(widest, padding + letter * [...name].length) + gap
    const isLast = at === names.length - 1
    return used + (isLast ? 0 : rest) > width
  })
  return over < 0 ? names.length : Math.max(1, over)
}
