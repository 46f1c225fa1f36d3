import type { ChartOptions, TooltipItem } from 'chart.js'
import type { ChartTheme } from './chart-theme'
import type { AxisRange } from './steady-range'

export interface BarOptions {
  readonly theme: ChartTheme
  readonly horizontal: boolean
  /** The ends of the axis along which bars have their length. */
  readonly range: AxisRange
  /** The category's tick text, '' to leave it out. */
  readonly tick: (index: number) => string
  readonly tooltip: (index: number) => { title: string; lines: string[] }
  /** Room above the bars for direct labels, in pixels. */
  readonly above?: number
  /** A bar was clicked; `adds` with a key held down that adds to a choice. */
  readonly pick?: (index: number, adds: boolean) => void
}

/** The options that all our bar charts share: one thin axis with texts, no grid, a tooltip with n and share; bars stand at once where they belong. */
export function barOptions({
  theme,
  horizontal,
  range,
  tick,
  tooltip,
  above = 4,
  pick
}: BarOptions): ChartOptions<'bar'> {
  const texts = {
    grid: { display: false, drawTicks: false },
    border: { color: theme.line, display: !horizontal },
    ticks: {
      color: theme.inkSoft,
      font: { family: theme.font, size: 11 },
      maxRotation: 0,
      autoSkip: false,
      padding: 6,
      callback: (_value: string | number, index: number) => tick(index)
    }
  }
  const lengths = { display: false, min: range.low, max: range.high, grid: { display: false } }
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    indexAxis: horizontal ? 'y' : 'x',
    interaction: { mode: 'index', intersect: false, axis: horizontal ? 'y' : 'x' },
    ...(pick && pickOptions(pick)),
    layout: { padding: { top: above, left: 0, right: horizontal ? 40 : 0 } },
    scales: horizontal ? { y: texts, x: lengths } : { x: texts, y: lengths },
    plugins: {
      legend: { display: false },
      tooltip: tooltipOptions(theme, tooltip)
    }
  } as ChartOptions<'bar'>
}

function pickOptions(pick: NonNullable<BarOptions['pick']>): Pick<ChartOptions<'bar'>, 'onClick' | 'onHover'> {
  return {
    onClick({ native }, elements) {
      const index = elements[0]?.index
      const adds = native instanceof MouseEvent && (native.ctrlKey || native.metaKey || native.shiftKey)
      if (index !== undefined) pick(index, adds)
    },
    onHover(_event, elements, { canvas }) {
      canvas.style.cursor = elements.length > 0 ? 'pointer' : ''
    }
  }
}

function tooltipOptions(theme: ChartTheme, tooltip: BarOptions['tooltip']) {
  const first = (items: TooltipItem<'bar'>[]) => items[0]?.dataIndex ?? 0
  return {
    backgroundColor: theme.ink,
    titleColor: theme.surface,
    bodyColor: theme.surface,
    titleFont: { family: theme.font, size: 12, weight: 600 as const },
    bodyFont: { family: theme.font, size: 12 },
    displayColors: false,
    cornerRadius: 6,
    padding: 8,
    filter: (item: TooltipItem<'bar'>, index: number) => index === 0 || item.datasetIndex === 0,
    callbacks: {
      title: (items: TooltipItem<'bar'>[]) => tooltip(first(items)).title,
      label: (item: TooltipItem<'bar'>) => tooltip(item.dataIndex).lines
    }
  }
}
