import type { nodeFiles } from '../node/disk/node-files'

/** The disk as the host uses it. */
export type HostFiles = ReturnType<typeof nodeFiles>

/** Where a workspace's parts lie in the host's folder. */
export interface WorkspacePaths {
  readonly file: string
  readonly data: string
  readonly uploads: string
  readonly exports: string
}

/** The paths of a workspace by its name, which must have been checked. */
export function workspacePaths(files: HostFiles, folder: string, name: string): WorkspacePaths {
  const data = files.join(folder, `${name}.portrait-data`)
  return {
    file: files.join(folder, `${name}.portrait`),
    data,
    uploads: files.join(data, 'uploads'),
    exports: files.join(data, 'exports')
  }
}
