import type { Chart } from '../../../../contract/results'
import type { Words } from '../../../../words/create-words'
import { monthNames, weekdayNames } from '../../../charts/calendar-names'
import { barsOfChart, tellingBar, type Bar } from '../../../charts/chart-bars'
import type { PictureBody, SheetPicture } from './sheet-picture'

/** How a chart is called, what it counts, and how its values are said. */
export interface ChartTexts {
  readonly title: string
  readonly unit: string
  readonly known: string
  choice(value: string): string
  edge(value: number): string
}

const mostLying = 5

/** A chart of shares as a small picture: orders by month, contacts by hour of the week, values of a field. */
export function pictureOfChart(words: Words, chart: Chart, texts: ChartTexts): SheetPicture {
  const { say, number, percent } = words
  const { title, unit, known } = texts
  const bars = barsOfChart(chart, namesOf(words, chart, texts), chart.total)
  const telling = tellingBar(bars)
  return {
    key: JSON.stringify(chart.request),
    title,
    unit,
    known,
    sentence: telling
      ? say('charts.sentence', {
          chart: title,
          value: telling.label,
          segment: percent(telling.segmentShare),
          base: percent(telling.baseShare)
        })
      : say('charts.sentencePlain', { chart: title, count: bars.length }),
    columns: [title, say('charts.segment'), say('charts.share'), say('charts.base'), say('charts.share')],
    rows: () =>
      bars
        .filter(({ base }) => base > 0)
        .map(({ label, segment, base, segmentShare, baseShare }) => [
          label,
          number(segment),
          percent(segmentShare),
          number(base),
          percent(baseShare)
        ]),
    body: bodyOf(words, chart, bars)
  }
}

const isOfHours = ({ request }: Chart): boolean => request.kind === 'events' && request.along === 'hourOfWeek'

function namesOf(words: Words, chart: Chart, { choice, edge }: ChartTexts) {
  const days = weekdayNames(words.language, 'long')
  const names = chart.bins.length === 7 ? days : monthNames(words.language, 'long')
  const hourOf = (hour: number) =>
    words.say('charts.hourOfWeek', {
      day: days[Math.floor(hour / 24)] ?? '',
      from: String(hour % 24),
      to: String((hour % 24) + 1)
    })
  const between = (from: number, to: number | null) => (to === null ? `${edge(from)}+` : `${edge(from)}–${edge(to)}`)
  return {
    category: choice,
    interval: (from: number, to: number | null) => {
      if (chart.kind !== 'cycle') return between(from, to)
      return isOfHours(chart) ? hourOf(from) : (names[from - 1] ?? '')
    },
    rest: (values: number) => words.say('charts.rest', {}, values),
    unknown: words.say('charts.unknown')
  }
}

function bodyOf(words: Words, chart: Chart, bars: readonly Bar[]): PictureBody {
  const shown = bars.filter(({ kind }) => kind === 'value')
  if (isOfHours(chart)) return weekOf(words, shown)
  const most = Math.max(...shown.flatMap(({ segmentShare, baseShare }) => [segmentShare, baseShare]), 1e-9)
  const labels = chart.kind === 'cycle' ? ticksOf(words, shown.length) : shown.map(({ label }) => label)
  const drawn = shown.map((bar, index) => ({
    label: labels[index] ?? '',
    length: bar.segmentShare / most,
    base: bar.baseShare / most,
    figure: chart.kind === 'categories' ? words.percent(bar.segmentShare) : '',
    note: noteOf(words, bar),
    outlined: false
  }))
  if (chart.kind !== 'categories') return { kind: 'standing', base: 'line', bars: drawn }
  return { kind: 'lying', bars: drawn.slice(0, mostLying) }
}

const ticksOf = ({ language }: Words, length: number): readonly string[] =>
  length === 7 ? weekdayNames(language, 'short') : monthNames(language, 'narrow')

function noteOf({ say, percent, number }: Words, { label, segment, segmentShare, baseShare }: Bar): string {
  return say('charts.hourTip', {
    hour: label,
    n: number(segment),
    segment: percent(segmentShare),
    base: percent(baseShare)
  })
}

/** The days of a week with their hours, from the first to the last in which the base has anything. */
function weekOf(words: Words, bars: readonly Bar[]): PictureBody {
  const most = Math.max(...bars.map(({ segmentShare }) => segmentShare), 1e-9)
  const used = bars.flatMap(({ base }, hour) => (base > 0 ? [hour % 24] : []))
  const [first, last] = used.length > 0 ? [Math.min(...used), Math.max(...used)] : [0, 23]
  const hours = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  const days = weekdayNames(words.language, 'short').map((name, day) => ({
    name,
    cells: hours.map((hour) => {
      const bar = bars[day * 24 + hour]
      return { strength: (bar?.segmentShare ?? 0) / most, note: bar ? noteOf(words, bar) : '' }
    })
  }))
  return { kind: 'week', days, hours }
}
