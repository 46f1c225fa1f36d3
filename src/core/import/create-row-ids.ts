import { createColumnMemory } from '../columns/column-memory'
import type { TextColumn } from '../../model/customer-table'
import type { Recipe } from '../../model/recipe'
import type { BatchRejects } from './batch-rejects'
import { createIdSet } from './bytes/id-set'
import { createIdMinter, writeIds, type Keys } from './bytes/mint-ids'
import type { MissingBytes } from './bytes/missing-bytes'
import { place, rowsInBatch, type RowBatch } from './bytes/row-batch'
import { trimCells } from './bytes/trim-cells'
import { createGrowingArray, type FillingRoom } from './fill/growing-array'
import type { ImportOptions } from './imported-base'
import { createKeyMaker, type KeyMaker } from './key-maker'

/** Gives each row of a base its customer's id. */
export interface RowIds {
  /** Header of the key column, or its number; null when there is none. */
  readonly key: string | null
  /** Leaves only the rows taken whose key is there and new. `seenBefore` + place in the batch + 1 is the number of a row in the file. */
  take(seenBefore: number): void
  finish(): TextColumn
}

/** What the ids of rows depend on. */
export interface RowIdParts {
  readonly recipe: Recipe
  readonly options: ImportOptions
  readonly batch: RowBatch
  readonly room: FillingRoom
  readonly rejects: BatchRejects
  readonly missing: MissingBytes
}

const encoder = new TextEncoder()
const idBytes = 16

/** Ids by the recipe's key column, or by the file and the number of the row. */
export function createRowIds(parts: RowIdParts): RowIds {
  const { recipe, options, batch, room } = parts
  const { memory } = room
  const { key: position } = recipe
  const prefix = options.idPrefix + (position === null ? `${options.fileKey}#` : '')
  const minter = createIdMinter(memory, encoder.encode(prefix))
  const ids = memory.allocate('u32', 2 * rowsInBatch)
  const texts = memory.allocate('u8', idBytes * rowsInBatch)
  const bytes = createGrowingArray('u8', room)
  const made = createKeyMaker(memory)
  const keyed = position === null ? null : createKeyedRows(parts, position, ids, made)

  return {
    key: keyed?.name ?? null,
    take(seenBefore) {
      minter.mint(keyed ? keyed.keys() : made.rowNumbers(batch, seenBefore + 1), ids)
      keyed?.leaveRepeated()
      writeIds(memory, ids, batch.count, texts)
      bytes.append(texts.subarray(0, idBytes * batch.count))
    },
    finish() {
      const all = bytes.finish()
      const offsets = memory.allocate('u32', all.length / idBytes + 1)
      for (let row = 0; row < offsets.length; row++) offsets[row] = row * idBytes
      return { kind: 'text', bytes: all, offsets }
    }
  }
}

interface KeyedRows {
  readonly name: string
  /** Leaves the taken rows that have a key, and gives their keys. */
  keys(): Keys
  /** Leaves the taken rows whose id is new, and their ids. */
  leaveRepeated(): void
}

function createKeyedRows(parts: RowIdParts, position: number, ids: Uint32Array, made: KeyMaker): KeyedRows {
  const { recipe, options, batch, room, rejects, missing } = parts
  const column = recipe.columns[position]
  const name = column?.header.trim() || String(position + 1)
  const isAddress = column?.target.kind === 'standard' && column.target.field === 'email'
  const known = createIdSet(createColumnMemory(options.loops ?? null), room.expected)

  const leaveKeyless = (): void =>
    keepRows(batch, (row) => {
      if (batch.starts[row] !== batch.ends[row]) return true
      rejects.row(batch.taken[row] ?? 0, 'noKey')
      return false
    })

  const leaveKnown = (): void => {
    let kept = 0
    keepRows(batch, (row) => {
      if (known.isNew[row] === 0) {
        rejects.duplicate(row, name)
        return false
      }
      ids.copyWithin(2 * kept, 2 * row, 2 * row + 2)
      kept++
      return true
    })
  }

  return {
    name,
    keys() {
      trimCells(batch, position, missing)
      if ((batch.state[place.filled] ?? 0) < batch.count) leaveKeyless()
      return isAddress ? made.lowerCase(batch) : batch
    },
    leaveRepeated() {
      if (known.add(ids, batch.count) < batch.count) leaveKnown()
    }
  }
}

/** Leaves only the taken rows for which the test holds, and their cells at hand. */
export function keepRows(batch: RowBatch, isKept: (row: number) => boolean): void {
  const { taken, starts, ends } = batch
  let kept = 0
  for (let row = 0; row < batch.count; row++) {
    if (!isKept(row)) continue
    taken[kept] = taken[row] ?? 0
    starts[kept] = starts[row] ?? 0
    ends[kept] = ends[row] ?? 0
    kept++
  }
  batch.count = kept
}
