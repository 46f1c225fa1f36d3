import type { Column, CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { FieldChange } from '../../model/field-change'
import type { Definitions } from '../../model/workspace'
import { convertedColumn, isSameType } from '../merge/converted-column'
import type { Base } from './open-workspace'

/** The stored base with what the user changed of its fields. */
export type ShapedBaseOf = (base: Base | null, changes: Definitions['fieldChanges']) => Base | null

/** Makes a function that answers the same base as long as base and changes are the same; a column is converted once. */
export function createShapedBase(): ShapedBaseOf {
  let last: { base: Base | null; changes: Definitions['fieldChanges']; shaped: Base | null } | null = null
  const converted = new WeakMap<Column, Map<string, Column>>()
  return (base, changes) => {
    if (last && last.base === base && last.changes === changes) return last.shaped
    const shaped = base && changes.length > 0 ? shapedBase(base, changes, converted) : base
    last = { base, changes, shaped }
    return shaped
  }
}

/** A stored field as the user changed it. */
export function changedField(field: Field, { name, type, currency }: FieldChange): Field {
  const renamed = { ...field, ...(name === undefined ? {} : { name }) }
  if (type === undefined || isSameType(field, { type, ...(currency === undefined ? {} : { currency }) })) return renamed
  const { bounds, currency: former, ...rest } = renamed
  const money = currency ?? former
  const isChoice = type === 'choice' && bounds !== undefined
  return {
    ...rest,
    type,
    ...(type === 'money' && money !== undefined ? { currency: money } : {}),
    ...(isChoice ? { bounds } : {})
  }
}

function shapedBase(
  { table, fields }: Base,
  changes: Definitions['fieldChanges'],
  converted: WeakMap<Column, Map<string, Column>>
): Base {
  const changeOf = new Map(changes.map((change) => [change.field, change]))
  const columns = new Map<string, Column>(table.columns)
  const shown = fields.flatMap((field) => {
    const change = changeOf.get(field.id)
    if (!change || field.of !== undefined) return [field]
    if (change.removed) {
      columns.delete(field.id)
      return []
    }
    const changed = changedField(field, change)
    const column = columns.get(field.id)
    if (column && !isSameType(field, changed)) columns.set(field.id, convertedOnce(column, field, changed, converted))
    return [changed]
  })
  const shaped: CustomerTable = { ...table, columns }
  return { table: shaped, fields: shown }
}

function convertedOnce(
  column: Column,
  from: Field,
  to: Field,
  converted: WeakMap<Column, Map<string, Column>>
): Column {
  const key = `${from.type} ${from.currency ?? ''} ${to.type} ${to.currency ?? ''}`
  const ofColumn = converted.get(column) ?? new Map<string, Column>()
  converted.set(column, ofColumn)
  const made = ofColumn.get(key) ?? convertedColumn(column, from, to)
  ofColumn.set(key, made)
  return made
}
