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
