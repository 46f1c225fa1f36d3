import { randomBytes } from 'node:crypto'
import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate'
import { Failure } from '../contract/failure'
import type { Limits } from './limits'
import { readBody } from './read-body'
import { travellingFile } from './zip-workspace'
import type { HostFiles } from './workspace-paths'

/** Files of one workspace are few; more is not a workspace. */
const maximumEntries = 1000

/** What an arrived .zip held: the unpacked parts under a temporary name, and the name that the workspace had. */
export interface Unpacked {
  readonly folder: string
  readonly name: string
}

type Writer = Awaited<ReturnType<HostFiles['create']>>

interface Part {
  readonly path: string
  readonly pieces: Uint8Array[]
  done: boolean
  writer: Writer | null
}

/**
 * Unpacks a workspace's .zip while it arrives into a new folder beside the workspaces: one `Name.portrait` and files of
 * its data folder with expected names, nothing else; no path of the archive is ever opened.
 * @throws Failure `workspaceForeign` for other contents, `fileTooLarge` above the limits.
 */
export async function unzipWorkspace(
  files: HostFiles,
  parent: string,
  body: ReadableStream<Uint8Array> | null,
  limits: Limits
): Promise<Unpacked> {
  const folder = files.join(parent, `.arriving-${randomBytes(8).toString('hex')}`)
  const contents = createContents(files, folder, limits)
  try {
    await files.ensureFolder(files.join(folder, 'data'))
    const within = await readBody(body, limits.uploadBytes, (chunk) => contents.push(chunk))
    if (!within) throw new Failure('fileTooLarge', { limit: limits.uploadBytes })
    return { folder, name: await contents.finish() }
  } catch (error) {
    await contents.abandon()
    await files.removeFolder(folder).catch(() => undefined)
    throw error instanceof Failure ? error : new Failure('workspaceForeign', { name: 'zip' })
  }
}

function createContents(files: HostFiles, folder: string, limits: Limits) {
  const parts = new Map<string, Part>()
  const unpacked = { bytes: 0 }
  let name = ''
  const unzip = new Unzip((file) => {
    const place = placeOf(file.name)
    if (place === null) throw new Failure('workspaceForeign', { name: 'zip' })
    if (place.kind === 'folder') return
    if (parts.has(place.target) || parts.size >= maximumEntries) throw new Failure('workspaceForeign', { name: 'zip' })
    if (place.kind === 'portrait') name = place.name
    const part: Part = { path: files.join(folder, ...place.target.split('/')), pieces: [], done: false, writer: null }
    parts.set(place.target, part)
    receive(file, part, unpacked, limits)
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  const store = async (): Promise<void> => {
    for (const part of parts.values()) await storePart(files, part)
  }
  return {
    async push(chunk: Uint8Array): Promise<void> {
      for (let from = 0; from < chunk.byteLength; from += inflateAtOnce) {
        unzip.push(chunk.subarray(from, from + inflateAtOnce))
        await store()
      }
    },
    async finish(): Promise<string> {
      unzip.push(new Uint8Array(0), true)
      await store()
      const whole = name !== '' && [...parts.values()].every((part) => part.done)
      if (!whole) throw new Failure('workspaceForeign', { name: 'zip' })
      return name
    },
    abandon: async () => {
      for (const part of parts.values()) if (part.writer) await part.writer.abandon().catch(() => undefined)
    }
  }
}

/** Packed bytes unpacked before the pieces are written: at the format's best ratio of 1032 they make 16 MiB. */
const inflateAtOnce = 16 * 1024

function receive(file: UnzipFile, part: Part, unpacked: { bytes: number }, limits: Limits): void {
  let own = 0
  file.ondata = (error, bytes, final) => {
    if (error) throw error
    own += bytes.byteLength
    unpacked.bytes += bytes.byteLength
    const limit = own > limits.unpackedFileBytes ? limits.unpackedFileBytes : limits.unpackedBytes
    if (own > limit || unpacked.bytes > limits.unpackedBytes) throw new Failure('fileTooLarge', { limit })
    part.pieces.push(bytes)
    if (final) part.done = true
  }
  file.start()
}

async function storePart(files: HostFiles, part: Part): Promise<void> {
  if (part.pieces.length > 0) part.writer ??= await files.create(part.path)
  for (const piece of part.pieces.splice(0)) await part.writer?.write(piece)
  if (!part.done || !part.writer) return
  await part.writer.finish()
  part.writer = null
}

type Place =
  | { readonly kind: 'portrait'; readonly target: 'file'; readonly name: string }
  | { readonly kind: 'data'; readonly target: string }
  | { readonly kind: 'folder' }

/** Where a name in the archive goes, or null when it is none of a workspace's. */
function placeOf(path: string): Place | null {
  const portrait = /^([^/\\]{1,200})\.portrait$/.exec(path)
  if (portrait) return { kind: 'portrait', target: 'file', name: portrait[1] ?? '' }
  const [folder = '', file = '', ...rest] = path.split('/')
  if (!folder.endsWith('.portrait-data') || rest.length > 0) return null
  if (file === '') return { kind: 'folder' }
  return travellingFile.test(file) ? { kind: 'data', target: `data/${file}` } : null
}
