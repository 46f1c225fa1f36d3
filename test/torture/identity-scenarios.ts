import { join } from 'node:path'
import { customerAt } from './people-scenarios'
import type { Program } from './program'
import type { Scenario, ScenarioDisk } from './scenarios'

const name = 'Work'
const files: Readonly<Record<string, string>> = {
  'people.csv': 'id,email,gender,city\n1,a@x.pl,man,\n2,A@x.pl,,Kraków\n3,b@x.pl,woman,Gdynia\n4,a@x.pl,man,Łódź\n',
  'orders.csv': 'customer,order,date,amount\n1,A1,2025-01-01,10\n2,B1,2025-02-01,20\n3,C1,2025-03-01,30\n'
}

async function bring(program: Program, disk: ScenarioDisk, file: string, about: 'customers' | 'orders'): Promise<void> {
  const path = join(disk.folder, file)
  await disk.write(path, new TextEncoder().encode(files[file] ?? ''))
  const source = { kind: 'path' as const, path }
  const { recipe } = await program.call('import.inspect', { source, about })
  await program.call('import.run', { source, recipe })
  await program.call('import.settle', {})
}

/** Three of four customers share an e-mail; something is written about one who will go and one who will stay. */
async function duplicates(program: Program, disk: ScenarioDisk): Promise<void> {
  await program.call('workspace.create', { name, language: 'en' })
  await bring(program, disk, 'people.csv', 'customers')
  await bring(program, disk, 'orders.csv', 'orders')
  await program.call('note.add', { id: await customerAt(program, 1), text: 'Likes tea' })
  await program.call('customer.correct', { id: await customerAt(program, 3), field: 'city', value: 'Lublin' })
}

async function merge(program: Program): Promise<void> {
  await program.call('workspace.open', { name })
  const plan = await program.call('identity.mergePlan', {
    search: { by: ['email'] },
    groups: { kind: 'all' },
    survivor: 'oldest'
  })
  await program.call('identity.merge', { plan: plan.id })
  await program.call('import.settle', {})
}

async function next(program: Program, way: 'undo' | 'redo'): Promise<void> {
  await program.call('workspace.open', { name })
  const entry = (await program.call('journal.list', {})).find(({ can }) => can === way)
  await program.call(`journal.${way}`, { id: entry?.id ?? '' })
}

const afterClosing = (work: (program: Program, disk: ScenarioDisk) => Promise<void>) => {
  return async (program: Program, disk: ScenarioDisk): Promise<void> => {
    await work(program, disk)
    await program.call('workspace.close', {})
  }
}

const merged = async (program: Program, disk: ScenarioDisk): Promise<void> => {
  await afterClosing(duplicates)(program, disk)
  await merge(program)
}

/** What is tried of customers who become one: the base and what hands wrote about them change together or not at all. */
export const identityScenarios: readonly Scenario[] = [
  {
    name: 'merge of duplicates',
    prepare: duplicates,
    async act(program, told) {
      await merge(program)
      told()
    }
  },
  {
    name: 'undo of a merge',
    prepare: merged,
    async act(program, told) {
      await next(program, 'undo')
      told()
    }
  },
  {
    name: 'redo of a merge',
    async prepare(program, disk) {
      await afterClosing(merged)(program, disk)
      await next(program, 'undo')
    },
    async act(program, told) {
      await next(program, 'redo')
      told()
    }
  },
  {
    name: 'note after a merge that was taken back',
    async prepare(program, disk) {
      await afterClosing(merged)(program, disk)
      await next(program, 'undo')
    },
    async act(program, told) {
      await program.call('workspace.open', { name })
      await program.call('note.add', { id: await customerAt(program, 0), text: 'Call after six' })
      told()
    }
  }
]
