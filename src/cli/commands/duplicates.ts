import type { Client } from '../../contract/api'
import { duplicateKinds, type DuplicateKind } from '../../contract/identity-arguments'
import type { DuplicatesPage } from '../../contract/identity-results'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** What is looked for. */
export interface DuplicatesOptions {
  /** By all that the base has, when missing. */
  readonly by?: readonly DuplicateKind[] | undefined
  /** ISO 3166 code; that of the numbers there are when missing. */
  readonly country?: string | undefined
  /** How many groups are listed; 20 when missing. */
  readonly rows?: number | undefined
}

/** Lists groups of customers who are likely one, and why. */
export async function duplicatesCommand(
  context: Context,
  workspace: string,
  options: DuplicatesOptions
): Promise<void> {
  await withWorkspace(context, workspace, async ({ client }) => {
    const search = await searchOf(context, client, options)
    const limit = Math.min(200, options.rows ?? 20)
    const page = await client.call('identity.duplicates', { ...search, limit }, { signal: context.io.signal })
    answer(context, { search, ...page }, () => lines(context, page))
  })
}

/** The search that is asked for, with what is not said as the base suggests it. */
export async function searchOf(
  { words }: Context,
  client: Client,
  { by, country }: Pick<DuplicatesOptions, 'by' | 'country'>
): Promise<{ readonly by: DuplicateKind[]; readonly country: string | null }> {
  const suggestion = await client.call('identity.suggest', { language: words.language })
  const known = suggestion.kinds.flatMap(({ kind, fields }) => (fields.length > 0 ? [kind] : []))
  return { by: [...(by ?? (known.length > 0 ? known : duplicateKinds))], country: country ?? suggestion.country }
}

function lines(context: Context, { groups, total, surplus, doubtful, shared }: DuplicatesPage): string[] {
  const { words } = context
  if (total === 0) return [words.say('commandLine.duplicates.none'), ...sharedLines(words, shared)]
  const keys = ['group', 'customer', 'name', 'values'] as const
  const headings = keys.map((key) => words.say(`commandLine.duplicates.columns.${key}`))
  const rows = groups.flatMap(({ customers }, at) =>
    customers.map(({ key, name, values }, place) => [
      place === 0 ? words.number(at + 1) : '',
      key ?? '',
      name ?? '',
      values.map(({ value }) => value).join(' · ')
    ])
  )
  return [
    ...tableLines(headings, rows, ['right', 'left', 'left', 'left']),
    '',
    words.say('commandLine.duplicates.total', {}, total),
    words.say('commandLine.duplicates.surplus', {}, surplus),
    ...doubtfulLines(context, doubtful),
    ...sharedLines(words, shared)
  ]
}

/** Says how many groups are left out unless all are asked for. */
export function doubtfulLines({ words }: Context, groups: number): string[] {
  return groups === 0 ? [] : [words.say('commandLine.duplicates.doubtful', {}, groups)]
}

function sharedLines(words: Context['words'], { values }: DuplicatesPage['shared']): string[] {
  return values === 0 ? [] : [words.say('commandLine.duplicates.shared', {}, values)]
}
