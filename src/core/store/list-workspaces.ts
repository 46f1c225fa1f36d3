import { Failure } from '../../contract/failure'
import type { ListedWorkspace, WorkspaceListing } from '../../contract/results'
import type { FileFacts } from '../ports/files'
import type { Ports } from '../ports/ports'
import { workspaceEnding } from './data-folder'
import { readWorkspaceFile } from './workspace-file'

/** The workspaces of the host's folder by name. One that cannot be opened is listed with its problem. */
export async function listWorkspaces(ports: Pick<Ports, 'sql' | 'files' | 'folder'>): Promise<WorkspaceListing> {
  const workspaces: ListedWorkspace[] = []
  for (const file of await ports.files.list(ports.folder)) {
    if (!file.name.endsWith(workspaceEnding) || file.name.startsWith('.')) continue
    const workspace = await listed(ports, file)
    if (workspace) workspaces.push(workspace)
  }
  return { folder: ports.folder, workspaces }
}

async function listed(
  ports: Pick<Ports, 'sql' | 'files' | 'folder'>,
  file: FileFacts
): Promise<ListedWorkspace | null> {
  const about = {
    name: file.name.slice(0, -workspaceEnding.length),
    bytes: file.bytes,
    changedAt: file.changedAt
  }
  try {
    const { definitions } = await readWorkspaceFile(ports, ports.files.join(ports.folder, file.name))
    const customers = definitions.generation?.customers ?? 0
    return { ...about, customers, segments: definitions.segments.length, problem: null }
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspaceNotFound') return null
    return { ...about, customers: null, segments: null, problem: problemOf(error) }
  }
}

/** A file that the disk does not let us read is as little ours as a foreign one. @throws what is not about the file. */
function problemOf(error: unknown): ListedWorkspace['problem'] {
  if (!(error instanceof Failure)) throw error
  if (error.code === 'workspaceDamaged') return 'damaged'
  if (error.code === 'workspaceNewer') return 'newer'
  if (error.code === 'fileTooLarge') return 'tooLarge'
  return 'foreign'
}
