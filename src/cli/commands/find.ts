import type { LookUp } from '../../contract/customer-results'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** Finds customers by a phone in any form, an e-mail, a key or a piece of a name, with their segments. */
export async function findCommand(
  context: Context,
  workspace: string,
  query: string,
  options: { readonly rows?: number | undefined }
): Promise<void> {
  const { words, io } = context
  await withWorkspace(context, workspace, async ({ client }) => {
    const limit = Math.min(50, options.rows ?? 8)
    const found = await client.call('customer.lookUp', { query, limit }, { signal: io.signal })
    const segments = await client.call('segment.list', { language: words.language })
    const nameOf = (id: string) => segments.find((segment) => segment.id === id)?.name ?? id
    answer(context, found, () => lines(context, found, nameOf))
  })
}

function lines({ words }: Context, { total, customers }: LookUp, nameOf: (id: string) => string): string[] {
  if (total === 0) return [words.say('commandLine.find.none')]
  const keys = ['customer', 'name', 'values'] as const
  const headings = [
    ...keys.map((key) => words.say(`commandLine.duplicates.columns.${key}`)),
    words.say('customers.segments')
  ]
  const rows = customers.map(({ key, name, found, segments }) => [
    key ?? '',
    name ?? '',
    found?.value ?? '',
    segments.map(nameOf).join(' · ')
  ])
  const left = total - customers.length
  return [
    ...tableLines(headings, rows, ['left', 'left', 'left', 'left']),
    ...(left > 0 ? ['', words.say('commandLine.find.more', {}, left)] : [])
  ]
}
