import type { BandResult, Interval, Preview } from '../../contract/results'
import type { Words } from '../../words/create-words'
import type { Context } from '../session'
import { tableLines } from '../table'

const smallGroup = 30

/** The table of a preview's age bands: average check (and what is spent in a month) with 95 % intervals, median, n, the base beside. */
export function bandLines({ words }: Context, preview: Preview, hasChecks: boolean): string[] {
  const money = (value: number | null) => (value === null ? '—' : words.money(value, preview.currency))
  const marked = (n: number) => `${words.number(n)}${n > 0 && n < smallGroup ? '*' : ''}`
  const span = (interval: Interval | null | undefined) =>
    interval ? `${money(Math.round(interval.low))}–${money(Math.round(interval.high))}` : '—'
  const hasMonths = preview.bands.some(({ monthly }) => monthly)
  const rows = preview.bands.map((band) => [
    bandText(band),
    marked(band.customers),
    ...(hasChecks ? [money(band.averageCheck), span(band.intervals?.mean), money(band.median), marked(band.n)] : []),
    ...(hasMonths
      ? [money(band.monthly?.value ?? null), span(band.monthly?.intervals?.mean), marked(band.monthly?.n ?? 0)]
      : []),
    words.number(band.base.customers),
    ...(hasChecks ? [money(band.base.averageCheck), words.number(band.base.n)] : [])
  ])
  const column = (key: 'age' | 'count' | 'averageCheck' | 'interval' | 'median' | 'perMonth' | 'base' | 'baseCheck') =>
    words.say(`commandLine.columns.${key}`)
  const checks = hasChecks ? [column('averageCheck'), column('interval'), column('median'), 'n'] : []
  const months = hasMonths ? [column('perMonth'), column('interval'), 'n'] : []
  const headings = [column('age'), column('count'), ...checks, ...months, column('base')]
  const all = hasChecks ? [...headings, column('baseCheck'), 'n'] : headings
  const small = preview.bands.some((band) => [band.customers, band.n].some((n) => n > 0 && n < smallGroup))
  const lines = tableLines(all, rows, ['left', ...all.slice(1).map(() => 'right' as const)])
  return [
    ...lines,
    ...(small ? [words.say('commandLine.preview.smallGroups')] : []),
    ...withoutBandLine(words, preview)
  ]
}

function withoutBandLine(words: Words, { withoutBand }: Preview): string[] {
  const { segment, base } = withoutBand
  if (segment === 0 && base === 0) return []
  return [words.say('commandLine.preview.withoutBand', { segment: words.number(segment), base: words.number(base) })]
}

function bandText({ from, to }: BandResult): string {
  return to === null ? `${from}+` : `${from}–${to}`
}
