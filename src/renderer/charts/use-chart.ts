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

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

export type BarConfiguration = ChartConfiguration<'bar', (number | null)[], string>

/** Keeps a Chart.js bar chart on a canvas equal to what `configure` makes of the theme; `again` tells when the segment's colour changes. */
export function useChart(
  canvas: Ref<HTMLCanvasElement | null>,
  configure: (theme: ChartTheme, context: CanvasRenderingContext2D) => BarConfiguration,
  again: () => unknown
): void {
  const theme = useChartTheme(canvas, again)
  let chart: Chart<'bar', (number | null)[], string> | null = null

  function draw(): void {
    const context = canvas.value?.getContext('2d')
    if (!context || !theme.value) return
    const configuration = configure(theme.value, context)
    if (chart) {
      chart.data = configuration.data
      chart.options = configuration.options ?? {}
      chart.update()
    } else chart = new Chart(context, configuration)
  }

  watch([theme, () => (theme.value ? again() : null)], draw, { flush: 'post' })
  onBeforeUnmount(() => chart?.destroy())
}
