import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Client } from '../contract/api'
import { Failure } from '../contract/failure'
import type { FileWriter, Files } from '../core/ports/files'

const pieceBytes = 8 * 1024 * 1024
const fileBytes = 1024 * 1024 * 1024
const id = z.string().regex(/^[0-9a-f]{32}$/)

/** What the page may say about a file that it hands over. */
export const uploadSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('begin') }),
  z.strictObject({
    step: z.literal('append'),
    id,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= pieceBytes)
  }),
  z.strictObject({ step: z.literal('finish'), id }),
  z.strictObject({ step: z.literal('abandon'), id })
])
export type UploadRequest = z.infer<typeof uploadSchema>

interface Upload {
  readonly writer: FileWriter
  bytes: number
}

/** What uploads need of the desktop. */
export interface UploadHost {
  readonly files: Files
  client(): Promise<Client>
  /** The folder whose workspaces the core names. */
  folder(): string
}

/** Takes in files of the page, piece by piece, into the waiting place of the open workspace. Answers the id of `begin`, else null. */
export function createUploads(host: UploadHost): (request: UploadRequest) => Promise<{ readonly id: string } | null> {
  const uploads = new Map<string, Upload>()
  const known = (asked: string): Upload => {
    const upload = uploads.get(asked)
    if (!upload) throw new Failure('uploadNotFound', { id: asked })
    return upload
  }
  const end = async (asked: string, work: (writer: FileWriter) => Promise<unknown>): Promise<null> => {
    const { writer } = known(asked)
    uploads.delete(asked)
    await work(writer)
    return null
  }
  return async (request) => {
    if (request.step === 'begin') {
      const fresh = randomBytes(16).toString('hex')
      uploads.set(fresh, { writer: await beginUpload(host, fresh), bytes: 0 })
      return { id: fresh }
    }
    if (request.step === 'finish') return end(request.id, (writer) => writer.finish())
    if (request.step === 'abandon') return end(request.id, (writer) => writer.abandon())
    const upload = known(request.id)
    upload.bytes += request.bytes.byteLength
    const within = upload.bytes <= fileBytes
    if (within) await upload.writer.write(request.bytes)
    else await end(request.id, (writer) => writer.abandon())
    if (!within) throw new Failure('fileTooLarge', { limit: fileBytes })
    return null
  }
}

async function beginUpload(host: UploadHost, id: string): Promise<FileWriter> {
  const client = await host.client()
  const { name, readOnlyBecause: holder } = await client.call('workspace.state', {})
  if (holder) throw new Failure('workspaceReadOnly', { name, holder })
  const folder = host.files.join(host.folder(), `${name}.portrait-data`, 'uploads')
  await host.files.ensureFolder(folder)
  return host.files.create(host.files.join(folder, id))
}
