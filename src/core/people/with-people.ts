import type { Column, CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { PeopleRecords } from '../../model/people'
import { addedCustomers } from './added-customers'
import { fieldByHand } from './by-hand-fields'
import { emptyColumn } from './empty-column'
import { findRows } from './find-rows'
import { withMoreCustomers } from './lengthened'
import { patchedColumn, type Patches } from './patched-column'
import { patchesByField } from './patches-by-field'
import { writtenCells, type WrittenCells } from './written-cells'

/** A base's table and the fields of customers and events. */
export interface FieldTable {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
}

/** The parts of people's records that change the table. */
export type TableRecords = Pick<PeopleRecords, 'corrections' | 'consents' | 'aliases' | 'added'>

/** Puts new columns where the loops over a table can read them. */
export type PlaceColumn = (column: Column, table: CustomerTable) => Column

/** Writes corrections, consents and added customers into a table; `formulas` are ids that no field made by hand may take. */
export type ApplyPeople = (base: FieldTable, people: TableRecords, formulas: ReadonlySet<string>) => FieldTable

/**
 * Makes a function that writes records into tables. Only columns that are touched are copied, and those it made last are
 * kept, so that one more correction copies one column. Values that do not fit their field any more, or whose field is gone,
 * are left out. A standard field that only hands have filled is added.
 */
export function createApplyPeople(place: PlaceColumn = (column) => column): ApplyPeople {
  const lengthened = createLengthening(place)
  const patched = createPatching(place)
  return (base, people, formulas) => {
    const [corrections, added] = [writtenCells(people), addedCustomers(people)]
    if (corrections.size === 0 && added.size === 0) return base
    const rowOf = new Map(findRows(base.table.ids, [...corrections.keys(), ...added.keys()]))
    const newIds = [...added.keys()].filter((id) => !rowOf.has(id))
    newIds.forEach((id, at) => rowOf.set(id, base.table.rows + at))
    const table = lengthened(base.table, newIds)
    const fields = withFieldsByHand(base.fields, [...added.values(), ...corrections.values()], formulas)
    const fieldsById = new Map(fields.map((field) => [field.id, field]))
    const columns = new Map<string, Column>(table.columns)
    const patches = patchesByField(table, fieldsById, { added, corrections, rowOf })
    const isByHand = (field: Field) => !base.fields.includes(field)
    for (const field of fields.filter((each) => patches.has(each.id) || isByHand(each)))
      if (columns.has(field.id) || isByHand(field))
        columns.set(field.id, patched(table, field, patches.get(field.id) ?? nothing))
    return { table: { ...table, columns }, fields }
  }
}

const nothing: Patches = new Map()

/** The table with more customers that was made last is kept. */
function createLengthening(place: PlaceColumn): (table: CustomerTable, ids: readonly string[]) => CustomerTable {
  let last: { from: CustomerTable; ids: string; table: CustomerTable } | null = null
  return (from, newIds) => {
    const ids = newIds.join(' ')
    if (ids === '') last = null
    else if (last?.from !== from || last.ids !== ids)
      last = { from, ids, table: placed(withMoreCustomers(from, newIds), place) }
    return last ? last.table : from
  }
}

function placed(table: CustomerTable, place: PlaceColumn): CustomerTable {
  return { ...table, columns: new Map([...table.columns].map(([id, column]) => [id, place(column, table)])) }
}

/** The columns that were made last of a table are kept. */
function createPatching(place: PlaceColumn): (table: CustomerTable, field: Field, patches: Patches) => Column {
  const kept = new WeakMap<CustomerTable, Map<string, { patches: Patches; column: Column }>>()
  return (table, { id, type }, patches) => {
    const ofTable = kept.get(table) ?? new Map<string, { patches: Patches; column: Column }>()
    kept.set(table, ofTable)
    const known = ofTable.get(id)
    if (known && isSame(known.patches, patches)) return known.column
    const own = table.columns.get(id) ?? emptyColumn(type, table.rows)
    const column = place(patchedColumn(own, patches) ?? own, table)
    ofTable.set(id, { patches, column })
    return column
  }
}

function isSame(one: Patches, other: Patches): boolean {
  return one.size === other.size && [...one].every(([row, written]) => other.get(row) === written)
}

function withFieldsByHand(
  fields: readonly Field[],
  cells: readonly WrittenCells[],
  formulas: ReadonlySet<string>
): readonly Field[] {
  const made = new Map<string, Field>()
  const taken = new Set([...fields.map(({ id }) => id), ...formulas])
  for (const [id, written] of cells.flatMap((each) => [...each])) {
    const field = taken.has(id) ? undefined : fieldByHand(id, written)
    if (field && !made.has(id)) made.set(id, field)
  }
  return made.size === 0 ? fields : [...fields, ...made.values()]
}
