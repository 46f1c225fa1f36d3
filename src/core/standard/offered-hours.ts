import type { HoursOffer } from '../../contract/standard-results'

/** Lengths of the windows that are offered, in hours. */
const lengths = [2, 4, 8]
/** A window is quiet when it holds this share of all answers at most, and is as long as a night. */
const quietShare = 0.01
const shortestQuiet = 6

/** The windows of 2, 4 and 8 hours with the most answers, of 24 counts by hour; of several alike the earliest. */
export function bestHours(counts: readonly number[]): HoursOffer[] {
  if (counts.every((count) => count === 0)) return []
  return lengths.map((length) => {
    const windows = windowsOf(counts, length)
    return windows.reduce((best, window) => (window.answers > best.answers ? window : best))
  })
}

/** The longest window of 6 hours or more with hardly an answer (1 % at most); null where there is none, or no answer at all. */
export function quietHours(counts: readonly number[]): HoursOffer | null {
  if (counts.every((count) => count === 0)) return null
  for (let length = counts.length - 1; length >= shortestQuiet; length--) {
    const found = windowsOf(counts, length).filter(({ share }) => share <= quietShare)
    const [best] = found.sort((one, other) => one.answers - other.answers)
    if (best) return best
  }
  return null
}

/** A window from each hour of the day on, over midnight too. */
function windowsOf(counts: readonly number[], length: number): HoursOffer[] {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((_, from) => {
    const to = (from + length) % counts.length
    let answers = 0
    for (let hour = 0; hour < length; hour++) answers += counts[(from + hour) % counts.length] ?? 0
    return { from: timeOf(from), to: timeOf(to), answers, share: answers / all }
  })
}

function timeOf(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
