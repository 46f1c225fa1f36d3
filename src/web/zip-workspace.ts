import { Zip, ZipDeflate } from 'fflate'
import { chunkBytes } from './read-chunks'
import type { HostFiles, WorkspacePaths } from './workspace-paths'

/** Names of a data folder's files that travel with a workspace; waiting uploads, exports, locks and backups stay. */
export const travellingFile =
  /^(?:(?:customers|orders|contacts|reference)-\d{4,9}\.(?:sqlite|columns)|(?:people|members)\.sqlite)$/

/** A workspace as the stream of a .zip: `Name.portrait` first, then the people in `Name.portrait-data`. @throws Failure `fileNotFound`. */
export async function zipWorkspace(files: HostFiles, paths: WorkspacePaths): Promise<ReadableStream<Uint8Array>> {
  const first = await files.open(paths.file)
  await first.close()
  const data = (await files.list(paths.data)).filter((entry) => !entry.folder && travellingFile.test(entry.name))
  const entries = [
    { path: paths.file, name: files.baseName(paths.file) },
    ...data.map(({ name }) => ({ path: files.join(paths.data, name), name: `${files.baseName(paths.data)}/${name}` }))
  ]
  const pieces = zipPieces(files, entries)
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await pieces.next()
      if (piece.done) controller.close()
      else controller.enqueue(piece.value)
    },
    cancel: async () => void (await pieces.return(undefined))
  })
}

interface Entry {
  readonly path: string
  readonly name: string
}

/** The bytes of the .zip, made while they are asked for, so that no file stands in memory whole. */
async function* zipPieces(files: HostFiles, entries: readonly Entry[]): AsyncGenerator<Uint8Array, void> {
  let made: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    if (bytes.byteLength > 0) made.push(bytes)
  })
  const take = (): Uint8Array[] => {
    const taken = made
    made = []
    return taken
  }
  for (const entry of entries) {
    const target = new ZipDeflate(entry.name, { level: 1 })
    zip.add(target)
    for await (const { bytes, last } of fileChunks(files, entry.path)) {
      target.push(bytes, last)
      yield* take()
    }
  }
  zip.end()
  yield* take()
}

async function* fileChunks(files: HostFiles, path: string): AsyncGenerator<{ bytes: Uint8Array; last: boolean }, void> {
  const reader = await files.open(path)
  try {
    let position = 0
    do {
      const bytes = await reader.read(position, chunkBytes)
      position += bytes.byteLength
      yield { bytes, last: position >= reader.size }
    } while (position < reader.size)
  } finally {
    await reader.close()
  }
}
