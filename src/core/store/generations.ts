import type { Generation } from '../../model/workspace'
import type { Ports } from '../ports/ports'

const generationFile = /^(?:customers|orders|contacts)-\d{4,}\.sqlite$/

/** The kinds of files that make a generation. */
export type GenerationFileKind = 'customers' | 'orders' | 'contacts'

/** The name of a generation's file: `customers-0001.sqlite`. */
export function generationFileName(kind: GenerationFileKind, number: number): string {
  return `${kind}-${String(number).padStart(4, '0')}.sqlite`
}

/** Removes the files of all generations but the kept ones from a data folder. */
export async function removeUnusedGenerations(
  ports: Pick<Ports, 'files'>,
  dataFolder: string,
  kept: readonly (Generation | null)[]
): Promise<void> {
  const names = new Set(kept.flatMap((one) => (one ? [one.customersFile, one.ordersFile, one.contactsFile] : [])))
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
