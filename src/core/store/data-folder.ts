import type { Files } from '../ports/files'

/** The ending of a workspace file's name. */
export const workspaceEnding = '.portrait'

/** The folder of people beside a workspace file: `Name.portrait` → `Name.portrait-data`. */
export function dataFolderOf(_files: Pick<Files, 'join'>, path: string): string {
  return `${path}-data`
}

/** The workspace's name of a path: its file's name without the ending. */
export function workspaceNameOf(files: Pick<Files, 'baseName'>, path: string): string {
  const name = files.baseName(path)
  return name.endsWith(workspaceEnding) ? name.slice(0, -workspaceEnding.length) : name
}
