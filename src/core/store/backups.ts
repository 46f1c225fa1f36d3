import { Failure } from '../../contract/failure'
import type { Backup } from '../../contract/backup-results'
import { backupNameOf } from '../../model/backup'
import type { Generation } from '../../model/workspace'
import type { Ports } from '../ports/ports'
import { workspaceEnding } from './data-folder'
import { readWorkspaceFile, type WorkspaceReading } from './workspace-file'

type StorePorts = Pick<Ports, 'sql' | 'files'>

/** A version kept in the data folder: a backup, or what a conflict left aside. */
interface KeptVersion {
  readonly backup: Backup
  readonly path: string
  readonly generation: Generation | null
}

/** The path of a kept version by its id. */
export function pathOfBackup({ files }: StorePorts, dataFolder: string, id: string): string {
  const conflict = /^conflict-(.+)$/.exec(id)?.[1]
  return conflict === undefined
    ? files.join(dataFolder, 'backups', `${id}${workspaceEnding}`)
    : files.join(dataFolder, 'conflicts', `${conflict}${workspaceEnding}`)
}

/** The versions kept in a data folder, newest first; one that is not whole is listed as such. @throws Failure `diskRefused`. */
export async function listBackups(ports: StorePorts, dataFolder: string): Promise<Backup[]> {
  return (await keptVersions(ports, dataFolder)).map(({ backup }) => backup)
}

/** The generations that kept versions name: their files must stay. @throws Failure `diskRefused`. */
export async function generationsOfBackups(ports: StorePorts, dataFolder: string): Promise<Generation[]> {
  return (await keptVersions(ports, dataFolder)).flatMap(({ generation }) => generation ?? [])
}

/** The contents of a kept version. @throws Failure `backupNotFound`, `workspaceDamaged`, `workspaceNewer`, `diskRefused`. */
export async function readBackup(ports: StorePorts, dataFolder: string, id: string): Promise<WorkspaceReading> {
  const path = pathOfBackup(ports, dataFolder, id)
  if (!(await ports.files.facts(path))) throw new Failure('backupNotFound', { id })
  return readWorkspaceFile(ports, path)
}

async function keptVersions(ports: StorePorts, dataFolder: string): Promise<KeptVersion[]> {
  const { files } = ports
  const data = new Set((await files.list(dataFolder)).map(({ name }) => name))
  const versions: KeptVersion[] = []
  for (const [folder, idOf] of folders) {
    for (const { name, bytes, changedAt } of await files.list(files.join(dataFolder, folder))) {
      const named = idOf(name)
      if (!named) continue
      const path = files.join(dataFolder, folder, name)
      const reading = await wholeOrNull(ports, path)
      const generation = reading?.definitions.generation ?? null
      versions.push({
        path,
        generation,
        backup: {
          ...named,
          at: changedAt,
          bytes,
          customers: reading ? (generation?.customers ?? 0) : null,
          segments: reading?.definitions.segments.length ?? null,
          whole: reading !== null,
          baseThere: reading !== null && (generation === null || data.has(generation.customersFile))
        }
      })
    }
  }
  return versions.sort(({ backup: one }, { backup: other }) => {
    const [first, second] = [`${one.at} ${one.id}`, `${other.at} ${other.id}`]
    return first < second ? 1 : first > second ? -1 : 0
  })
}

type Named = Pick<Backup, 'id' | 'reason'>

const folders: readonly (readonly [string, (name: string) => Named | null])[] = [
  [
    'backups',
    (name) => {
      const named = backupNameOf(name)
      return named && { id: name.slice(0, -workspaceEnding.length), reason: named.reason ?? 'saved' }
    }
  ],
  [
    'conflicts',
    (name) => {
      const stem = /^(\d{10}(?:-\d{1,6})?)\.portrait$/.exec(name)?.[1]
      return stem === undefined ? null : { id: `conflict-${stem}`, reason: 'conflict' }
    }
  ]
]

/** Null when the version is not whole. @throws Failure when the disk refuses: then nothing is known of it. */
async function wholeOrNull(ports: StorePorts, path: string): Promise<WorkspaceReading | null> {
  try {
    return await readWorkspaceFile(ports, path)
  } catch (error) {
    if (error instanceof Failure && notWhole.includes(error.code)) return null
    throw error
  }
}

const notWhole: readonly string[] = ['workspaceDamaged', 'workspaceForeign', 'workspaceNewer', 'workspaceNotFound']
