import { failureDataOf } from '../../contract/failure'
import { customerFieldsOf } from '../../model/field'
import type { Generation } from '../../model/workspace'
import { generationsOfBackups } from '../store/backups'
import { writeCustomersFile } from '../store/customers-file'
import { writeEventsFile } from '../store/events-file'
import { filesOfGeneration, removeUnusedGenerations } from '../store/generations'
import { readWorkspaceFile } from '../store/workspace-file'
import type { WriteOptions } from '../store/write-columns-file'
import type { AppContext } from './app-context'
import type { NewBase } from './base-writing'
import type { OpenWorkspace } from './open-workspace'
import { isKeptAside } from './save-queue'

/** Writes the files of a generation beside those of others. @throws Failure `cancelled`, `fileTooLarge`, `diskFull`, `diskRefused`. */
export async function writeGeneration(
  { ports }: AppContext,
  { dataFolder }: OpenWorkspace,
  { customersFile, ordersFile, contactsFile }: Generation,
  { table, fields, orders, contacts }: NewBase,
  options: WriteOptions
): Promise<void> {
  const pathOf = (file: string) => ports.files.join(dataFolder, file)
  await ports.files.ensureFolder(dataFolder)
  await writeCustomersFile(ports, pathOf(customersFile), table, customerFieldsOf(fields), options)
  if (orders && ordersFile) await writeEventsFile(ports, pathOf(ordersFile), orders)
  if (contacts && contactsFile) await writeEventsFile(ports, pathOf(contactsFile), contacts)
}

/** Removes the files of a generation that nothing names; what cannot be removed harms nobody. */
export async function removeGeneration(
  { ports: { files } }: AppContext,
  { dataFolder }: OpenWorkspace,
  generation: Generation
): Promise<void> {
  for (const file of filesOfGeneration(generation))
    await files.remove(files.join(dataFolder, file)).catch(() => undefined)
}

/** Removes the generations that neither the workspace nor a backup names and that are not the one before. What cannot be cleared away now waits for the next import. */
export async function forgetUnusedGenerations(
  { ports }: AppContext,
  workspace: OpenWorkspace,
  before: Generation | null
): Promise<void> {
  const { dataFolder } = workspace
  try {
    const ofBackups = await generationsOfBackups(ports, dataFolder)
    const { definitions, onDisk } = workspace
    await removeUnusedGenerations(ports, dataFolder, [before, definitions.generation, onDisk.generation, ...ofBackups])
  } catch (error) {
    ports.log.warn(`generations not cleared: ${failureDataOf(error).code}`)
  }
}

/** A save may fail when the file has its name already, or leave a conflict copy: then a new generation may be named there and its files stay. */
export async function mayBeNamed(context: AppContext, workspace: OpenWorkspace, error: unknown): Promise<boolean> {
  if (isKeptAside(error)) return true
  const onDisk = await readWorkspaceFile(context.ports, workspace.path).catch(() => null)
  return onDisk === null || onDisk.seal.sha256 !== workspace.seal.sha256
}
