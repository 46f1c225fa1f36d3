import { join } from 'node:path'
import type { Program } from './program'
import type { Scenario, ScenarioDisk } from './scenarios'

const name = 'Work'

/** The customer at a place of the base. */
export async function customerAt(program: Program, place: number): Promise<string> {
  const { rows } = await program.call('customer.page', { scope: { kind: 'base' }, page: { columns: [] } })
  return rows[place]?.id ?? ''
}

async function addNote(program: Program): Promise<void> {
  await program.call('note.add', { id: await customerAt(program, 0), text: 'Call after six' })
}

async function correct(program: Program, value: string): Promise<void> {
  await program.call('customer.correct', { id: await customerAt(program, 1), field: 'gender', value })
}

async function saveB(program: Program): Promise<void> {
  await program.call('segment.save', { name: 'B', portrait: { kind: 'group', mode: 'all', members: [] } })
}

/** Makes a people.sqlite with a note and a correction. */
export async function writeAboutPeople(program: Program): Promise<void> {
  await addNote(program)
  await correct(program, 'other')
}

/** A file that puts customers into a segment there is, and into one that it makes. */
async function importMembers(program: Program, { folder, write }: ScenarioDisk): Promise<void> {
  const path = join(folder, 'members.csv')
  await write(path, new TextEncoder().encode('id,gender,list\n1,man,A\n3,man,New\n8,woman,A|New\n'))
  const source = { kind: 'path' as const, path }
  const { recipe } = await program.call('import.inspect', { source })
  const columns = recipe.columns.map((column, at) =>
    at === 2 ? { ...column, target: { kind: 'segment' as const } } : column
  )
  const dialect = { ...recipe.dialect, valueSeparator: '|' as const }
  await program.call('import.run', { source, recipe: { ...recipe, dialect, columns, absent: 'keep' } })
  await program.call('import.settle', {})
}

/** What is tried of people.sqlite; `prepare` makes a workspace with customers. */
export function peopleScenarios(prepare: Scenario['prepare']): readonly Scenario[] {
  const prepareWithPeople = async (program: Program, disk: ScenarioDisk): Promise<void> => {
    await prepare(program, disk)
    await writeAboutPeople(program)
  }
  const opened = (work: (program: Program) => Promise<unknown>) => async (program: Program) => {
    await program.call('workspace.open', { name })
    await work(program)
  }
  return [
    {
      name: 'first note',
      prepare,
      async act(program, told) {
        await opened(addNote)(program)
        told()
      }
    },
    {
      name: 'edit of people',
      prepare: prepareWithPeople,
      async act(program, told) {
        await opened((each) => correct(each, 'man'))(program)
        told()
      }
    },
    {
      name: 'edit of people and definitions',
      prepare: prepareWithPeople,
      parts: [opened((program) => correct(program, 'man')), opened(saveB)],
      async act(program, told) {
        await opened((each) => Promise.all([correct(each, 'man'), saveB(each)]))(program)
        told()
      }
    },
    {
      name: 'pasted list',
      prepare: prepareWithPeople,
      async act(program, told) {
        const list = { field: 'external_id', name: 'VIP', text: '1\n3\n77' }
        await opened((each) => each.call('list.add', list))(program)
        told()
      }
    },
    {
      name: 'import of members',
      prepare: prepareWithPeople,
      async act(program, told, disk) {
        await opened((each) => importMembers(each, disk))(program)
        told()
      }
    },
    {
      name: 'import of members taken back',
      async prepare(program, disk) {
        await prepareWithPeople(program, disk)
        await importMembers(program, disk)
      },
      async act(program, told) {
        await opened(async (each) => {
          const entry = (await each.call('journal.list', {})).find(({ can }) => can === 'undo')
          await each.call('journal.undo', { id: entry?.id ?? '' })
        })(program)
        told()
      }
    },
    {
      name: 'people from a backup',
      async prepare(program, disk) {
        await prepareWithPeople(program, disk)
        await program.close()
        await disk.spoil(join(disk.folder, `${name}.portrait-data`, 'people.sqlite'))
      },
      async act(program, told) {
        await opened(async (each) => {
          const [newest] = await each.call('people.backups', {})
          await each.call('people.restore', { id: newest?.id ?? '' })
        })(program)
        told()
      }
    }
  ]
}
