import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Client } from '../../../src/contract/api'
import type { Preview } from '../../../src/contract/results'
import { startWorker } from '../../../src/node/start-worker'
import { asOfDate, baseRecipe } from '../base/base-recipe'
import { ensureBase, type BenchBase } from '../base/ensure-base'
import { untilDurable } from './until-durable'
import { bands, portraitOf, type Question } from '../question'

/** Our engine in its worker, by its contract. */
export interface RunningOurs {
  readonly client: Client
  readonly folder: string
  close(): Promise<void>
}

export const workspaceName = 'Bench'
const headRows = 1000
const charts = [
  { kind: 'categories', field: 'gender' },
  { kind: 'categories', field: 'region', top: 10 },
  { kind: 'categories', field: 'preferred_channel' },
  { kind: 'months', field: 'last_order' }
] as const
const pageColumns = [
  'external_id',
  'first_name',
  'last_name',
  'city',
  'purchases',
  'money',
  'average_check',
  'last_order'
]

/** Starts the built worker on a folder of its own (new and removed at the end unless named). */
export async function startOurs(given?: string): Promise<RunningOurs> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'portrait-desk-bench-ours-')))
  const core = await startWorker({
    workerFile: pathToFileURL(join(process.cwd(), 'out/main/worker.js')),
    folder,
    host: 'commandLine',
    version: '0.0.0'
  })
  return {
    client: core.client,
    folder,
    async close() {
      await core.close()
      if (given === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

/** A workspace as it is a month later: its as-of day pinned, the average check a formula, the first rows of the file imported. */
export async function prepareWorkspace(client: Client): Promise<void> {
  const head = await ensureBase(headRows, () => undefined)
  await client.call('workspace.create', { name: workspaceName, language: 'en', currency: 'EUR' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: asOfDate } })
  await importBase(client, head)
  await untilDurable(client)
  const formula = { kind: 'ratio', numerator: 'money', denominator: 'purchases' } as const
  await client.call('formula.save', { name: 'average_check', formula })
}

/** Imports a file of the bench. @throws when a row of it is not taken. */
export async function importBase(client: Client, base: BenchBase): Promise<void> {
  const outcome = await client.call('import.run', { source: { kind: 'path', path: base.path }, recipe: baseRecipe })
  if (outcome.imported !== base.rows || outcome.unreadable > 0)
    throw new Error(`not all of ${base.rows} rows were read`)
}

/** Our engine with a base in a workspace. */
export async function oursWith(base: BenchBase): Promise<RunningOurs> {
  const ours = await startOurs()
  await prepareWorkspace(ours.client)
  await importBase(ours.client, base)
  return ours
}

let number = 0

/** The preview of a question, with the 50 members with the most money. */
export function previewOurs(client: Client, question: Question): Promise<Preview> {
  return client.call('portrait.preview', {
    number: ++number,
    portrait: portraitOf(question),
    bands: [...bands],
    language: 'en',
    charts: [...charts],
    page: { columns: pageColumns, sort: { field: 'money', descending: true }, limit: 50 }
  })
}
