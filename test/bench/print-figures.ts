import type { Figure } from './comparisons/comparison'
import { goals } from './goals'

/** Prints a table: our median and the peer's, their ratio (or the plain value), the goal, and whether it is met. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map(({ key, value, ours, peer, note }) => ({
    figure: key,
    ours: ours === null ? '' : `${number(ours)} ms`,
    peer: peer === null ? '' : `${number(peer)} ms`,
    value: number(value),
    goal: goals[key] === undefined ? '' : `≤ ${goals[key]}`,
    '': goals[key] === undefined ? '' : value <= goals[key] ? 'met' : 'MISSED',
    note
  }))
  const columns = ['figure', 'ours', 'peer', 'value', 'goal', '', 'note'] as const
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('  ')
  console.log(`\n${line(columns)}`)
  for (const row of rows) console.log(line(columns.map((column) => row[column])))
}

function number(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
