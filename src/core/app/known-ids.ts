import type { Call } from '../../contract/api'
import type { ImportPlan } from '../../contract/import-plan'
import type { CustomerTable } from '../../model/customer-table'
import { textAt } from '../columns/text-column'
import type { ImportedBase } from '../import/import-customers'
import { addressBooks } from './address-books'
import type { AppContext } from './app-context'
import { rowsOfChangedKeys } from './changed-keys'
import type { Holding } from './held-rows'
import { inSteps } from './in-steps'
import { keyHolders, type KeyHolders } from './key-holders'
import { keyOfBase, keyOfRecipe } from './key-of-base'
import type { SeenCustomers } from './match-by-address'
import { idMinter } from './mint-id'
import type { OpenWorkspace } from './open-workspace'
import type { CustomersRead } from './plan-customers'
import type { PlannedBase } from './planned-base'
import { formerRows, withIds, type FormerRows } from './present-ids'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** Rows of a file whose customers are known under other ids than their keys are minted to. */
export interface KnownIds {
  readonly figures: NonNullable<ImportPlan['known']>
  /** From the ids that changed keys are minted to, to those of their customers. */
  readonly aliases: ReadonlyMap<string, string>
}

/** The customers as they are seen now, and where to look for their e-mails and phones. */
export function seenCustomers(context: AppContext, workspace: OpenWorkspace): Pick<SeenCustomers, 'view' | 'books'> {
  const view = (): View => currentView(context, workspace)
  return { view, books: (file) => addressBooks(view(), workspace.definitions, file) }
}

/** Gives rows of customers who became part of another, and of those whose key changed, the ids that they have. @throws Failure `cancelled`. */
export async function withKnownIds(
  context: AppContext,
  workspace: OpenWorkspace,
  { imported, recipe }: CustomersRead,
  { signal }: Call
): Promise<{ readonly imported: ImportedBase; readonly former: FormerRows; readonly known: KnownIds }> {
  const { view, books } = seenCustomers(context, workspace)
  const table = (): CustomerTable => view().engine.table
  const holding = holdingOf(holdersIn(context, workspace), { recipe, workspace, table })
  const former = await inSteps(formerRows(imported, workspace.people, holding), signal)
  const present = withIds(imported, former.ids)
  const known = { table, key: workspace.base ? keyOfBase(workspace.definitions) : undefined, books }
  const canWrite = workspace.peopleFile.problem === null
  const changed = canWrite ? await rowsOfChangedKeys(present, recipe, known, signal) : new Map<number, string>()
  const idOf = (row: number): string => textAt((former.others.has(row) ? present : imported).table.ids, row)
  const aliases = new Map([...changed].map(([row, id]) => [idOf(row), id]))
  const figures = { former: former.ids.size - former.others.size, found: changed.size }
  return { imported: withIds(present, changed), former, known: { figures, aliases } }
}

/** Who has had keys that changed, in a workspace as it is. */
export function holdersIn({ ports: { hash } }: AppContext, { people, definitions, meta }: OpenWorkspace): KeyHolders {
  return keyHolders(people, definitions.journal, idMinter(hash, meta.salt))
}

interface Held {
  readonly recipe: CustomersRead['recipe']
  readonly workspace: OpenWorkspace
  table(): CustomerTable
}

/** Null where no key ever changed, or the file has other keys than the base. */
function holdingOf(holders: KeyHolders, { recipe, workspace, table }: Held): Holding | null {
  const key = keyOfRecipe(recipe)
  if (holders.ids.size === 0 || key === null || !workspace.base || key !== keyOfBase(workspace.definitions)) return null
  return { base: table(), key, holders, people: workspace.people }
}

/** A plan that tells of them, and brings the ids of changed keys. */
export function withKnown(planned: PlannedBase, { figures: known, aliases }: KnownIds): PlannedBase {
  if (known.former + known.found === 0) return planned
  return { ...planned, base: { ...planned.base, aliases }, figures: { ...planned.figures, known } }
}

/** A plan of events that tells how many came under keys of customers who became part of another. */
export function withFormerKeys(planned: PlannedBase, former: number): PlannedBase {
  const { events } = planned.figures
  if (former === 0 || !events) return planned
  return { ...planned, figures: { ...planned.figures, events: { ...events, keys: { ...events.keys, former } } } }
}
