import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartConfiguration
} from 'chart.js'
import { onBeforeUnmount, watch, type Ref } from 'vue'
import { readChartTheme, useChartTheme, type ChartTheme } from './chart-theme'
import { useInSight } from './use-in-sight'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

type Lengths = (number | null)[]
export type BarConfiguration = ChartConfiguration<'bar', Lengths, string>

/** A bar chart: what it looks like, and how long its bars are. */
export interface BarPicture {
  /** All of the chart, made of the theme. */
  readonly configure: (theme: ChartTheme, pen: CanvasRenderingContext2D) => BarConfiguration
  /** What `configure` depends on beside the theme and the lengths, as one text: number and names of bars, their fills, the range of the axis. */
  readonly shape: () => string
  /** The lengths of the bars of each dataset. */
  readonly lengths: () => readonly Lengths[]
  /** The segment's colour. */
  readonly color: () => string
}

/** Draws what a canvas shows once more, as wide as asked and sharp, for a picture of its own; null where nothing can be drawn. */
export type DrawAgain = (width: number, height: number, scale: number) => HTMLCanvasElement | null

/**
 * Keeps a Chart.js bar chart on a canvas equal to its picture. New lengths under the same shape are given to the bars
 * alone, without a new layout, which takes a tenth of the time; a chart out of sight is drawn when it comes into sight.
 */
export function useChart(canvas: Ref<HTMLCanvasElement | null>, picture: BarPicture): DrawAgain {
  const theme = useChartTheme(canvas, picture.color)
  const inSight = useInSight(canvas)
  let chart: Chart<'bar', Lengths, string> | null = null
  let drawn: { readonly theme: ChartTheme; readonly shape: string } | null = null

  function draw(): void {
    const pen = canvas.value?.getContext('2d')
    if (!pen || !theme.value || !inSight.value) return
    const shape = picture.shape()
    if (chart && drawn?.theme === theme.value && drawn.shape === shape) return setLengths(chart, picture.lengths())
    const configuration = picture.configure(theme.value, pen)
    drawn = { theme: theme.value, shape }
    if (chart) {
      chart.data = configuration.data
      chart.options = configuration.options ?? {}
      chart.update('none')
    } else chart = new Chart(pen, configuration)
  }

  watch([() => theme.value, inSight, picture.shape, picture.lengths], draw, { flush: 'post' })
  onBeforeUnmount(() => chart?.destroy())
  return (width, height, scale) => canvas.value && drawAgain(canvas.value, picture, { width, height, scale })
}

function drawAgain(
  shown: HTMLCanvasElement,
  picture: BarPicture,
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number }
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) return null
  const { options, ...configuration } = picture.configure(readChartTheme(shown), pen)
  const still = { ...options, responsive: false, devicePixelRatio: scale, events: [] }
  const chart = new Chart(pen, { ...configuration, options: still })
  const copy = document.createElement('canvas')
  Object.assign(copy, { width: canvas.width, height: canvas.height })
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  chart.destroy()
  return copy
}

function setLengths(chart: Chart<'bar', Lengths, string>, lengths: readonly Lengths[]): void {
  for (const [index, values] of lengths.entries()) {
    const dataset = chart.data.datasets[index]
    if (!dataset) continue
    dataset.data = values
    const { controller } = chart.getDatasetMeta(index)
    controller.buildOrUpdateElements(false)
    controller.update('none')
  }
  chart.draw()
}
