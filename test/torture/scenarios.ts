import { join } from 'node:path'
import type { GroupInput } from '../../src/model/portrait'
import { eventScenarios } from './event-scenarios'
import { identityScenarios } from './identity-scenarios'
import { peopleScenarios, writeAboutPeople } from './people-scenarios'
import type { Program } from './program'

/** Something that people do and that writes to the disk. */
export interface Scenario {
  readonly name: string
  /** Makes what is there before. */
  prepare(program: Program, disk: ScenarioDisk): Promise<void>
  /** Does it; `told` is called when the program has said that it is done. */
  act(program: Program, told: () => void, disk: ScenarioDisk): Promise<void>
  /** What it does side by side: with each of them alone all is whole too. */
  readonly parts?: readonly ((program: Program, disk: ScenarioDisk) => Promise<void>)[]
  /** Both places at once are a whole state too. */
  readonly bothPlaces?: true
  /** What a crash leaves is cleared away when it is done again. */
  readonly again?: true
  /** The disk makes no hard links. */
  readonly withoutLinks?: true
  /** The folder `elsewhere` is on another disk, so that no link leads there. */
  readonly anotherDisk?: true
}

/** Where a scenario happens, and how it puts files there that are not the program's. */
export interface ScenarioDisk {
  readonly folder: string
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Puts bytes in the middle of a file. */
  spoil(path: string): Promise<void>
}

const name = 'Work'
const empty: GroupInput = { kind: 'group', mode: 'all', members: [] }
const men: GroupInput = {
  kind: 'group',
  mode: 'all',
  members: [{ kind: 'choice', field: 'gender', values: ['man'] }]
}
const files: Readonly<Record<string, string>> = {
  'first.csv': 'id,gender,age\n1,man,31\n2,woman,45\n3,man,27\n',
  'second.csv': 'id,gender,age,city\n1,man,32,Łódź\n4,woman,50,Kraków\n5,man,61,Warszawa\n6,woman,19,\n7,man,,Gdynia\n'
}

async function importFile(program: Program, disk: ScenarioDisk, file: string): Promise<void> {
  const path = join(disk.folder, file)
  await program.call('import.run', { source: { kind: 'path', path } })
  await program.call('import.settle', {})
}

async function workspace(program: Program, disk: ScenarioDisk): Promise<void> {
  for (const [file, text] of Object.entries(files))
    await disk.write(join(disk.folder, file), new TextEncoder().encode(text))
  await program.call('workspace.create', { name, language: 'en' })
  await program.call('segment.save', { name: 'A', portrait: empty })
}

async function workspaceWithPeople(program: Program, disk: ScenarioDisk): Promise<void> {
  await workspace(program, disk)
  await importFile(program, disk, 'first.csv')
}

async function saveB(program: Program, told: () => void): Promise<void> {
  await program.call('workspace.open', { name })
  await program.call('segment.save', { name: 'B', portrait: men })
  told()
}

/** Merges the second file into the base: who is not in it stays. */
async function mergeSecond(program: Program, disk: ScenarioDisk): Promise<void> {
  await program.call('workspace.open', { name })
  const source = { kind: 'path' as const, path: join(disk.folder, 'second.csv') }
  const { recipe } = await program.call('import.inspect', { source })
  const plan = await program.call('import.plan', { source, recipe: { ...recipe, absent: 'keep' } })
  await program.call('import.apply', { plan: plan.id })
  await program.call('import.settle', {})
}

async function undoImport(program: Program): Promise<void> {
  await program.call('workspace.open', { name })
  const entry = (await program.call('journal.list', {})).find(({ can }) => can === 'undo')
  await program.call('journal.undo', { id: entry?.id ?? '' })
}

const elsewhere = ({ folder }: ScenarioDisk) => ({ kind: 'path' as const, path: join(folder, 'elsewhere') })

async function move(program: Program, told: () => void, disk: ScenarioDisk): Promise<void> {
  await program.call('workspace.open', { name })
  await program.call('workspace.moveTo', { folder: elsewhere(disk) })
  told()
}

async function importSecond(program: Program, disk: ScenarioDisk): Promise<void> {
  await program.call('workspace.open', { name })
  await importFile(program, disk, 'second.csv')
}

async function workspaceWithNotes(program: Program, disk: ScenarioDisk): Promise<void> {
  await workspaceWithPeople(program, disk)
  await writeAboutPeople(program)
}

