import type { Column } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { Placing } from '../columns/placing'
import { baseSetsOf } from '../portrait/bits/base-sets'
import { createApplyPeople, type TableRecords } from '../people/with-people'
import type { Base, OpenWorkspace } from './open-workspace'
import { createShapedBase } from './shaped-base'

/** The stored base with what was written about persons by hand; null when there is neither. */
export type WrittenBaseOf = (workspace: Pick<OpenWorkspace, 'base' | 'people' | 'definitions'>) => Base | null

/** Makes a function that answers the same base as long as nothing changes that stands in it. `loops` are those of `createEngine`. */
export function createWrittenBase(loops: WebAssembly.Module | null): WrittenBaseOf {
  const apply = createApplyPeople((column, table) => inMemory(column, baseSetsOf(table, loops).moved))
  const shapedBaseOf = createShapedBase()
  let last: { base: Base | null; records: TableRecords; formulas: readonly Field[]; written: Base | null } | null = null
  return ({ base: plain, people, definitions: { formulas, fieldChanges } }) => {
    const base = shapedBaseOf(plain, fieldChanges)
    if (last && last.base === base && last.formulas === formulas && isSame(last.records, people)) return last.written
    const removed = fieldChanges.filter((change) => change.removed).map(({ field }) => field)
    const taken = new Set([...formulas.map(({ id }) => id), ...removed])
    const stored = base ?? nobody
    const written = apply(stored, people, taken)
    const result = written === stored ? base : written
    last = { base, records: people, formulas, written: result }
    return result
  }
}

function isSame(one: TableRecords, other: TableRecords): boolean {
  return (['corrections', 'consents', 'aliases', 'added'] as const).every((part) => one[part] === other[part])
}

/** A base without customers. */
export const nobody: Base = {
  table: { rows: 0, ids: { kind: 'text', bytes: new Uint8Array(0), offsets: new Uint32Array(1) }, columns: new Map() },
  fields: []
}

/** A column with all its arrays where the loops can read them. */
function inMemory(column: Column, moved: Placing['moved']): Column {
  switch (column.kind) {
    case 'choice':
      return { ...column, codes: moved(column.codes) }
    case 'age':
      return { ...column, from: moved(column.from), to: moved(column.to) }
    case 'text':
      return { ...column, bytes: moved(column.bytes), offsets: moved(column.offsets) }
    case 'multipleChoice':
      return { ...column, codes: moved(column.codes), offsets: moved(column.offsets) }
    case 'day':
      return { ...column, values: moved(column.values) }
    case 'yesNo':
      return { ...column, values: moved(column.values) }
    case 'number':
      return { ...column, values: moved(column.values) }
  }
}
