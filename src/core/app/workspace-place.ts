import { Failure } from '../../contract/failure'
import { workspaceNameSchema } from '../../model/workspace'
import type { AppContext } from './app-context'

/** A name that a workspace may have. @throws Failure `workspaceNameRefused`. */
export function workspaceNameFor(name: string): string {
  const parsed = workspaceNameSchema.safeParse(name)
  if (!parsed.success) throw new Failure('workspaceNameRefused', { name: name.slice(0, 100), limit: 80 })
  return parsed.data
}

/**
 * The path of a workspace's file in another folder, which the user chose.
 * @throws Failure `folderRefused` for a folder of people, which goes with the workspace that it belongs to.
 */
export function placeInFolder({ ports: { files } }: AppContext, folder: string, name: string): string {
  if (folder.split(/[\\/]/).some((part) => part.endsWith('.portrait-data')))
    throw new Failure('folderRefused', { path: folder })
  return files.join(folder, `${name}.portrait`)
}

/** The path of a workspace's file in the host's folder. */
export function pathOfWorkspace(context: AppContext, name: string): string {
  return context.ports.files.join(context.ports.folder, `${name}.portrait`)
}
