import type { PlannedMerge } from '../../contract/identity-results'
import type { Column } from '../../model/customer-table'
import { gatheredColumn } from '../columns/gathered-column'
import { createColumnMemory } from '../columns/column-memory'
import { textAt } from '../columns/text-column'
import { walked } from '../columns/walked'
import { mergedCustomers } from '../identity/merged-customers'
import { createApplyPeople } from '../people/with-people'
import { cellValueOf } from '../portrait/preview/cell-value'
import { namesOf } from './duplicates-page'
import type { FoundDuplicates } from './find-duplicates'
import { keyOfBase } from './key-of-base'
import { withAliases } from './identity-aliases'
import { formerIds, type ChosenGroup, type ChosenMerge } from './merge-choices'
import type { Base, OpenWorkspace } from './open-workspace'
import { rowOfCustomer } from './row-of-customer'
import { createShapedBase } from './shaped-base'

const most = 20

/** The first groups as they would be, with what hands wrote about them. */
export function mergeExamples(workspace: OpenWorkspace, found: FoundDuplicates, merge: ChosenMerge): PlannedMerge[] {
  const { view } = found
  const { table } = view.engine
  const groups = merge.groups.slice(0, most)
  const aliases = formerIds(found, groups)
  const { people } = withAliases(workspace, aliases, { id: '', at: '' })
  const after = afterMerge({ ...workspace, people }, merge, groups)
  const names = namesOf(table.columns, keyOfBase(workspace.definitions))
  const told = (row: number) => ({ id: textAt(table.ids, row), ...names(row) })
  return groups.map(({ id, survivor, others }) => ({
    group: id,
    survivor: told(survivor),
    others: others.map(told),
    changes: view.fields.flatMap((field) => {
      const [one, other] = [table.columns.get(field.id), after.table.columns.get(field.id)]
      const row = rowOfCustomer(after.table, textAt(table.ids, survivor))
      if (field.origin.kind !== 'column' || !one || !other || row === null) return []
      const [before, now] = [cellValueOf(one, field, survivor), cellValueOf(other, field, row)]
      return JSON.stringify(before) === JSON.stringify(now) ? [] : [{ field: field.id, before, after: now }]
    })
  }))
}

/** A base of the customers of some groups only, merged, with what hands wrote. */
function afterMerge(
  { people, definitions }: OpenWorkspace,
  { base, ruledColumnOf }: ChosenMerge,
  groups: readonly ChosenGroup[]
): Base {
  const { table, fields } = base
  const rows = Uint32Array.from(
    groups.flatMap(({ survivor, others }) => [survivor, ...others]).filter((row) => row < table.rows)
  )
  const placeOf = new Map([...rows].map((row, place) => [row, place]))
  const few = (column: Column): Column => gatheredColumn(column, rows)
  const ids = few(table.ids)
  const columns = new Map([...table.columns].map(([id, column]) => [id, few(column)]))
  const small = { rows: rows.length, ids: ids.kind === 'text' ? ids : table.ids, columns }
  const inFiles = (group: ChosenGroup) => ({
    survivor: placeOf.get(group.survivor) ?? 0,
    others: group.others.flatMap((row) => placeOf.get(row) ?? [])
  })
  const merged = walked(
    mergedCustomers({
      table: small,
      groups: groups.filter(({ survivor }) => survivor < table.rows).map(inFiles),
      ruledColumnOf: (field, column) => {
        const ruled = ruledColumnOf(field, table.columns.get(field) ?? column)
        return { ...ruled, column, by: few(ruled.by), day: (row) => ruled.day(rows[row] ?? 0) }
      },
      memory: createColumnMemory(null)
    })
  )
  const shaped = createShapedBase()({ table: merged, fields }, definitions.fieldChanges) ?? { table: merged, fields }
  const taken = new Set(definitions.formulas.map(({ id }) => id))
  return createApplyPeople()(shaped, people, taken)
}
