import type { Column, CustomerTable, TextColumn } from '../../model/customer-table'
import type { Field, FieldType } from '../../model/field'
import type { MergeRule } from '../../model/recipe'
import type { ColumnMemory } from '../columns/column-memory'
import { rowsKnown } from '../columns/known-rows'
import { chooseSources } from './choose-sources'
import { compareColumns, type ColumnChanges } from './compare-columns'
import { convertedColumn, isSameType } from './converted-column'
import { layoutOf, type Absent, type Layout } from './layout'
import { matchRows, noRow, type RowMatch } from './match-rows'
import { mergedColumn } from './merged-column'
import { mergedText } from './merged-text'

/** Customers with the fields they have. */
export interface Side {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
}

/** How a file meets the base. */
export interface Merging {
  /** Whether the ids of both are of the same keys; else nobody of the file is in the base. */
  readonly canMatch: boolean
  readonly absent: Absent
  readonly ruleOf: (field: string) => MergeRule
  readonly memory: ColumnMemory
}

/** What a merge does to one field. */
export interface FieldMerge extends ColumnChanges {
  /** As it is afterwards; of a field that goes away, as it was. */
  readonly field: Field
  readonly state: 'same' | 'new' | 'gone' | 'retyped'
  /** Its type before, when that was another. */
  readonly was: FieldType | null
  /** By what rule the file's values were taken; null when the file has none. */
  readonly rule: MergeRule | null
  /** Values of the base or of the file that could not be read in the type that the field has. */
  readonly unreadable: number
}

/** A base and a file as one. Counts are of customers. */
export interface Merged {
  /** Without events. */
  readonly table: CustomerTable
  readonly fields: readonly Field[]
  readonly layout: Layout
  readonly match: RowMatch
  readonly merges: readonly FieldMerge[]
  /** 1 for each row whose customer was in the base and has another value now. */
  readonly changedRows: Uint8Array
  readonly new: number
  readonly changed: number
  readonly same: number
  /** Customers of the base who are not in the file. */
  readonly absent: number
}

/** Merges customers of a file into those of a base, column by column; both stay as they are. */
export function* mergeTables(old: Side, fresh: Side, merging: Merging): Generator<void, Merged> {
  const match = merging.canMatch ? yield* matchRows(old.table.ids, fresh.table.ids) : noMatch(old.table, fresh.table)
  yield
  const layout = layoutOf(match, merging.absent)
  const ids = mergedIds(old.table, fresh.table, layout, merging.memory)
  const changedRows = new Uint8Array(layout.rows)
  const marks = { met: rowsMet(layout), changedRows }
  const columns = new Map<string, Column>()
  const merges: FieldMerge[] = []
  for (const pair of pairsOf(old, fresh)) {
    yield
    const { column, ...merge } = mergeField(pair, layout, merging, marks)
    merges.push(merge)
    if (column) columns.set(merge.field.id, column)
  }
  const counted = countChanged(marks, layout)
  const replaces = merging.absent === 'replace'
  return {
    table: { rows: layout.rows, ids, columns: replaces ? fresh.table.columns : columns },
    fields: replaces ? fresh.fields : merges.map(({ field }) => field),
    layout,
    match,
    merges,
    changedRows,
    new: fresh.table.rows - match.matched,
    changed: counted.changed,
    same: match.matched - counted.ofFile,
    absent: old.table.rows - match.matched
  }
}

/** Customers whose values differ, and those of them who are in the file; one who is absent can only lose values that no longer have a type. */
function countChanged(
  { met, changedRows }: Marks,
  { fromNew }: Layout
): { readonly changed: number; readonly ofFile: number } {
  let [changed, ofFile] = [0, 0]
  for (const row of met) {
    if (changedRows[row] === 0) continue
    changed++
    if (fromNew[row] !== noRow) ofFile++
  }
  return { changed, ofFile }
}

function noMatch(old: CustomerTable, fresh: CustomerTable): RowMatch {
  const nobody = (rows: number): Uint32Array => new Uint32Array(rows).fill(noRow)
  return { oldRowOf: nobody(fresh.rows), newRowOf: nobody(old.rows), matched: 0 }
}

