import type { Column, CustomerTable } from '../../../model/customer-table'
import type { Field } from '../../../model/field'
import type { Recipe } from '../../../model/recipe'
import type { RejectReason } from '../../../contract/results'
import { gatheredColumn } from '../../columns/gathered-column'
import { rowsKnown } from '../../columns/known-rows'
import type { BatchRejects } from '../batch-rejects'
import { leaveBroken, type TakerParts } from '../create-batch-taker'
import { fieldsOfRecipe } from '../fields-of-recipe'
import type { ColumnFiller } from '../fill/column-filler'
import { fillerFor } from '../fill/filler-for'
import { createGrowingArray, type GrowingArray } from '../fill/growing-array'
import type { MissingBytes } from '../bytes/missing-bytes'
import { place, rowsInBatch, type RowBatch } from '../bytes/row-batch'
import { trimCells } from '../bytes/trim-cells'
import { withBounds } from '../values/bounds-of-choices'
import type { ImportedBase } from '../imported-base'
import { createFirstValues, nobody } from './first-values'

/** The customers that the lines tell of, by the places of their keys. */
export interface ImportedPeople extends Pick<ImportedBase, 'fields' | 'known'> {
  readonly columns: CustomerTable['columns']
  /** The field that the key fills. */
  readonly keyField: string
}

/** Takes what lines of events tell of their customers: of each customer the first value that can be read. */
export interface PeopleColumns {
  /** Takes the batch's taken rows, whose keys have the places `numbers`, `keys` keys being known. Leaves the batch as it was. */
  take(numbers: Uint32Array, keys: number): void
  finish(keys: number): ImportedPeople
}

/** Columns of customers in a file of events; the key is always one of them. Rows of a customer whose value is known are passed over. */
export function createPeopleColumns(parts: TakerParts, rejects: BatchRejects, missing: MissingBytes): PeopleColumns {
  const { batch, options } = parts
  const recipe = peopleRecipe(parts.recipe)
  const filled = fieldsOfRecipe(recipe, options.currency).flatMap((field, position) => {
    const column = recipe.columns[position]
    return field && column ? [createPeopleColumn(parts, missing, rejects, { field, column, position })] : []
  })
  const taken = new Int32Array(rowsInBatch)
  return {
    take(numbers, keys) {
      const { count } = batch
      taken.set(batch.taken.subarray(0, count))
      for (const column of filled) {
        column.take(taken, numbers, count, keys)
        batch.taken.set(taken.subarray(0, count))
        batch.count = count
      }
    },
    finish(keys) {
      const built = filled.map((column) => column.finish(keys))
      return {
        keyField: filled.find(({ position }) => position === recipe.key)?.field.id ?? '',
        columns: new Map(built.map(({ field, column }) => [field.id, column])),
        fields: built.map(({ field }) => field),
        known: new Map(built.map(({ field, known }) => [field.id, known]))
      }
    }
  }
}

/** The recipe with the columns of customers only; a key that tells nothing of them is their id in another system. */
function peopleRecipe(recipe: Recipe): Recipe {
  const isFilled = recipe.columns.some(({ target }) => target.kind === 'standard' && target.field === 'external_id')
  return {
    ...recipe,
    columns: recipe.columns.map((column, position) => {
      if (column.target.kind === 'standard' || column.target.kind === 'own') return column
      if (position === recipe.key && !isFilled) return { ...column, target: { kind: 'standard', field: 'external_id' } }
      return { ...column, target: { kind: 'skip' } }
    })
  }
}

interface ColumnPlace {
  readonly field: Field
  readonly column: Recipe['columns'][number]
  readonly position: number
}

interface PeopleColumn extends Pick<ColumnPlace, 'field' | 'position'> {
  take(taken: Int32Array, numbers: Uint32Array, count: number, keys: number): void
  finish(keys: number): { readonly field: Field; readonly column: Column; readonly known: number }
}

/** The first entry of a column is unknown, and stands for the customers without a value. */
function createPeopleColumn(
  parts: TakerParts,
  missing: MissingBytes,
  rejects: BatchRejects,
  { field, column, position }: ColumnPlace
): PeopleColumn {
  const { batch, room, hasInvalidBytes } = parts
  const filler = fillerOf(parts, column, missing)
  const name = column.header.trim() || String(position + 1)
  const keyOf = createGrowingArray('u32', room)
  const first = createFirstValues(batch, room.memory)
  const tell = (row: number, reason: RejectReason): void => rejects.cell(row, position, name, reason)

  return {
    field,
    position,
    take(taken, numbers, count, keys) {
      if (keyOf.length === 0) takeUnknown(batch, filler, keyOf)
      first.leaveUnknown(taken, numbers, count, keys)
      if (batch.count > 0) trimCells(batch, position, missing)
      if (batch.count === 0 || batch.state[place.filled] === 0) return
      if (hasInvalidBytes()) leaveBroken(batch, (row) => tell(row, 'invalidBytes'))
      first.leaveFilled()
      filler.take(batch, (row, reason) => {
        tell(row, reason)
        first.refuse(row)
      })
      keyOf.append(first.keys())
    },
    finish(keys) {
      if (keyOf.length === 0) takeUnknown(batch, filler, keyOf)
      const values = gatheredColumn(filler.finish(), firstEntries(keyOf.finish(), keys))
      return {
        field: toldField(parts, filler, field, values),
        column: values,
        known: rowsKnown(values)
      }
    }
  }
}

/** The field with the currency and the bounds that its values turned out to have. */
function toldField({ recipe }: TakerParts, filler: ColumnFiller, field: Field, values: Column): Field {
  const currency = filler.currency?.()
  return withBounds(currency === undefined ? field : { ...field, currency }, values, recipe.dialect.decimal)
}

function fillerOf(
  { options, recipe, room }: TakerParts,
  column: ColumnPlace['column'],
  missing: MissingBytes
): ColumnFiller {
  const filler = fillerFor(column, { ...options, dialect: recipe.dialect }, room, missing)
  if (!filler) throw new TypeError('a column without a filler')
  return filler
}

function takeUnknown(batch: RowBatch, filler: ColumnFiller, keyOf: GrowingArray<'u32'>): void {
  batch.count = 1
  batch.starts[0] = batch.ends[0] = 0
  filler.take(batch, () => undefined)
  keyOf.append([0])
}

/** For each key its first entry; 0, which is unknown, where it has none. */
function firstEntries(keyOf: Uint32Array, keys: number): Uint32Array {
  const entries = new Uint32Array(keys)
  for (let entry = keyOf.length - 1; entry > 0; entry--) {
    const key = keyOf[entry] as number
    if (key !== nobody) entries[key] = entry
  }
  return entries
}
