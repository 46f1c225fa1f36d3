import type { SegmentSummary } from '../../contract/results'
import { currencyOfFigures } from '../../model/currency-of-figures'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** Lists the segments with their counts, shares of the base and average checks. */
export async function segmentsCommand(
  context: Context,
  workspace: string,
  options: { readonly asOf?: string | undefined }
): Promise<void> {
  const { words } = context
  await withWorkspace(context, workspace, async ({ client, state }) => {
    const segments = await client.call('segment.list', { language: words.language, asOf: options.asOf ?? null })
    const fieldOf = (id: string) => state.fields.find((field) => field.id === id)
    const currency = currencyOfFigures(fieldOf, state.settings.currency)
    const data = { segments: segments.map(segmentData), base: state.customers, currency, moneyUnit: 'minor' }
    answer(context, data, () => segmentLines(context, segments, currency))
  })
}

/** A segment as JSON; the average check is in minor units. */
export function segmentData(segment: SegmentSummary): object {
  return { ...segment }
}

function segmentLines({ words }: Context, segments: readonly SegmentSummary[], currency: string): string[] {
  if (segments.length === 0) return [words.say('commandLine.segments.none')]
  const rows = segments.map((segment) => [
    segment.name,
    segment.color,
    words.number(segment.count),
    segment.share === null ? '—' : words.percent(segment.share),
    segment.averageCheck === null ? '—' : words.money(segment.averageCheck, currency),
    segment.version === null ? words.say('commandLine.segments.draft') : String(segment.version),
    segment.id
  ])
  const keys = ['name', 'color', 'count', 'share', 'averageCheck', 'version', 'id'] as const
  const headings = keys.map((key) => words.say(`commandLine.columns.${key}`))
  return tableLines(headings, rows, ['left', 'left', 'right', 'right', 'right', 'right', 'left'])
}
