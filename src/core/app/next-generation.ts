import type { CustomerTable } from '../../model/customer-table'
import { customerFieldsOf } from '../../model/field'
import type { Generation } from '../../model/workspace'
import { generationFileName, generationNumberOf } from '../store/generations'
import type { AppContext } from './app-context'
import type { NewBase } from './base-writing'
import type { OpenWorkspace } from './open-workspace'

/**
 * The generation that a new base becomes. Its number was never used before, neither by a file nor by an act of the journal.
 * What of the base is the very same as in the present one keeps its file.
 */
export async function nextGeneration(
  context: AppContext,
  workspace: OpenWorkspace,
  base: NewBase
): Promise<Generation> {
  const { files, clock } = context.ports
  const { generation, journal } = workspace.definitions
  const taken = (await files.list(workspace.dataFolder)).map(({ name }) => generationNumberOf(name))
  const told = journal.map(({ after }) => after)
  const number = Math.max(0, generation?.number ?? 0, ...taken, ...told) + 1
  const old = workspace.base && generation ? { ...generation, ...workspace.base } : null
  const eventsFile = (source: 'orders' | 'contacts', kept: string | null | undefined): string | null => {
    if (!base[source]) return null
    const isSame = old?.table.events?.[source] === base[source]
    return (isSame && kept) || generationFileName(source, number)
  }
  return {
    number,
    customersFile: old && isSameTable(old, base) ? old.customersFile : generationFileName('customers', number),
    ordersFile: eventsFile('orders', old?.ordersFile),
    contactsFile: eventsFile('contacts', old?.contactsFile),
    customers: base.table.rows,
    importedAt: clock.now(),
    sourceName: base.sourceName,
    ...(base.key === undefined ? {} : { key: base.key })
  }
}

type Told = Pick<NewBase, 'fields'> & { readonly table: CustomerTable }

/** Whether customers are held in the same arrays under the same fields. */
function isSameTable(one: Told, other: Told): boolean {
  const [ours, theirs] = [one.table.columns, other.table.columns]
  const hasSameColumns = ours.size === theirs.size && [...ours].every(([id, column]) => theirs.get(id) === column)
  const [fields, others] = [one, other].map((each) => JSON.stringify(customerFieldsOf(each.fields)))
  return one.table.ids === other.table.ids && hasSameColumns && fields === others
}
