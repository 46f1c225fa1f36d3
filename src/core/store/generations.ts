import type { Generation } from '../../model/workspace'
import type { Ports } from '../ports/ports'
import { columnsPathOf } from './columns-file'

const generationFile = /^(?:customers|orders|contacts)-(\d{4,})\.(?:sqlite|columns)$/

/** The kinds of files that make a generation. */
export type GenerationFileKind = 'customers' | 'orders' | 'contacts'

/** The name of a generation's file: `customers-0001.sqlite`. */
export function generationFileName(kind: GenerationFileKind, number: number): string {
  return `${kind}-${String(number).padStart(4, '0')}.sqlite`
}

/** The names of the files that make a generation; those of format 1 have no file of columns. */
export function filesOfGeneration(generation: Generation | null): string[] {
  if (!generation) return []
  const { customersFile, ordersFile, contactsFile } = generation
  return [customersFile, ordersFile, contactsFile].flatMap((name) => (name ? [name, columnsPathOf(name)] : []))
}

/** The number of the generation that a file's name belongs to; 0 for any other file. */
export function generationNumberOf(name: string): number {
  return Number(generationFile.exec(name)?.[1] ?? 0)
}

/** Removes the files of all generations but the kept ones from a data folder. */
export async function removeUnusedGenerations(
  ports: Pick<Ports, 'files'>,
  dataFolder: string,
  kept: readonly (Generation | null)[]
): Promise<void> {
  const names = new Set(kept.flatMap(filesOfGeneration))
  for (const file of await ports.files.list(dataFolder)) {
    if (file.folder || names.has(file.name) || !generationFile.test(file.name)) continue
    await ports.files.remove(ports.files.join(dataFolder, file.name))
  }
}

/** Removes uploads and exports that still wait in a data folder from an earlier run. */
export async function clearWaiting(ports: Pick<Ports, 'files'>, dataFolder: string): Promise<void> {
  await ports.files.removeFolder(ports.files.join(dataFolder, 'uploads'))
  await ports.files.removeFolder(ports.files.join(dataFolder, 'exports'))
}
