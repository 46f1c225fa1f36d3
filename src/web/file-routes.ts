import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import type { Client } from '../contract/api'
import { Failure } from '../contract/failure'
import type { WorkspaceState } from '../contract/results'
import type { Limits } from './limits'
import { readBody } from './read-body'
import { readChunks } from './read-chunks'
import { answered, failed, refusal } from './refusal'
import { workspacePaths, type HostFiles, type WorkspacePaths } from './workspace-paths'

/** What the routes of files need of the host. */
export interface FileHost {
  readonly client: Client
  readonly files: HostFiles
  readonly folder: string
  readonly limits: Limits
}

const id = /^[0-9a-f]{32}$/

/** The routes of files of the open workspace: `/upload` takes one in, `/download/<id>` gives an export out, once. */
export function fileRoutes(server: Hono, host: FileHost): void {
  const leaving = new Set<string>()

  server.post('/upload', async (context) => {
    try {
      return answered({ id: await storeUpload(host, context.req.raw.body) })
    } catch (error) {
      return failed(error)
    }
  })

  server.post('/download/:id', async (context) => {
    const asked = context.req.param('id')
    if (!id.test(asked) || leaving.has(asked)) return refusal('path')
    leaving.add(asked)
    try {
      const { exports } = await openPaths(host)
      const path = host.files.join(exports, asked)
      const reader = await host.files.open(path)
      const gone = () => host.files.remove(path).finally(() => leaving.delete(asked))
      return fileResponse(readChunks(reader, gone), reader.size)
    } catch (error) {
      leaving.delete(asked)
      return failed(error)
    }
  })
}

/** A response that streams bytes to be saved, not shown. */
export function fileResponse(stream: ReadableStream<Uint8Array>, bytes?: number): Response {
  const length: Record<string, string> = bytes === undefined ? {} : { 'Content-Length': String(bytes) }
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment', ...length }
  return new Response(stream, { headers })
}

async function openPaths(host: FileHost): Promise<WorkspacePaths> {
  return pathsOf(host, await host.client.call('workspace.state', {}))
}

function pathsOf({ files, folder }: FileHost, { name }: Pick<WorkspaceState, 'name'>): WorkspacePaths {
  return workspacePaths(files, folder, name)
}

/** Streams a body into a file in waiting of the open workspace; its id. */
async function storeUpload(host: FileHost, body: ReadableStream<Uint8Array> | null): Promise<string> {
  const state = await host.client.call('workspace.state', {})
  const { name, readOnlyBecause: holder } = state
  if (holder) throw new Failure('workspaceReadOnly', { name, holder })
  const { uploads } = pathsOf(host, state)
  await host.files.ensureFolder(uploads)
  const upload = randomBytes(16).toString('hex')
  const writer = await host.files.create(host.files.join(uploads, upload))
  try {
    const within = await readBody(body, host.limits.uploadBytes, (chunk) => writer.write(chunk))
    if (!within) throw new Failure('fileTooLarge', { limit: host.limits.uploadBytes })
    await writer.finish()
    return upload
  } catch (error) {
    await writer.abandon().catch(() => undefined)
    throw error
  }
}
