import { exportRuleText } from '../../words/export-rule-text'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** Lists everything that was handed over, the newest first. */
export async function exportsCommand(context: Context, workspace: string): Promise<void> {
  await withWorkspace(context, workspace, async ({ client, words }) => {
    const exports = await client.call('export.list', {})
    answer(context, { exports }, () => {
      if (exports.length === 0) return [words.say('commandLine.handover.noExports')]
      const keys = ['at', 'profile', 'segments', 'written', 'leftOut', 'control', 'files'] as const
      return tableLines(
        keys.map((key) => words.say(`commandLine.handover.columns.${key}`)),
        exports.map((record) => [
          record.at.slice(0, 16).replace('T', ' '),
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
