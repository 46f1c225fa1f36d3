import { Failure } from '../../contract/failure'
import { createZip } from '../export/mailing/zip-files'
import type { FileWriter } from '../ports/files'
import type { AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'

/** Where the files of an export go, one after the other; they stand under their names only when all of them are whole. */
export interface ExportOutlet {
  begin(name: string): Promise<void>
  add(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
  finish(): Promise<void>
  /** Leaves none of them. */
  abandon(): Promise<void>
}

/** Files of a folder, whose path ends in a separator (or is empty). @throws Failure `fileExists` {name}, unless they may be overwritten. */
export function folderOutlet({ ports: { files } }: AppContext, folder: string, overwrite: boolean): ExportOutlet {
  const written: { readonly path: string; readonly writer: FileWriter; readonly isNew: boolean }[] = []
  let standing = 0
  return {
    async begin(name) {
      const path = `${folder}${name}`
      const isNew = (await files.facts(path)) === null
      if (!isNew && !overwrite) throw new Failure('fileExists', { name })
      written.push({ path, writer: await files.create(path), isNew })
    },
    add: (bytes) => written.at(-1)?.writer.write(bytes) ?? Promise.resolve(),
    end: () => Promise.resolve(),
    async finish() {
      for (const { writer } of written) {
        await writer.finish()
        standing++
      }
    },
    async abandon() {
      for (const [index, { path, writer, isNew }] of written.entries()) {
        if (index >= standing) await writer.abandon()
        else if (isNew) await files.remove(path)
      }
    }
  }
}

/** One .zip that waits in the data folder until it is fetched. */
export async function downloadOutlet(
  { ports: { files, randomness } }: AppContext,
  { dataFolder }: OpenWorkspace
): Promise<ExportOutlet & { readonly download: string }> {
  const folder = files.join(dataFolder, 'exports')
  await files.ensureFolder(folder)
  const download = randomness.hex(16)
  const writer = await files.create(files.join(folder, download))
  const zip = createZip()
  const pass = async (): Promise<void> => {
    for (const bytes of zip.take()) await writer.write(bytes)
  }
  return {
    download,
    begin(name) {
      zip.begin(name)
      return pass()
    },
    add(bytes) {
      zip.add(bytes)
      return pass()
    },
    end() {
      zip.end()
      return pass()
    },
    async finish() {
      zip.finish()
      await pass()
      await writer.finish()
    },
    abandon: () => writer.abandon()
  }
}