function mergedIds(old: CustomerTable, fresh: CustomerTable, layout: Layout, memory: ColumnMemory): TextColumn {
  if (layout.isNew) return fresh.ids
  const sources = chooseSources(old.ids, fresh.ids, 'fillBlanks', layout)
  if (layout.isOld && sources.onlyOld) return old.ids
  return mergedText({ old: old.ids, fresh: fresh.ids }, { layout, sources, memory })
}

/** The rows whose customers were in the base, and which of them have another value now. */
interface Marks {
  readonly met: Uint32Array
  readonly changedRows: Uint8Array
}

function rowsMet({ fromOld }: Layout): Uint32Array {
  const met = new Uint32Array(fromOld.length)
  let count = 0
  for (let row = 0; row < met.length; row++) if (fromOld[row] !== noRow) met[count++] = row
  return met.subarray(0, count)
}

/** A field with its column on each side. */
interface Pair {
  readonly old: { readonly field: Field; readonly column: Column } | null
  readonly fresh: { readonly field: Field; readonly column: Column } | null
}

/** The fields of the base in their order, then those that only the file has. */
function pairsOf(old: Side, fresh: Side): Pair[] {
  const sideOf = ({ table, fields }: Side): Map<string, { readonly field: Field; readonly column: Column }> =>
    new Map(
      fields.flatMap((field) => {
        const column = table.columns.get(field.id)
        return column ? [[field.id, { field, column }]] : []
      })
    )
  const [ours, theirs] = [sideOf(old), sideOf(fresh)]
  const ids = new Set([...ours.keys(), ...theirs.keys()])
  return Array.from(ids, (id) => ({ old: ours.get(id) ?? null, fresh: theirs.get(id) ?? null }))
}

function mergeField(
  { old, fresh }: Pair,
  layout: Layout,
  { absent, ruleOf, memory }: Merging,
  { met, changedRows }: Marks
): FieldMerge & { readonly column: Column | null } {
  const known = fresh ?? old
  if (!known) throw new TypeError('a field without a column')
  const rule = fresh && absent !== 'replace' ? ruleOf(known.field.id) : fresh && 'overwrite'
  const field = mergedField(old?.field ?? null, fresh?.field ?? null, rule, absent)
  const [before, read] = [asType(old, field), asType(fresh, field)]
  const isGone = absent === 'replace' && !fresh
  const column = isGone ? null : columnOf(before, read, rule, layout, { absent, memory })
  const state = isGone ? 'gone' : !old ? 'new' : isSameType(old.field, field) ? 'same' : 'retyped'
  const compared = { before, was: old?.column ?? null, after: column }
  const changes = compareColumns(compared, layout.fromOld, met, changedRows)
  const isAsBefore = layout.isOld && changes.changed === 0 && before === old?.column
  return {
    field: isGone ? (old?.field ?? field) : field,
    state,
    was: old && state === 'retyped' ? old.field.type : null,
    rule,
    ...changes,
    unreadable: lost(old?.column, before) + lost(fresh?.column, read),
    column: isAsBefore ? before : column
  }
}

function columnOf(
  before: Column | null,
  read: Column | null,
  rule: MergeRule | null,
  layout: Layout,
  { absent, memory }: Pick<Merging, 'absent' | 'memory'>
): Column {
  if (absent === 'replace' && read) return read
  const kind = (before ?? read)?.kind
  const isAppended = rule === 'append' && (kind === 'text' || kind === 'multipleChoice')
  const used = rule === 'append' && !isAppended ? 'overwrite' : (rule ?? 'keep')
  const sources = chooseSources(before, read, used, layout)
  return mergedColumn(before, read, { layout, sources, memory })
}

/** The name is the base's, which the user may have changed; the type that of the file when its values overwrite. */
function mergedField(old: Field | null, fresh: Field | null, rule: MergeRule | null, absent: Absent): Field {
  if (!old || (fresh && absent === 'replace')) return (fresh ?? old) as Field
  if (!fresh) return old
  const origin = old.origin.kind === 'column' ? fresh.origin : old.origin
  if (rule !== 'overwrite' || isSameType(old, fresh)) return { ...old, origin }
  return { ...fresh, name: old.name, group: old.group }
}

function asType(side: Pair['old'], field: Field): Column | null {
  if (!side) return null
  return isSameType(side.field, field) ? side.column : convertedColumn(side.column, side.field, field)
}

function lost(before: Column | undefined, after: Column | null): number {
  return before && after && before !== after ? rowsKnown(before) - rowsKnown(after) : 0
}
