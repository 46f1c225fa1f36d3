import { Failure } from '../../contract/failure'
import type { CustomerTable, EventTable } from '../../model/customer-table'
import type { Definitions } from '../../model/workspace'
import { readCustomersFile } from '../store/customers-file'
import { readEventsFile } from '../store/events-file'
import type { AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'
import { withEvents } from './with-events'

/** The base that definitions name, or why it is not there. @throws Failure `diskRefused`. */
export async function readBase(
  context: AppContext,
  dataFolder: string,
  definitions: Definitions
): Promise<Pick<OpenWorkspace, 'base' | 'baseProblem'>> {
  if (!definitions.generation) return { base: null, baseProblem: null }
  const { customersFile, ordersFile, contactsFile } = definitions.generation
  const pathOf = (file: string): string => context.ports.files.join(dataFolder, file)
  try {
    const { table } = await readCustomersFile(context.ports, pathOf(customersFile))
    const orders = ordersFile === null ? null : await readEventsOf(context, pathOf(ordersFile), table)
    const contacts = contactsFile === null ? null : await readEventsOf(context, pathOf(contactsFile), table)
    return { base: { table: withEvents(table, { orders, contacts }), fields: definitions.fields }, baseProblem: null }
  } catch (error) {
    if (error instanceof Failure && error.code === 'baseMissing') return { base: null, baseProblem: 'missing' }
    if (error instanceof Failure && error.code === 'baseDamaged') return { base: null, baseProblem: 'damaged' }
    throw error
  }
}

/** Events of another number of customers do not belong to them. */
async function readEventsOf(context: AppContext, path: string, { rows }: CustomerTable): Promise<EventTable> {
  const events = await readEventsFile(context.ports, path)
  if (events.offsets.length !== rows + 1)
    throw new Failure('baseDamaged', { name: context.ports.files.baseName(path), why: 'contents' })
  return events
}
