import { basename, extname, resolve } from 'node:path'
import type { Client } from '../../contract/api'
import type { ReferenceFacts } from '../../contract/reference-results'
import { comparableText } from '../../model/comparable-text'
import { findField } from '../find-field'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context } from '../session'
import { tableLines } from '../table'

/** What may be done with reference tables. */
export const referenceActs = ['list', 'import', 'remove'] as const
export type ReferenceAct = (typeof referenceActs)[number]

export interface ReferenceOptions {
  /** The field that the table joins. */
  readonly joins?: string | undefined
  /** Headers of the file; the first column is the key, and all others are taken, where nothing is said. */
  readonly key?: string | undefined
  readonly columns?: string | undefined
  readonly name?: string | undefined
}

/** Lists the reference tables, or reads one from a file, or takes one away, and lists them then. `what` is the file, or the table's name or id. */
export async function referenceCommand(
  context: Context,
  workspace: string,
  act: ReferenceAct,
  what: string | undefined,
  options: ReferenceOptions
): Promise<void> {
  await withWorkspace(context, workspace, async ({ client }) => {
    if (act === 'import') await importTable(context, client, needed(context, what, 'file'), options)
    if (act === 'remove') await removeTable(context, client, needed(context, what, 'name'))
    const references = await client.call('reference.list', {})
    answer(context, { references }, () => lines(context, references))
  })
}

function needed({ words }: Context, value: string | undefined, name: string): string {
  if (value === undefined) throw new Refusal(words.say('commandLine.usage.missingArgument', { name }), 2)
  return value
}

async function importTable(context: Context, client: Client, file: string, options: ReferenceOptions): Promise<void> {
  const { io, words } = context
  if (options.joins === undefined)
    throw new Refusal(words.say('commandLine.usage.missingOption', { name: '--joins' }), 2)
  const joins = await fieldJoined(context, client, options.joins)
  const source = { kind: 'path', path: resolve(io.here, file) } as const
  const { recipe } = await client.call('import.inspect', { source, about: 'customers' })
  const headers = recipe.columns.map(({ header }) => header)
  const key = options.key === undefined ? 0 : positionOf(context, headers, options.key)
  const columns =
    options.columns === undefined
      ? headers.map((_, position) => position).filter((position) => position !== key)
      : options.columns.split(',').map((header) => positionOf(context, headers, header))
  const name = options.name ?? basename(file, extname(file))
  await client.call('reference.import', { source, name, key, columns, joins }, { signal: io.signal })
}

/** A field of customers, or the id of an attribute of orders or contacts. */
async function fieldJoined(context: Context, client: Client, text: string): Promise<string> {
  return text.includes('/') ? text.trim() : findField(context, await client.call('field.list', {}), text).id
}

function positionOf({ words }: Context, headers: readonly string[], text: string): number {
  const found = headers.findIndex((header) => comparableText(header) === comparableText(text))
  if (found === -1) throw new Refusal(words.say('commandLine.refused.column', { name: text.trim() }))
  return found
}

async function removeTable({ words }: Context, client: Client, text: string): Promise<void> {
  const references = await client.call('reference.list', {})
  const found = references.find(({ id, name }) => id === text || comparableText(name) === comparableText(text))
  if (!found) throw new Refusal(words.say('commandLine.refused.reference', { name: text.trim() }))
  await client.call('reference.remove', { id: found.id })
}

function lines({ words }: Context, references: readonly ReferenceFacts[]): string[] {
  if (references.length === 0) return [words.say('commandLine.references.none')]
  const keys = ['name', 'joins', 'rows', 'matched', 'unmatched', 'fields'] as const
  const headings = keys.map((key) => words.say(`commandLine.references.columns.${key}`))
  const rows = references.map(({ name, joins, rows: count, matched, unmatched, fields }) => [
    name,
    joins,
    ...[count, matched, unmatched].map((each) => words.number(each)),
    fields.map((field) => field.name).join(', ')
  ])
  return tableLines(headings, rows, ['left', 'left', 'right', 'right', 'right', 'left'])
}
