import type { ChartTheme } from './chart-theme'

const hours = 24
const days = 7
const left = 30
const gap = 22
const axis = 16

/** Shares of the hours of a week, Monday's midnight first, of the segment and of the base. */
export interface HeatMap {
  readonly segment: readonly number[]
  readonly base: readonly number[]
  readonly dayNames: readonly string[]
  readonly names: { readonly segment: string; readonly base: string }
}

interface Box {
  readonly width: number
  readonly height: number
}

const heightOfRow = ({ height }: Box): number => (height - gap * 2 - axis) / (days * 2)
const topOf = (box: Box, map: number): number => gap - 6 + map * (days * heightOfRow(box) + gap)

/** Draws the week of the segment above that of the base: the darker, the more, both on one scale. */
export function paintHeatMap(pen: CanvasRenderingContext2D, box: Box, map: HeatMap, theme: ChartTheme): void {
  const most = Math.max(...map.segment, ...map.base, 1e-9)
  pen.clearRect(0, 0, box.width, box.height)
  paintWeek(pen, box, 0, map.segment, { most, color: theme.segment, name: map.names.segment }, map, theme)
  paintWeek(pen, box, 1, map.base, { most, color: theme.inkSoft, name: map.names.base }, map, theme)
  pen.textBaseline = 'top'
  pen.textAlign = 'center'
  const width = (box.width - left) / hours
  for (let hour = 0; hour < hours; hour += 3)
    pen.fillText(String(hour), left + (hour + 0.5) * width, topOf(box, 1) + days * heightOfRow(box) + 4)
}

function paintWeek(
  pen: CanvasRenderingContext2D,
  box: Box,
  place: number,
  shares: readonly number[],
  { most, color, name }: { readonly most: number; readonly color: string; readonly name: string },
  { dayNames }: HeatMap,
  theme: ChartTheme
): void {
  const [top, height, width] = [topOf(box, place), heightOfRow(box), (box.width - left) / hours]
  pen.font = `11px ${theme.font}`
  pen.fillStyle = theme.inkSoft
  pen.textAlign = 'left'
  pen.textBaseline = 'bottom'
  pen.fillText(name, left, top - 1)
  pen.textBaseline = 'middle'
  pen.font = `10px ${theme.font}`
  dayNames.forEach((day, row) => pen.fillText(day, 0, top + (row + 0.5) * height, left - 4))
  shares.forEach((share, cell) => {
    pen.globalAlpha = 1
    const [x, y] = [left + (cell % hours) * width, top + Math.floor(cell / hours) * height]
    pen.fillStyle = theme.line
    pen.globalAlpha = 0.35
    pen.fillRect(x, y, width - 1, height - 1)
    pen.fillStyle = color
    pen.globalAlpha = share / most
    pen.fillRect(x, y, width - 1, height - 1)
  })
  pen.globalAlpha = 1
  pen.fillStyle = theme.inkSoft
  pen.font = `11px ${theme.font}`
}

/** The hour of the week at a point of either map, or null. */
export function hourAt(box: Box, x: number, y: number): number | null {
  const hour = Math.floor(((x - left) / (box.width - left)) * hours)
  for (const map of [0, 1]) {
    const day = Math.floor((y - topOf(box, map)) / heightOfRow(box))
    if (hour >= 0 && hour < hours && day >= 0 && day < days) return day * hours + hour
  }
  return null
}
