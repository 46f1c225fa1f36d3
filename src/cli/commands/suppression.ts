import { mostListValues } from '../../model/people'
import { readEntries } from '../read-entries'
import { answer, withWorkspace, type Context } from '../session'

export const suppressionActs = ['show', 'add', 'remove'] as const
export type SuppressionAct = (typeof suppressionActs)[number]

/** Shows who is not to be written to in any list, or adds the lines of a file, or takes them out. */
export async function suppressionCommand(
  context: Context,
  workspace: string,
  act: SuppressionAct,
  file: string
): Promise<void> {
  await withWorkspace(context, workspace, async (session) => {
    const { client, words } = session
    if (act === 'show') {
      const { count, entries } = await client.call('export.suppressed', { limit: mostListValues })
      return answer(context, { count, entries }, () =>
        count === 0 ? [words.say('commandLine.suppression.none')] : [...entries]
      )
    }
    const entries = await readEntries(session, file)
    const change = await client.call('export.suppress', act === 'add' ? { add: entries } : { drop: entries })
    return answer(context, change, () => [
      words.say('commandLine.suppression.changed', {
        added: words.number(change.added),
        dropped: words.number(change.dropped),
        count: words.number(change.count)
      })
    ])
  })
}
