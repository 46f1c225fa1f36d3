import { basename, dirname, extname, resolve } from 'node:path'
import type { Client } from '../contract/api'
import type { WorkspaceState } from '../contract/results'
import type { Words } from '../words/create-words'
import type { Io } from './io'
import { Refusal } from './refusal'

/** What every command is given. */
export interface Context {
  readonly io: Io
  readonly words: Words
  readonly json: boolean
}

/** A command at work on an open workspace. */
export interface Session extends Context {
  readonly client: Client
  readonly state: WorkspaceState
}

/** Folder and name of a workspace by the path of its file. @throws Refusal for another kind of name. */
export function workspaceAt(context: Context, path: string): { folder: string; name: string; exists: boolean } {
  const { io, words } = context
  if (extname(path) !== '.portrait' || basename(path) === '.portrait')
    throw new Refusal(words.say('commandLine.usage.notWorkspace', { path }), 2)
  const file = resolve(io.here, path)
  const folder = dirname(file)
  if (!io.exists(folder)) throw new Refusal(words.say('commandLine.refused.noFolder', { folder }))
  return { folder, name: basename(file, '.portrait'), exists: io.exists(file) }
}

/** Does an action on a workspace; the core saves and closes before this returns. `open` opens, or makes, the workspace. */
export async function withWorkspace<Answer>(
  context: Context,
  path: string,
  action: (session: Session) => Promise<Answer>,
  open: (client: Client, name: string) => Promise<WorkspaceState> = openExisting
): Promise<Answer> {
  const { folder, name } = workspaceAt(context, path)
  const core = await context.io.startCore(folder)
  let answer: Answer
  try {
    answer = await action({ ...context, client: core.client, state: await open(core.client, name) })
  } catch (error) {
    await core.close().catch(() => undefined)
    throw error
  }
  await core.close()
  return answer
}

function openExisting(client: Client, name: string): Promise<WorkspaceState> {
  return client.call('workspace.open', { name })
}

/** Prints one JSON object, or else lines of text. */
export function answer(context: Context, value: object, lines: () => readonly string[]): void {
  const text = context.json ? JSON.stringify(value, null, 2) : lines().join('\n')
  context.io.print(`${text}\n`)
}
