import type { Call } from '../../contract/api'
import { duplicateKinds, type DuplicateKind, type DuplicateSearch } from '../../contract/identity-arguments'
import type { CustomerTable } from '../../model/customer-table'
import { doubtfulGroups } from '../identity/doubtful-fields'
import { duplicateGroups, type Reason, type RowGroup } from '../identity/duplicate-groups'
import { emailSpelling } from '../identity/email-spelling'
import { keySpelling } from '../identity/key-spelling'
import { kindsOfFields, textsOfColumn, type FieldsByKind } from '../identity/kinds-of-fields'
import { isFillerNumber, loadPhoneNumbers, phoneSpelling } from '../identity/phone-spelling'
import { sharedValues, type SharedRows, type TextOfRow } from '../identity/shared-values'
import type { Spelling } from '../identity/spelling'
import { openWorkspaceOf, type AppContext } from './app-context'
import { inSteps } from './in-steps'
import { keyOfBase } from './key-of-base'
import type { OpenWorkspace } from './open-workspace'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** A value of more customers than these is shared, and makes nobody a duplicate. */
export const mostOfOneValue = 20

/** The customers of a view who are there several times. */
export interface FoundDuplicates {
  readonly view: View
  readonly fields: FieldsByKind
  readonly groups: readonly RowGroup[]
  /** Of the groups that are hardly one person: the fields that tell so. */
  readonly doubts: ReadonlyMap<RowGroup, readonly string[]>
  /** Values of more than 20 customers, and filled-in ones; those of the most customers first. */
  readonly shared: readonly Reason[]
  readonly seconds: number
}

/** What was found last in a table, with the search it was found by. */
const last = new WeakMap<CustomerTable, { readonly name: string; readonly found: FoundDuplicates }>()

/** Finds the groups of a search, or gives those found last for the same search among the same customers. @throws Failure `noWorkspace`, `cancelled`. */
export function findDuplicates(context: AppContext, search: DuplicateSearch, call: Call): Promise<FoundDuplicates> {
  const workspace = openWorkspaceOf(context)
  const view = currentView(context, workspace)
  const { table } = view.engine
  const name = `${[...search.by].sort().join(' ')} ${search.country ?? ''}`
  const known = last.get(table)
  if (known?.name === name) return Promise.resolve(known.found)
  return context.work.run(call, async (stoppable) => {
    const { clock } = context.ports
    const started = clock.ticks()
    const fields = fieldsByKind(workspace, view)
    const links = await sharedByKind(context, view, { ...search, fields }, stoppable)
    const isShared = ({ rows, kind, value }: Reason): boolean =>
      rows.length > mostOfOneValue || (kind === 'phone' && isFillerNumber(value))
    const reasons = links.filter((each) => !isShared(each))
    const groups = await inSteps(duplicateGroups(reasons, table.rows), stoppable.signal)
    const doubts = await inSteps(doubtfulGroups(groups, table.columns), stoppable.signal)
    const shared = links.filter(isShared).sort((one, other) => other.rows.length - one.rows.length)
    const found = { view, fields, groups, doubts, shared, seconds: (clock.ticks() - started) / 1000 }
    last.set(table, { name, found })
    return found
  })
}

/** The fields in which is looked. */
export function fieldsByKind({ definitions }: OpenWorkspace, { engine, fields }: View): FieldsByKind {
  return kindsOfFields(engine.table, fields, keyOfBase(definitions))
}

interface Looking extends DuplicateSearch {
  readonly fields: FieldsByKind
}

async function sharedByKind(
  context: AppContext,
  { engine: { table } }: View,
  { by, country, fields }: Looking,
  call: Call
): Promise<Reason[]> {
  const kinds = duplicateKinds.filter((kind) => by.includes(kind))
  const looked = kinds.map((kind) => ({
    kind,
    columns: fields[kind].flatMap((id) => textsOfColumn(table.columns.get(id)) ?? [])
  }))
  const total = looked.reduce((sum, { columns }) => sum + columns.length * table.rows, 0)
  const tellCells = progressTeller(context, call, total)
  const reasons: Reason[] = []
  let done = 0
  for (const { kind, columns } of looked) {
    if (columns.length === 0) continue
    const before = done
    const spelling = await spellingOf(kind, country)
    const steps = sharedValues(columns as TextOfRow[], table.rows, spelling, (cells) => tellCells(before + cells))
    const shared: SharedRows[] = await inSteps(steps, call.signal)
    for (const each of shared) reasons.push({ kind, ...each })
    done += columns.length * table.rows
  }
  return reasons
}

/** How values of a kind are compared. */
export async function spellingOf(kind: DuplicateKind, country: string | null): Promise<Spelling> {
  if (kind === 'email') return emailSpelling
  return kind === 'key' ? keySpelling : phoneSpelling(await loadPhoneNumbers(), country)
}

const tellMilliseconds = 100

function progressTeller({ ports: { clock } }: AppContext, call: Call, total: number): (cells: number) => void {
  const started = clock.ticks()
  let told = Number.NEGATIVE_INFINITY
  return (done) => {
    const now = clock.ticks()
    if (now - told < tellMilliseconds) return
    told = now
    const rowsPerSecond = now > started ? Math.round((done * 1000) / (now - started)) : 0
    call.progress({ phase: 'computing', done, total, unit: 'rows', rows: done, rowsPerSecond })
  }
}
