import type { Progress } from '../../contract/results'
import { comparableText } from '../../model/comparable-text'
import type { TextColumn } from '../../model/customer-table'
import type { IdSet } from '../../model/people'
import type { Recipe } from '../../model/recipe'
import { textAt } from '../columns/text-column'
import { fieldIdsOf } from '../import/field-ids'
import type { ImportedBase } from '../import/import-customers'
import { createIdGatherer, type IdGatherer } from '../people/id-set'

/** Customers whom a file puts into a segment, by the segment's name or id as the file writes it first. */
export interface Assigned {
  readonly name: string
  readonly ids: IdSet
  /** Of what stands for all names beyond the first 1,000: a column of so many names is no column of segments. */
  readonly isTooMany?: boolean
}

/** What the columns of segments of a file say; a cell may name several segments. */
export interface SegmentColumnsRead {
  readonly imported: ImportedBase
  readonly assignments: readonly Assigned[]
}

const mostNames = 1000
const mostCellsKnown = 10_000
const rowsInStep = 4096

/** Takes the columns of segments out of what was read: they are no fields. Goes in steps and tells how far it is. */
export function* withoutSegmentColumns(
  imported: ImportedBase,
  { columns, dialect }: Recipe,
  tell: (progress: Progress) => void
): Generator<void, SegmentColumnsRead> {
  const ids = fieldIdsOf(columns)
  const taken = new Set(columns.flatMap(({ target }, at) => (target.kind === 'segment' ? (ids[at] ?? []) : [])))
  if (taken.size === 0) return { imported, assignments: [] }
  const { table, fields, known } = imported
  const gathered = createGathered(dialect.valueSeparator)
  for (const [at, id] of [...taken].entries()) {
    const column = table.columns.get(id)
    if (column?.kind !== 'text') continue
    for (let row = 0; row < table.rows; row++) {
      if (row % rowsInStep === 0) {
        const [done, total] = [at * table.rows + row, taken.size * table.rows]
        tell({ phase: 'computing', done, total, unit: 'rows', rows: row, rowsPerSecond: 0 })
        yield
      }
      for (const gatherer of gathered.of(column, row)) gatherer.add(table.ids, row)
    }
  }
  const isField = (id: string): boolean => !taken.has(id)
  return {
    imported: {
      ...imported,
      table: { ...table, columns: new Map([...table.columns].filter(([id]) => isField(id))) },
      fields: fields.filter(({ id }) => isField(id)),
      known: new Map([...known].filter(([id]) => isField(id)))
    },
    assignments: gathered.finish()
  }
}

/** Gatherers by what cells name. The same cell comes again and again: what it names is kept. */
function createGathered(separator: string) {
  const byName = new Map<string, { readonly name: string; readonly gatherer: IdGatherer }>()
  const tooMany = createIdGatherer()
  const byCell = new Map<string, readonly IdGatherer[]>()
  const gathererOf = (name: string): IdGatherer => {
    const key = comparableText(name)
    const found = byName.get(key)
    if (found) return found.gatherer
    if (byName.size === mostNames) return tooMany
    const gatherer = createIdGatherer()
    byName.set(key, { name, gatherer })
    return gatherer
  }
  return {
    of(column: TextColumn, row: number): readonly IdGatherer[] {
      const cell = textAt(column, row)
      const known = byCell.get(cell)
      if (known) return known
      const names = cell.split(separator).map((part) => part.replace(/\s+/g, ' ').trim())
      const gatherers = names.filter((name) => name !== '').map(gathererOf)
      if (byCell.size < mostCellsKnown) byCell.set(cell, gatherers)
      return gatherers
    },
    finish(): Assigned[] {
      const assigned: Assigned[] = [...byName.values()].map(({ name, gatherer }) => ({ name, ids: gatherer.finish() }))
      const others = tooMany.finish()
      return others.length === 0 ? assigned : [...assigned, { name: '…', ids: others, isTooMany: true }]
    }
  }
}
