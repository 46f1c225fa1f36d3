import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ApiEvent, Client } from '../../../src/contract/api'
import { Failure } from '../../../src/contract/failure'
import type { Files } from '../../../src/core/ports/files'
import { readWorkspaceFile } from '../../../src/core/store/workspace-file'
import type { Definitions } from '../../../src/model/workspace'
import { nodePorts } from '../../../src/node/node-ports'
import { createDoor } from '../../hosts/create-door'
import { inProcessHost } from '../../hosts/in-process-host'

/** Three customers, and four of another shape. */
export const people = 'id,city\n1,Oslo\n2,Oslo\n3,Bergen\n'
export const more = 'id,city,age\n1,Oslo,30\n2,Oslo,31\n3,Oslo,32\n4,Bergen,33\n'

/** A workspace `Mine` with three customers on disk, whose next file of columns waits at a door; what was told since. */
export async function startWithDoor(folder: string, change: (files: Files) => Partial<Files> = () => ({})) {
  const door = createDoor()
  const slow = (files: Files): Files => ({
    ...files,
    create: async (path) => {
      if (path.endsWith('0002.columns')) await door.pass()
      return files.create(path)
    },
    ...change(files)
  })
  const client = await inProcessHost(folder, (ports) => ({ ...ports, files: slow(ports.files) }))
  const told: ApiEvent[] = []
  client.onEvent((event) => void told.push(event))
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringIn(client, folder, people)
  await client.call('import.settle', {})
  told.length = 0
  return { client, door, told }
}

/** Imports a text as a file of the folder. */
export async function bringIn(client: Client, folder: string, text: string, name = 'people.csv') {
  const path = join(folder, name)
  await writeFile(path, text)
  return client.call('import.run', { source: { kind: 'path', path } })
}

/** What the file of `Mine` says. */
export async function definitionsOnDisk(folder: string): Promise<Definitions> {
  const ports = await nodePorts({ folder, host: 'commandLine', version: 'test' })
  return (await readWorkspaceFile(ports, join(folder, 'Mine.portrait'))).definitions
}

/** `done`, or the code of the failure. */
export function endOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof Failure ? error.code : String(error))
  )
}
