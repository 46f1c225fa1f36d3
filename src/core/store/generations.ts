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

/** Removes the files of all generations but the kept ones from a data folder, and but those after them, which may just be written. */
export async function removeUnusedGenerations(
  ports: Pick<Ports, 'files'>,
  dataFolder: string,
  kept: readonly (Generation | null)[]
): Promise<void> {
  const names = new Set(kept.flatMap(filesOfGeneration))
  const newest = Math.max(0, ...kept.map((generation) => generation?.number ?? 0))
  for (const file of await ports.files.list(dataFolder)) {
    const number = generationNumberOf(file.name)
    if (file.folder || number === 0 || number > newest || names.has(file.name)) continue
    await ports.files.remove(ports.files.join(dataFolder, file.name))
  }
}

/** Removes uploads and exports that still wait in a data folder from an earlier run. */
export async function clearWaiting(ports: Pick<Ports, 'files'>, dataFolder: string): Promise<void> {
  await ports.files.removeFolder(ports.files.join(dataFolder, 'uploads'))
  await ports.files.removeFolder(ports.files.join(dataFolder, 'exports'))
}
