import type { EventSource } from '../../../model/customer-table'
import type { Group } from '../group'
import { eachAct } from './each-act'
import { missing, readingOf, type Reading } from './reading'

const hoursOfDay = 24

/** The shortest stretch of hours [from, to) of the day, also over midnight, in which at least half of the contacts (or orders) are. */
export function hoursReading(group: Group, source: EventSource): Reading {
  const events = group.engine.table.events?.[source]
  const hours = events?.columns.get('hour')
  if (!events || hours?.kind !== 'number') return missing
  const counts = new Array<number>(hoursOfDay).fill(0)
  let [asked, n] = [0, 0]
  eachAct(events, group.rows, (start) => {
    asked++
    const hour = Math.floor(hours.values[start] as number)
    if (!(hour >= 0 && hour < hoursOfDay)) return
    counts[hour] = (counts[hour] ?? 0) + 1
    n++
  })
  const { from, length, count } = shortestHalf(counts, n)
  const values = [String(from), String((from + length) % hoursOfDay)]
  return readingOf(n, asked, { values, shares: n === 0 ? [] : [count / n], counted: source })
}

/** Of stretches of the same length the one with the most, then the earliest. */
function shortestHalf(counts: readonly number[], n: number): { from: number; length: number; count: number } {
  for (let length = 1; length < hoursOfDay; length++) {
    const sums = counts.map((_, from) => sumOf(counts, from, length))
    const count = Math.max(...sums)
    if (count * 2 >= n) return { from: sums.indexOf(count), length, count }
  }
  return { from: 0, length: hoursOfDay, count: n }
}

function sumOf(counts: readonly number[], from: number, length: number): number {
  let sum = 0
  for (let step = 0; step < length; step++) sum += counts[(from + step) % hoursOfDay] ?? 0
  return sum
}
