import { join } from 'node:path'
import type { Program } from './program'
import type { Scenario, ScenarioDisk } from './scenarios'

const name = 'Work'
const [first, second] = [
  'customer,order,date,amount\n1,A1,2025-01-01,10\n2,B1,2025-02-01,20\n',
  'customer,order,date,amount\n2,B1,2025-02-01,20\n3,C1,2025-03-01,30\n9,D1,2025-04-01,40\n'
]

async function bringOrders(program: Program, disk: ScenarioDisk, file: string, orders: string): Promise<void> {
  const path = join(disk.folder, file)
  await disk.write(path, new TextEncoder().encode(orders))
  const source = { kind: 'path' as const, path }
  const { recipe } = await program.call('import.inspect', { source, about: 'orders' })
  await program.call('import.run', { source, recipe: { ...recipe, strangers: 'create' } })
  await program.call('import.settle', {})
}

async function bringSecond(program: Program, disk: ScenarioDisk): Promise<void> {
  await program.call('workspace.open', { name })
  await bringOrders(program, disk, 'march.csv', second)
}

/** Orders beside those there are, some the same, one of a customer who is new; and that taken back. `prepare` makes a workspace with customers. */
export function eventScenarios(prepare: Scenario['prepare']): Scenario[] {
  const withOrders = async (program: Program, disk: ScenarioDisk): Promise<void> => {
    await prepare(program, disk)
    await bringOrders(program, disk, 'february.csv', first)
  }
  return [
    {
      name: 'import of orders',
      prepare: withOrders,
      async act(program, told, disk) {
        await bringSecond(program, disk)
        told()
      }
    },
    {
      name: 'import of orders taken back',
      async prepare(program, disk) {
        await withOrders(program, disk)
        await bringSecond(program, disk)
      },
      async act(program, told) {
        await program.call('workspace.open', { name })
        const entry = (await program.call('journal.list', {})).find(({ can }) => can === 'undo')
        await program.call('journal.undo', { id: entry?.id ?? '' })
        await program.call('import.settle', {})
        told()
      }
    }
  ]
}
