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
import { useChartTheme, type ChartTheme } from './chart-theme'
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

/**
 * Keeps a Chart.js bar chart on a canvas equal to its picture. New lengths under the same shape are given to the bars
 * alone, without a new layout, which takes a tenth of the time; a chart out of sight is drawn when it comes into sight.
 */
export function useChart(canvas: Ref<HTMLCanvasElement | null>, picture: BarPicture): void {
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
