import type { Client } from '../../contract/api'
import { unreachedReasons } from '../../contract/reach-results'
import type { GroupCheck, Preview } from '../../contract/results'
import type { AgeBand } from '../../model/age-band'
import type { Portrait } from '../../model/portrait'
import { askablePortrait } from '../askable-portrait'
import { readPortraitFile } from '../read-json-file'
import { answer, withWorkspace, type Context } from '../session'
import { bandLines } from './band-lines'

export interface PreviewOptions {
  readonly portrait: string
  /** `suggested`: those between which the check changes most. */
  readonly bands?: readonly AgeBand[] | 'suggested' | undefined
  readonly perMonth?: boolean | undefined
  readonly reach?: boolean | undefined
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
        bands: await bandsOf(client, portrait, options),
        bandDetails: { intervals: true, monthly: options.perMonth === true },
        reach: options.reach === true,
        asOf: options.asOf ?? null,
        language: context.words.language,
        page: { columns, limit }
      },
      { signal: context.io.signal }
    )
    answer(context, previewData(preview, limit > 0), () => previewLines(context, preview))
  })
}

async function bandsOf(
  client: Client,
  portrait: Portrait,
  { bands, perMonth = false, asOf = undefined }: PreviewOptions
): Promise<AgeBand[] | null> {
  if (bands === undefined) return null
  if (bands !== 'suggested') return [...bands]
  const args = { portrait, monthly: perMonth, asOf: asOf ?? null }
  const found = await client.call('portrait.suggestBands', args)
  return found ? [...found.bands] : null
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
    ...reachLines(context, preview),
    ...(preview.bands.length > 0 ? ['', ...bandLines(context, preview, hasChecks)] : [])
  ]
}

function checkLine({ words }: Context, preview: Preview): string {
  const { averageCheck, baseAverageCheck, currency } = preview
  const money = ({ value }: GroupCheck) => (value === null ? '—' : words.money(value, currency))
  const facts = { value: money(averageCheck), count: words.number(averageCheck.n), base: money(baseAverageCheck) }
  return words.say(`commandLine.preview.${baseAverageCheck.kind === 'plainMean' ? 'plainMean' : 'averageCheck'}`, facts)
}

function reachLines({ words }: Context, { reach }: Preview): string[] {
  return (reach ?? []).map(({ channel, reachable, unreached }) => {
    const reasons = unreachedReasons
      .filter((reason) => unreached[reason] > 0)
      .map((reason) => `${words.say(`commandLine.preview.${reason}`)} ${words.number(unreached[reason])}`)
    const facts = { channel: words.say(`charts.reach.${channel}`), count: words.number(reachable) }
    return words.say('commandLine.preview.reach', { ...facts, reasons: reasons.join(', ') || '—' })
  })
}
