import { basename, extname, resolve } from 'node:path'
import { findField } from '../find-field'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context, type Session } from '../session'
import { tableLines } from '../table'

export const listActs = ['add', 'show', 'remove'] as const
export type ListAct = (typeof listActs)[number]

export interface ListsOptions {
  readonly field?: string | undefined
  readonly name?: string | undefined
}

/** Lists the pasted lists; or keeps the values of a file as one (`-` is standard input), or shows the values of one or removes it, by its id. */
export async function listsCommand(
  context: Context,
  workspace: string,
  act: ListAct | undefined,
  what: string | undefined,
  options: ListsOptions
): Promise<void> {
  await withWorkspace(context, workspace, async (session) => {
    if (act === 'add') return addList(session, what ?? '-', options)
    if (act === 'show') return showValues(session, what ?? '')
    if (act === 'remove') await session.client.call('list.remove', { id: what ?? '' })
    return showLists(session)
  })
}

async function addList(session: Session, file: string, options: ListsOptions): Promise<void> {
  const { client, words, io, state } = session
  const { id: field } = findField(session, state.fields, options.field ?? 'email')
  const read = file === '-' ? io.readInput() : io.readText(resolve(io.here, file))
  const text = await read.catch(() => {
    throw new Refusal(words.say('commandLine.refused.unreadable', { file }))
  })
  const signal = { signal: io.signal }
  const look = await client.call('list.look', { field, from: { kind: 'text', text }, limit: 1000 }, signal)
  const name = options.name ?? (file === '-' ? '' : basename(file, extname(file)))
  const { id, count } = await client.call('list.add', { field, name, text }, signal)
  const criterion = { kind: 'list', field, list: id, name, count }
  answer(session, { list: { id, name, count }, criterion, ...look }, () => [
    words.say('commandLine.lists.added', { id, found: words.number(look.found) }, count),
    words.say('commandLine.lists.customers', {}, look.customers),
    ...look.missing.slice(0, 10).map((value) => words.say('commandLine.lists.missing', { value })),
    JSON.stringify(criterion)
  ])
}

async function showValues(session: Session, id: string): Promise<void> {
  const values = await session.client.call('list.values', { id })
  answer(session, { values }, () => [...values])
}

async function showLists(session: Session): Promise<void> {
  const { client, words } = session
  const lists = await client.call('list.list', {})
  answer(session, { lists }, () => {
    if (lists.length === 0) return [words.say('commandLine.lists.none')]
    const keys = ['name', 'values', 'at', 'segments', 'id'] as const
    const headings = keys.map((key) => words.say(`commandLine.lists.columns.${key}`))
    const rows = lists.map(({ id, name, count, at, usedBy }) => [
      name,
      words.number(count),
      at.slice(0, 16).replace('T', ' '),
      usedBy.map((segment) => segment.name).join(', '),
      id
    ])
    return tableLines(headings, rows, ['left', 'right', 'left', 'left', 'left'])
  })
}
