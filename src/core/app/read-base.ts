import { Failure } from '../../contract/failure'
import type { CustomerTable, EventTable } from '../../model/customer-table'
import type { Definitions } from '../../model/workspace'
import { beginCustomersFile } from '../store/customers-file'
import { readEventsFile } from '../store/events-file'
import type { AppContext } from './app-context'
import type { Base, OpenWorkspace } from './open-workspace'
import { readReferences } from './reference-tables'
import { withEvents } from './with-events'

/**
 * The base that definitions name, verified, or why it is not there. What `meanwhile` does with the base while it is still
 * being verified may be used only after that. @throws Failure `diskRefused`.
 */
export async function readBase(
  context: AppContext,
  dataFolder: string,
  definitions: Definitions,
  meanwhile: (base: Base) => void = () => undefined
): Promise<Pick<OpenWorkspace, 'base' | 'baseProblem'>> {
  await readReferences(context, dataFolder, definitions)
  if (!definitions.generation) return { base: null, baseProblem: null }
  const { customersFile, ordersFile, contactsFile } = definitions.generation
  const pathOf = (file: string): string => context.ports.files.join(dataFolder, file)
  try {
    const { table, verified } = await beginCustomersFile(context.ports, pathOf(customersFile))
    const orders = ordersFile === null ? null : await readEventsOf(context, pathOf(ordersFile), table)
    const contacts = contactsFile === null ? null : await readEventsOf(context, pathOf(contactsFile), table)
    const base = { table: withEvents(table, { orders, contacts }), fields: definitions.fields }
    attempt(() => meanwhile(base))
    await verified
    return { base, baseProblem: null }
  } catch (error) {
    if (error instanceof Failure && error.code === 'baseMissing') return { base: null, baseProblem: 'missing' }
    if (error instanceof Failure && error.code === 'baseDamaged') return { base: null, baseProblem: 'damaged' }
    throw error
  }
}

/** On columns that may be damaged anything can fail; on whole ones it fails again when it is asked for. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    return
  }
}

/** Events of another number of customers do not belong to them. */
async function readEventsOf(context: AppContext, path: string, { rows }: CustomerTable): Promise<EventTable> {
  const events = await readEventsFile(context.ports, path)
  if (events.offsets.length !== rows + 1)
    throw new Failure('baseDamaged', { name: context.ports.files.baseName(path), why: 'contents' })
  return events
}
