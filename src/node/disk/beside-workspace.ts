import { dirname, join } from 'node:path'

const workspaceEnding = '.portrait'

/** The folder of what belongs to a workspace file (`Name.portrait-data`), or null for any other file. */
export function dataFolderBeside(path: string): string | null {
  return path.endsWith(workspaceEnding) ? `${path}-data` : null
}

/** Where the lock of a path lies: in the data folder of a workspace, else beside the file. */
export function lockFileOf(path: string): string {
  const folder = dataFolderBeside(path)
  return folder ? join(folder, 'lock') : `${path}.lock`
}

/** Folders in which temporary files for a path may have been left behind. */
export function foldersOf(path: string): readonly string[] {
  const folder = dataFolderBeside(path)
  return folder ? [folder, backupsIn(folder), conflictsIn(folder)] : [dirname(path)]
}

/** Earlier versions of the workspace file. */
export function backupsIn(dataFolder: string): string {
  return join(dataFolder, 'backups')
}

/** Versions that could not be saved because somebody else had changed the file. */
export function conflictsIn(dataFolder: string): string {
  return join(dataFolder, 'conflicts')
}
