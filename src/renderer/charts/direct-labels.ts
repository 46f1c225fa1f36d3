import type { Chart, Plugin } from 'chart.js'
import type { ChartTheme } from './chart-theme'

/** Writes a text at the end of each bar of one dataset: above standing bars, beside lying ones. Overlapping neighbours are left out. */
export function directLabels(
  labels: () => {
    theme: ChartTheme
    dataset: number
    text: (index: number) => string
    /** What stands above a bar and must not be written over, in pixels from the top. */
    above?: (chart: Chart, index: number) => number
  }
): Plugin<'bar'> {
  return {
    id: 'directLabels',
    afterDatasetsDraw(chart) {
      const { theme, dataset, text, above } = labels()
      const pen = chart.ctx
      const lying = chart.options.indexAxis === 'y'
      pen.save()
      pen.fillStyle = theme.ink
      pen.font = `11px ${theme.font}`
      pen.textAlign = lying ? 'left' : 'center'
      pen.textBaseline = lying ? 'middle' : 'bottom'
      let taken = -Infinity
      for (const [index, bar] of chart.getDatasetMeta(dataset).data.entries()) {
        const words = text(index)
        const half = pen.measureText(words).width / 2
        const center = Math.min(Math.max(bar.x, half), chart.width - half)
        if (words === '' || (!lying && center - half < taken)) continue
        if (lying) pen.fillText(words, Math.max(bar.x, otherEnd(chart.getDatasetMeta(0).data[index])) + 6, bar.y)
        else pen.fillText(words, center, Math.min(bar.y, above?.(chart, index) ?? Infinity) - 3)
        taken = center + half + 3
      }
      pen.restore()
    }
  }
}

function otherEnd(bar: { readonly x: number } | undefined): number {
  return bar?.x ?? 0
}
