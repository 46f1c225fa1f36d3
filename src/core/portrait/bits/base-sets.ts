import type { Column, CustomerTable } from '../../../model/customer-table'
import { createBits, countBits, fullBits, type Bits } from '../../columns/bits'
import { createColumnMemory, memoryOf, type ColumnArray, type ColumnMemory } from '../../columns/column-memory'
import { unknownRows } from '../../columns/known-rows'
import { createPlacing, type Placing } from '../../columns/placing'
import { createSetBlocks } from '../../columns/set-blocks'
import type { SetMaker } from '../../columns/set-maker'
import { createVerdictCache, type VerdictCache } from './verdict-cache'

/** The sets of one base, shared by the engines over it, and the verdicts that are kept. */
export interface BaseSets extends SetMaker, Placing, VerdictCache {
  /** A number of its own for each column or verdict. */
  serialOf(thing: object): number
}

const verdictsLimit = 64 * 1024 * 1024
const made = new WeakMap<CustomerTable['ids'], BaseSets>()

/** The sets of a table's base: in the memory that its columns lie in, else in one with the loops of `module`. Tables of the same `ids` are one base. */
export function baseSetsOf(table: CustomerTable, module: WebAssembly.Module | null): BaseSets {
  const known = made.get(table.ids)
  if (known) return known
  const sets = createBaseSets(table.rows, memoryOfTable(table) ?? createColumnMemory(module))
  made.set(table.ids, sets)
  return sets
}

function memoryOfTable(table: CustomerTable): ColumnMemory | null {
  const columns = [table.ids, ...table.columns.values()]
  const memories = columns.map((column) => memoryOf(firstArrayOf(column)))
  return memories.find((memory) => memory?.loops) ?? null
}

function firstArrayOf(column: Column): ColumnArray {
  switch (column.kind) {
    case 'text':
      return column.bytes
    case 'choice':
    case 'multipleChoice':
      return column.codes
    case 'age':
      return column.from
    default:
      return column.values
  }
}

/** Sets are taken from the memory in blocks of one size. A block belongs to the verdict that was made with it. */
function createBaseSets(rows: number, memory: ColumnMemory): BaseSets {
  const blocks = createSetBlocks(rows, memory)
  const placing = createPlacing(memory)
  const [nobody, everybody] = [blocks.copyOf(createBits(rows)), blocks.copyOf(fullBits(rows))]

  const unknownSets = new WeakMap<Column, Bits>()
  const columnsGone = new FinalizationRegistry<Bits>(blocks.moveOut)
  /** Kept as long as the column: nearly every answer on it holds the set. */
  const unknownOf = (column: Column): Bits => {
    const known = unknownSets.get(column)
    if (known) return known
    const unknown = unknownRows(column, blocks.take())
    const isAny = countBits(unknown) > 0
    if (isAny && blocks.settle(unknown)) columnsGone.register(column, unknown)
    if (!isAny) blocks.giveBack(unknown)
    unknownSets.set(column, isAny ? unknown : nobody)
    return isAny ? unknown : nobody
  }

  return {
    rows,
    nobody,
    everybody,
    take: blocks.take,
    giveBack: blocks.giveBack,
    ...placing,
    serialOf: createSerials(),
    unknownOf,
    ...createVerdictCache(blocks, verdictsLimit)
  }
}

function createSerials(): (thing: object) => number {
  const serials = new WeakMap<object, number>()
  let next = 1
  return (thing) => {
    const serial = serials.get(thing) ?? next++
    serials.set(thing, serial)
    return serial
  }
}
