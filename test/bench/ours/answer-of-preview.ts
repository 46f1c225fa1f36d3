import type { Chart, Preview } from '../../../src/contract/results'
import { partsOf } from '../../../src/model/day'
import type { Answer, Counts } from '../answer'

const chartNames: Readonly<Record<string, string>> = {
  gender: 'gender',
  region: 'region',
  preferred_channel: 'channel',
  last_order: 'month'
}

/** What a preview of ours says, as everybody's answer. */
export function answerOfPreview(preview: Preview): Answer {
  const charts = preview.charts.flatMap((chart) => {
    const name = chartNames[chart.field]
    return name === undefined ? [] : [[name, countsOf(chart)] as const]
  })
  return {
    count: preview.count,
    money: preview.money ?? 0,
    bands: preview.bands.map(({ customers, n, money, orders }) => ({
      customers,
      n,
      money: money ?? 0,
      orders: orders ?? 0
    })),
    charts: Object.fromEntries(charts),
    top: preview.page.rows.map((row) => String(row.cells[0]))
  }
}

/** Months are called by their number since the year 0, as the peers do. */
function countsOf(chart: Chart): Counts {
  return Object.fromEntries(chart.bins.map(({ value, from, segment }) => [value ?? monthOf(from ?? NaN), segment]))
}

function monthOf(day: number): string {
  const { year, month } = partsOf(day)
  return String(year * 12 + month - 1)
}
