import type { Hono } from 'hono'
import { Failure } from '../contract/failure'
import { workspaceNameSchema } from '../model/workspace'
import { fileResponse, type FileHost } from './file-routes'
import { readJson } from './read-json'
import { answered, failed, refusal } from './refusal'
import { unzipWorkspace, type Unpacked } from './unzip-workspace'
import { workspacePaths, type HostFiles } from './workspace-paths'
import { zipWorkspace } from './zip-workspace'

/** The routes by which a whole workspace travels as one .zip: `/workspace-download` and `/workspace-upload?name=…`. */
export function workspaceRoutes(server: Hono, host: FileHost): void {
  server.post('/workspace-download', async (context) => {
    const body = await readJson(context.req.raw.body, host.limits.jsonBytes)
    if (!body.ok) return refusal(body.rule)
    try {
      const name = checkedName(nameIn(body.value))
      await settleOpen(host, name)
      return fileResponse(await zipWorkspace(host.files, workspacePaths(host.files, host.folder, name)))
    } catch (error) {
      return failed(notFoundAsWorkspace(error))
    }
  })

  server.post('/workspace-upload', async (context) => {
    try {
      const asked = context.req.query('name')
      const wanted = asked === undefined ? undefined : checkedName(asked)
      await host.files.ensureFolder(host.folder)
      const unpacked = await unzipWorkspace(host.files, host.folder, context.req.raw.body, host.limits)
      return answered({ name: await settle(host, unpacked, wanted) })
    } catch (error) {
      return failed(error)
    }
  })
}

/** Customers that are being written come into the .zip whole; when that fails it has the former ones, which is told where they were imported. */
async function settleOpen({ client }: FileHost, name: string): Promise<void> {
  const state = await client.call('workspace.state', {}).catch(() => null)
  if (state?.name === name) await client.call('import.settle', {}).catch(() => undefined)
}

/** Gives an unpacked workspace its place under a free name: the people first, then the file that names them. */
async function settle(host: FileHost, unpacked: Unpacked, wanted: string | undefined): Promise<string> {
  const { files } = host
  try {
    const arrived = files.join(unpacked.folder, 'file')
    const reading = await files.readSealed(arrived)
    if (reading.kind !== 'whole') throw new Failure('workspaceDamaged', { name: unpacked.name, why: reading.kind })
    const name = await freeName(files, host.folder, wanted ?? checkedName(unpacked.name))
    const paths = workspacePaths(files, host.folder, name)
    await files.rename(files.join(unpacked.folder, 'data'), paths.data)
    await files.rename(arrived, paths.file)
    return name
  } finally {
    await files.removeFolder(unpacked.folder).catch(() => undefined)
  }
}

async function freeName(files: HostFiles, folder: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : checkedName(`${name.slice(0, 74)} ${number}`)
    const paths = workspacePaths(files, folder, candidate)
    if (!(await files.facts(paths.file)) && !(await files.facts(paths.data))) return candidate
  }
}

function nameIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
}

function checkedName(name: unknown): string {
  const parsed = workspaceNameSchema.safeParse(name)
  if (parsed.success) return parsed.data
  throw new Failure('workspaceNameRefused', { name: typeof name === 'string' ? name.slice(0, 80) : '' })
}

function notFoundAsWorkspace(error: unknown): unknown {
  return error instanceof Failure && error.code === 'fileNotFound' ? new Failure('workspaceNotFound') : error
}
