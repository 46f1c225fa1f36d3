import type { Arguments, Call } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { ExportOutcome } from '../../contract/results'
import { openWorkspaceOf, type AppContext } from './app-context'
import type { FileReader, Files } from '../ports/files'
import { withSource } from './inspect-file'
import { pathOfSource } from './source-path'

const mostBytes = 32 * 1024 * 1024
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Writes a PNG that was handed over to a path, or as a download that is fetched once; what was handed over is taken away.
 * @throws Failure `invalidArguments` for anything else than a PNG of at most 32 MiB, `uploadNotFound`, `diskFull`.
 */
export function savePicture(context: AppContext, args: Arguments<'picture.save'>, call: Call): Promise<ExportOutcome> {
  return context.work.run(call, async () => {
    const { files, randomness } = context.ports
    const workspace = openWorkspaceOf(context)
    const from = pathOfSource(files, workspace, args.source).path
    try {
      const bytes = await withSource(context, args.source, readPicture)
      const download = args.destination.kind === 'download' ? randomness.hex(16) : null
      const folder = files.join(workspace.dataFolder, 'exports')
      if (download) await files.ensureFolder(folder)
      const path = args.destination.kind === 'path' ? args.destination.path : files.join(folder, download ?? '')
      await writeWhole(files, path, bytes)
      const file = download ? `${args.name.replace(/[\\/:*?"<>|]/g, '_')}.png` : path
      return { written: 1, guarded: 0, replaced: 0, file, download, bytes: bytes.length }
    } finally {
      if (args.source.kind === 'upload' && (await files.facts(from))) await files.remove(from)
    }
  })
}

async function writeWhole(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const writer = await files.create(path)
  try {
    await writer.write(bytes)
    await writer.finish()
  } catch (error) {
    await writer.abandon()
    throw error
  }
}

async function readPicture(reader: FileReader): Promise<Uint8Array> {
  const bytes = reader.size <= mostBytes ? await reader.read(0, reader.size) : new Uint8Array()
  if (signature.every((byte, index) => bytes[index] === byte)) return bytes
  throw new Failure('invalidArguments', { place: 'source', rule: 'a PNG of at most 32 MiB' })
}
