import type { Source } from '../../contract/places'
import type { Files } from '../ports/files'
import type { OpenWorkspace } from './open-workspace'

/** Where an upload waits: inside the workspace's data folder, under its id. */
export function uploadPath(files: Files, workspace: OpenWorkspace, id: string): string {
  return files.join(workspace.dataFolder, 'uploads', id)
}

/** The path of a file to read, and the name it has for people. */
export function pathOfSource(
  files: Files,
  workspace: OpenWorkspace,
  source: Source
): { readonly path: string; readonly fileName: string } {
  return source.kind === 'path'
    ? { path: source.path, fileName: files.baseName(source.path) }
    : { path: uploadPath(files, workspace, source.id), fileName: source.fileName }
}