/** All that is tried under faults, power cuts and kills. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'first save',
    prepare: async () => undefined,
    async act(program, told) {
      await program.call('workspace.create', { name, language: 'en' })
      told()
    }
  },
  { name: 'save', prepare: workspaceWithPeople, act: saveB },
  { name: 'backup without links', withoutLinks: true, prepare: workspaceWithPeople, act: saveB },
  {
    name: 'first import',
    prepare: workspace,
    async act(program, told, disk) {
      await program.call('workspace.open', { name })
      await importFile(program, disk, 'first.csv')
      told()
    }
  },
  {
    name: 'import',
    prepare: workspaceWithPeople,
    async act(program, told, disk) {
      await importSecond(program, disk)
      told()
    }
  },
  {
    name: 'import that merges',
    prepare: workspaceWithPeople,
    async act(program, told, disk) {
      await mergeSecond(program, disk)
      told()
    }
  },
  {
    name: 'import taken back',
    async prepare(program, disk) {
      await workspaceWithPeople(program, disk)
      await mergeSecond(program, disk)
    },
    async act(program, told) {
      await undoImport(program)
      told()
    }
  },
  {
    name: 'import made again',
    async prepare(program, disk) {
      await workspaceWithPeople(program, disk)
      await mergeSecond(program, disk)
      await undoImport(program)
    },
    async act(program, told) {
      await program.call('workspace.open', { name })
      const entry = (await program.call('journal.list', {})).find(({ can }) => can === 'redo')
      await program.call('journal.redo', { id: entry?.id ?? '' })
      told()
    }
  },
  {
    name: 'edit while an import is written',
    prepare: workspaceWithPeople,
    parts: [(program) => saveB(program, () => undefined), importSecond],
    async act(program, told, disk) {
      await program.call('workspace.open', { name })
      const path = join(disk.folder, 'second.csv')
      await program.call('import.run', { source: { kind: 'path', path } })
      await saveB(program, () => undefined)
      await program.call('import.settle', {})
      told()
    }
  },
  {
    name: 'restore',
    async prepare(program, disk) {
      await workspaceWithPeople(program, disk)
      await importFile(program, disk, 'second.csv')
      await program.call('segment.save', { name: 'B', portrait: men })
    },
    async act(program, told) {
      await program.call('workspace.open', { name })
      const backups = await program.call('backup.list', {})
      const before = backups.find(({ reason }) => reason === 'import' && backups.length > 1)
      await program.call('backup.restore', { id: before?.id ?? '' })
      told()
    }
  },
  { name: 'migration', prepare: workspaceWithPeople, act: saveB },
  {
    name: 'lock of a dead process',
    async prepare(program, disk) {
      await workspaceWithPeople(program, disk)
      await program.close()
      const record = { program: 'torture', pid: 999_999_999, computer: 'x', since: '', process: null, token: 'aa' }
      const { hostname } = await import('node:os')
      const text = JSON.stringify({ ...record, computer: hostname() })
      await disk.write(join(disk.folder, `${name}.portrait-data`, 'lock'), new TextEncoder().encode(text))
    },
    act: saveB
  },
  {
    name: 'recovery',
    async prepare(program, disk) {
      await workspaceWithPeople(program, disk)
      await program.call('segment.save', { name: 'B', portrait: men })
      await program.close()
      await disk.spoil(join(disk.folder, `${name}.portrait`))
    },
    async act(program, told) {
      const [newest] = await program.call('backup.candidates', { name })
      await program.call('backup.recover', { name, id: newest?.id ?? '' })
      told()
    }
  },
  {
    name: 'duplicate',
    again: true,
    prepare: workspaceWithNotes,
    async act(program, told) {
      await program.call('workspace.duplicate', { name, as: 'Copy' })
      told()
    }
  },
  {
    name: 'rename',
    again: true,
    bothPlaces: true,
    prepare: workspaceWithNotes,
    async act(program, told) {
      await program.call('workspace.rename', { name, to: 'Other' })
      told()
    }
  },
  {
    name: 'save as in another folder',
    again: true,
    anotherDisk: true,
    prepare: workspaceWithNotes,
    async act(program, told, disk) {
      await program.call('workspace.open', { name })
      await program.call('workspace.copyTo', { name: 'Copy', folder: elsewhere(disk) })
      told()
    }
  },
  ...peopleScenarios(workspaceWithPeople),
  ...eventScenarios(workspaceWithPeople),
  ...identityScenarios,
  { name: 'move', again: true, bothPlaces: true, prepare: workspaceWithNotes, act: move },
  {
    name: 'move to another disk',
    again: true,
    bothPlaces: true,
    anotherDisk: true,
    prepare: workspaceWithNotes,
    act: move
  }
]
