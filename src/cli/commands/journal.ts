import type { Client } from '../../contract/api'
import type { JournalEntry } from '../../contract/journal-results'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** What may be done with the newest entry of the journal. */
export const journalActs = ['undo', 'redo'] as const
export type JournalAct = (typeof journalActs)[number]

/** Lists the imports, the newest first; or takes the newest back, or makes again the one that was taken back last. */
export async function journalCommand(context: Context, workspace: string, act: JournalAct | undefined): Promise<void> {
  await withWorkspace(context, workspace, async ({ client }) => {
    const entries = act === undefined ? await client.call('journal.list', {}) : await done(context, client, act)
    answer(context, { imports: entries }, () => journalLines(context, entries))
  })
}

async function done({ words, io }: Context, client: Client, act: JournalAct): Promise<readonly JournalEntry[]> {
  const entry = (await client.call('journal.list', {})).find(({ can }) => can === act)
  if (!entry) throw new Refusal(words.say(`commandLine.journal.cannot.${act}`))
  return client.call(`journal.${act}`, { id: entry.id }, { signal: io.signal })
}

function journalLines({ words }: Context, entries: readonly JournalEntry[]): string[] {
  if (entries.length === 0) return [words.say('commandLine.journal.none')]
  const keys = ['at', 'file', 'customers', 'new', 'changed', 'removed', 'state'] as const
  const headings = keys.map((key) => words.say(`commandLine.journal.columns.${key}`))
  const rows = entries.map((entry) => [
    entry.at.slice(0, 16).replace('T', ' '),
    entry.sourceName,
    `${words.number(entry.customersBefore)} → ${words.number(entry.customersAfter)}`,
    ...[entry.new, entry.changed, entry.removed].map((count) => words.number(count)),
    stateOf(entry) === null ? '' : words.say(`commandLine.journal.states.${stateOf(entry) ?? 'undone'}`)
  ])
  return tableLines(headings, rows, ['left', 'left', 'left', 'right', 'right', 'right', 'left'])
}

function stateOf({ undone, can }: JournalEntry): 'canUndo' | 'canRedo' | 'undone' | null {
  if (can !== null) return can === 'undo' ? 'canUndo' : 'canRedo'
  return undone ? 'undone' : null
}
