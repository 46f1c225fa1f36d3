import type { BandResult, GroupCheck, Preview } from '../../contract/results'
import type { AgeBand } from '../../model/age-band'
import type { Words } from '../../words/create-words'
import { askablePortrait } from '../askable-portrait'
import { readPortraitFile } from '../read-json-file'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

export interface PreviewOptions {
  readonly portrait: string
  readonly bands?: readonly AgeBand[] | undefined
  readonly asOf?: string | undefined
  readonly rows?: number | undefined
}

/** Counts a portrait: who matches, what they spend, by age bands, beside the base. */
export async function previewCommand(context: Context, workspace: string, options: PreviewOptions): Promise<void> {
  const given = await readPortraitFile(context, options.portrait)
  await withWorkspace(context, workspace, async (session) => {
    const { client, state } = session
    const portrait = await askablePortrait(session, given)
    const limit = options.rows ?? 0
    const columns = limit > 0 ? state.fields.slice(0, 200).map((field) => field.id) : []
    const preview = await client.call(
      'portrait.preview',
      {
        portrait,
        bands: options.bands === undefined ? null : [...options.bands],
        asOf: options.asOf ?? null,
        language: context.words.language,
        page: { columns, limit }
      },
      { signal: context.io.signal }
    )
    answer(context, previewData(preview, limit > 0), () => previewLines(context, preview))
  })
}

/** A preview as JSON: figures of money are minor units of `currency`. */
export function previewData(preview: Preview, withCustomers: boolean): object {
  const { page, sentence, averageCheck, baseAverageCheck, bands, ...figures } = preview
  return {
    ...figures,
    number: undefined,
    share: preview.base > 0 ? preview.count / preview.base : null,
    moneyUnit: 'minor',
    averageCheck: averageCheck.value,
    averageCheckDetails: averageCheck,
    baseAverageCheck: baseAverageCheck.value,
    baseAverageCheckDetails: baseAverageCheck,
    bands,
    sentence: sentence.text,
    ...(withCustomers ? { customers: page } : {})
  }
}

const smallGroup = 30

function previewLines(context: Context, preview: Preview): string[] {
  const { words } = context
  const { base, count, noMatch, unknown } = preview
  const facts = {
    count: words.number(count),
    base: words.number(base),
    share: words.percent(base > 0 ? count / base : 0),
    noMatch: words.number(noMatch),
    unknown: words.number(unknown)
  }
  const hasChecks = preview.baseAverageCheck.kind !== 'none'
  return [
    preview.sentence.text,
    '',
    words.say('commandLine.preview.count', facts),
    ...(hasChecks ? [checkLine(context, preview)] : []),
    ...(preview.bands.length > 0 ? ['', ...bandLines(context, preview, hasChecks)] : [])
  ]
}

function checkLine({ words }: Context, preview: Preview): string {
  const { averageCheck, baseAverageCheck, currency } = preview
  const money = ({ value }: GroupCheck) => (value === null ? '—' : words.money(value, currency))
  const facts = { value: money(averageCheck), count: words.number(averageCheck.n), base: money(baseAverageCheck) }
  return words.say(`commandLine.preview.${baseAverageCheck.kind === 'plainMean' ? 'plainMean' : 'averageCheck'}`, facts)
}

function bandLines({ words }: Context, preview: Preview, hasChecks: boolean): string[] {
  const money = (value: number | null) => (value === null ? '—' : words.money(value, preview.currency))
  const marked = (n: number) => `${words.number(n)}${n > 0 && n < smallGroup ? '*' : ''}`
  const rows = preview.bands.map((band) => [
    bandText(band),
    marked(band.customers),
    ...(hasChecks ? [money(band.averageCheck), money(band.median), marked(band.n)] : []),
    words.number(band.base.customers),
    ...(hasChecks ? [money(band.base.averageCheck), words.number(band.base.n)] : [])
  ])
  const column = (key: 'age' | 'count' | 'averageCheck' | 'median' | 'base' | 'baseCheck') =>
    words.say(`commandLine.columns.${key}`)
  const checks = hasChecks ? [column('averageCheck'), column('median'), 'n'] : []
  const headings = [column('age'), column('count'), ...checks, column('base')]
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
