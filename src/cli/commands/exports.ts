import { foundExports } from '../../model/found-exports'
import { exportRuleText } from '../../words/export-rule-text'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** Which exports are listed. */
export interface ExportsOptions {
  readonly segment?: string
  readonly from?: string
  readonly to?: string
}

/** Lists what was handed over, the newest first; all of it, or of a segment and of days. */
export async function exportsCommand(
  context: Context,
  workspace: string,
  { segment, from = '', to = '' }: ExportsOptions
): Promise<void> {
  await withWorkspace(context, workspace, async ({ client, words }) => {
    const all = await client.call('export.list', {})
    const exports = foundExports(all, { segment: segment ?? null, from, to }, (at) => localTime(at).slice(0, 10))
    answer(context, { exports }, () => {
      if (all.length === 0) return [words.say('commandLine.handover.noExports')]
      if (exports.length === 0) return [words.say('commandLine.handover.noneFound')]
      const keys = ['at', 'profile', 'segments', 'written', 'leftOut', 'control', 'files'] as const
      return tableLines(
        keys.map((key) => words.say(`commandLine.handover.columns.${key}`)),
        exports.map((record) => [
          localTime(record.at),
          record.profile,
          record.segments.filter((name) => name !== '').join(', '),
          ...[record.written, record.leftOut, record.control].map((count) => words.number(count)),
          record.files.map(({ name }) => name).join(', ')
        ]),
        ['left', 'left', 'left', 'right', 'right', 'right', 'left']
      )
    })
  })
}

/** An instant as `YYYY-MM-DD hh:mm` where the computer is. */
function localTime(instant: string): string {
  const at = new Date(instant)
  const [month, day, hours, minutes] = [at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()].map((part) =>
    String(part).padStart(2, '0')
  )
  return `${at.getFullYear()}-${month}-${day} ${hours}:${minutes}`
}

/** Tells for which tools lists can be written, and what is known of their demands. */
export async function profilesCommand(context: Context): Promise<void> {
  const core = await context.io.startCore(context.io.here)
  try {
    const profiles = await core.client.call('export.profiles', {})
    answer(context, { profiles }, () =>
      profiles.flatMap(({ id, name, rules }) => [
        `${id}  ${name}`,
        ...rules.map((rule) => `  ${exportRuleText(context.words, rule)}`)
      ])
    )
  } finally {
    await core.close()
  }
}
