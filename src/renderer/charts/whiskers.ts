import type { Chart, Plugin } from 'chart.js'
import type { Interval } from '../../contract/results'
import type { ChartTheme } from './chart-theme'

/** The height in pixels at which an interval above a standing bar ends, within the chart. */
export function topOfWhisker(chart: Chart, interval: Interval | null): number {
  const scale = chart.scales['y']
  if (!scale || !interval) return Infinity
  return Math.max(scale.getPixelForValue(interval.high), chart.chartArea.top - 6)
}

/** Draws an interval over each standing bar of the datasets: a thin line with caps, without an upper cap where it leaves the chart. */
export function whiskers(
  told: () => { theme: ChartTheme; intervals: readonly (readonly (Interval | null)[])[] }
): Plugin<'bar'> {
  return {
    id: 'whiskers',
    afterDatasetsDraw(chart) {
      const { theme, intervals } = told()
      const pen = chart.ctx
      const scale = chart.scales['y']
      if (!scale) return
      pen.save()
      pen.lineWidth = 1
      intervals.forEach((ofDataset, dataset) => {
        pen.strokeStyle = dataset === 0 ? theme.inkSoft : theme.ink
        for (const [index, bar] of chart.getDatasetMeta(dataset).data.entries()) {
          const interval = ofDataset[index]
          if (!interval) continue
          const x = Math.round(bar.x) + 0.5
          const top = topOfWhisker(chart, interval)
          const bottom = Math.min(scale.getPixelForValue(interval.low), chart.chartArea.bottom)
          pen.beginPath()
          pen.moveTo(x, top)
          pen.lineTo(x, bottom)
          if (top > chart.chartArea.top - 6) cap(pen, x, top)
          cap(pen, x, bottom)
          pen.stroke()
        }
      })
      pen.restore()
    }
  }
}

function cap(pen: CanvasRenderingContext2D, x: number, y: number): void {
  pen.moveTo(x - 3, y)
  pen.lineTo(x + 3, y)
}
