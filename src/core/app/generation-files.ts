import { failureDataOf } from '../../contract/failure'
import { customerFieldsOf } from '../../model/field'
import type { Generation } from '../../model/workspace'
import { generationsOfBackups } from '../store/backups'
import { writeCustomersFile } from '../store/customers-file'
import { writeEventsFile } from '../store/events-file'
import { columnsPathOf } from '../store/columns-file'
import { filesOfGeneration, removeUnusedGenerations } from '../store/generations'
import { readWorkspaceFile } from '../store/workspace-file'
import type { WriteOptions } from '../store/write-columns-file'
import type { AppContext } from './app-context'
import type { NewBase } from './base-writing'
import type { OpenWorkspace } from './open-workspace'
import { isKeptAside } from './save-queue'

/** The files of a generation; null is one that it has not, or has of an earlier one. */
export type NewFiles = {
  readonly [File in 'customersFile' | 'ordersFile' | 'contactsFile']: string | null
}

/** The files that a generation does not have of the one before. */
export function newFilesOf(generation: Generation, before: Generation | null): NewFiles {
  const old = filesOfGeneration(before)
  const newOrNull = (file: string | null): string | null => (file !== null && old.includes(file) ? null : file)
  return {
    customersFile: newOrNull(generation.customersFile),
    ordersFile: newOrNull(generation.ordersFile),
    contactsFile: newOrNull(generation.contactsFile)
  }
}

/** Writes the new files of a generation beside those of others. @throws Failure `cancelled`, `fileTooLarge`, `diskFull`, `diskRefused`. */
export async function writeGeneration(
  { ports }: AppContext,
  { dataFolder }: OpenWorkspace,
  { customersFile, ordersFile, contactsFile }: NewFiles,
  { table, fields, orders, contacts }: NewBase,
  options: WriteOptions
): Promise<void> {
  const pathOf = (file: string) => ports.files.join(dataFolder, file)
  await ports.files.ensureFolder(dataFolder)
  if (customersFile) await writeCustomersFile(ports, pathOf(customersFile), table, customerFieldsOf(fields), options)
  if (orders && ordersFile) await writeEventsFile(ports, pathOf(ordersFile), orders)
  if (contacts && contactsFile) await writeEventsFile(ports, pathOf(contactsFile), contacts)
}

/** Removes files of a generation that nothing names; what cannot be removed harms nobody. */
export async function removeFiles(
  { ports: { files } }: AppContext,
  { dataFolder }: OpenWorkspace,
  { customersFile, ordersFile, contactsFile }: NewFiles
): Promise<void> {
  const names = [customersFile, ordersFile, contactsFile].flatMap((name) => (name ? [name, columnsPathOf(name)] : []))
  for (const name of names) await files.remove(files.join(dataFolder, name)).catch(() => undefined)
}

/** Removes the generations that neither the workspace, its journal nor a backup names and that are not the one before. What cannot be cleared away now waits for the next import. */
export async function forgetUnusedGenerations(
  { ports }: AppContext,
  workspace: OpenWorkspace,
  before: Generation | null
): Promise<void> {
  const { dataFolder } = workspace
  try {
    const ofBackups = await generationsOfBackups(ports, dataFolder)
    const { definitions, onDisk } = workspace
    const named = [definitions, onDisk].flatMap(({ generation, states }) => [
      generation,
      ...states.map((state) => state.generation)
    ])
    await removeUnusedGenerations(ports, dataFolder, [before, ...named, ...ofBackups])
  } catch (error) {
    ports.log.warn(`generations not cleared: ${failureDataOf(error).code}`)
  }
}

/**
 * Whether the file on disk does not name a base whose save failed, so that its files can go. When the save failed after the
 * file had its name, the definitions that are in memory now are saved in its place, so that the base does not come back.
 */
export async function isOffTheDisk(context: AppContext, workspace: OpenWorkspace, error: unknown): Promise<boolean> {
  if (isKeptAside(error)) return false
  const found = await readWorkspaceFile(context.ports, workspace.path).catch(() => null)
  if (found?.seal.sha256 === workspace.seal.sha256) return true
  workspace.onDisk = { ...workspace.onDisk }
  return context.saves.save(workspace).then(
    () => true,
    () => false
  )
}
