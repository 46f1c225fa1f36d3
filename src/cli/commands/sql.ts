import { resolve } from 'node:path'
import type { SqlDialectName } from '../../model/sql-dialect-names'
import { askablePortrait } from '../askable-portrait'
import { segmentOfText } from '../find-segment'
import { readPortraitFile } from '../read-json-file'
import { Refusal } from '../refusal'
import { answer, withWorkspace, type Context, type Session } from '../session'

export interface SqlOptions {
  readonly segment?: string | undefined
  readonly portrait?: string | undefined
  readonly dialect?: SqlDialectName | undefined
  readonly withData?: string | undefined
  readonly force?: boolean | undefined
  readonly asOf?: string | undefined
}

/** Prints a portrait or segment as one SELECT; writes the tables that it is run on where it is told to. */
export async function sqlCommand(context: Context, workspace: string, options: SqlOptions): Promise<void> {
  const { io, words } = context
  if ((options.segment === undefined) === (options.portrait === undefined))
    throw new Refusal(words.say('commandLine.usage.oneScope'), 2)
  const file = options.withData
  const path = file === undefined ? null : resolve(io.here, file)
  if (path !== null && file !== undefined && !options.force && io.exists(path))
    throw new Refusal(words.say('commandLine.refused.exists', { file }))
  await withWorkspace(context, workspace, async (session) => {
    const { client } = session
    const asked = { dialect: options.dialect, language: words.language, asOf: options.asOf ?? null }
    const scope = await scopeOf(session, options)
    const { sql, ...about } = await client.call('sql.select', { scope, ...asked }, { signal: io.signal })
    if (about.lacking.length > 0)
      io.complain(`${words.say('sql.copy.onlySqlite', { names: about.lacking.join(', ') })}\n`)
    if (about.broken > 0) io.complain(`${words.say('sql.copy.brokenParts')}\n`)
    const tables = path === null ? null : await saved(session, { ...asked, path })
    answer(context, { sql, ...about, ...(tables ? { tables } : {}) }, () => [sql.trimEnd()])
  })
}

async function saved(
  { client, io }: Session,
  {
    path,
    ...asked
  }: { dialect: SqlDialectName | undefined; language: 'en' | 'ru' | 'pl'; asOf: string | null; path: string }
): Promise<{ file: string; rows: number; bytes: number }> {
  const destination = { kind: 'path' as const, path }
  const given = { what: 'tables' as const, ...asked, destination }
  const { file, written, bytes } = await client.call('sql.save', given, { signal: io.signal })
  return { file, rows: written, bytes }
}

async function scopeOf(session: Session, { segment, portrait }: SqlOptions) {
  if (portrait !== undefined) {
    const asked = await askablePortrait(session, await readPortraitFile(session, portrait))
    return { kind: 'portrait' as const, portrait: asked }
  }
  const segments = await session.client.call('segment.list', {})
  return { kind: 'segment' as const, id: segmentOfText(session, segments, segment ?? '').id }
}
