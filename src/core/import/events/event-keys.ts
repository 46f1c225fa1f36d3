import type { TextColumn } from '../../../model/customer-table'
import { Failure } from '../../../contract/failure'
import type { TakerParts } from '../create-batch-taker'
import { createIdMinter, type Keys } from '../bytes/mint-ids'
import type { MissingBytes } from '../bytes/missing-bytes'
import { place, rowsInBatch } from '../bytes/row-batch'
import { trimCells } from '../bytes/trim-cells'
import type { BatchRejects } from '../batch-rejects'
import { keepRows } from '../create-row-ids'
import { createGrowingArray } from '../fill/growing-array'
import { createKeyMaker } from '../key-maker'
import { createTextNumbers } from './text-numbers'

/** The customers that events are of. */
export interface EventCustomers {
  /** The keys that stand in the file, each once, in the order in which they come (of e-mails in lower case). */
  readonly keys: TextColumn
  /** Two words a key: the first 64 bits of the id that the key is minted to. */
  readonly ids: Uint32Array
  /** The key of each event, by its place in `keys`. */
  readonly customers: Uint32Array
}

/** Finds the keys of events; each is hashed to an id once. */
export interface EventKeys {
  /** Header of the key column, or its number. */
  readonly name: string
  /** Leaves the taken rows of the batch that have a key, and puts its place among the keys into `numbers`. */
  take(): void
  readonly numbers: Uint32Array
  /** How many different keys there are so far. */
  count(): number
  finish(): EventCustomers
}

/** Keys by the recipe's key column. @throws Failure `invalidArguments` without one: events are always somebody's. */
export function createEventKeys(parts: TakerParts, rejects: BatchRejects, missing: MissingBytes): EventKeys {
  const { recipe, batch, room } = parts
  const position = recipe.key
  const column = position === null ? undefined : recipe.columns[position]
  if (position === null || !column) throw new Failure('invalidArguments', { place: 'key', rule: 'a column' })
  const isAddress = column.target.kind === 'standard' && column.target.field === 'email'
  const made = createKeyMaker(room.memory)
  const known = createTextNumbers(room.memory)
  const learnt = createLearntKeys(parts)
  const numbers = room.memory.allocate('u32', rowsInBatch)
  const customers = createGrowingArray('u32', room)

  const leaveKeyless = (): void =>
    keepRows(batch, (row) => {
      if (batch.starts[row] !== batch.ends[row]) return true
      rejects.row(batch.taken[row] ?? 0, 'noKey')
      return false
    })

  return {
    name: column.header.trim() || String(position + 1),
    numbers,
    count: known.count,
    take() {
      trimCells(batch, position, missing)
      if ((batch.state[place.filled] ?? 0) < batch.count) leaveKeyless()
      const keys = isAddress ? made.lowerCase(batch) : batch
      known.look(keys, numbers, batch.odd, (at) => learnt.add(keys, at))
      learnt.mint(keys)
      for (let row = 0; row < batch.count; row++) numbers[row] = (numbers[row] ?? 1) - 1
      customers.append(numbers.subarray(0, batch.count))
    },
    finish: () => ({ ...learnt.finish(), customers: customers.finish() })
  }
}

interface LearntKeys {
  add(keys: Keys, at: number): void
  /** Mints the ids of the keys added since the last time. */
  mint(keys: Keys): void
  finish(): Pick<EventCustomers, 'keys' | 'ids'>
}

function createLearntKeys({ options, room }: TakerParts): LearntKeys {
  const { memory } = room
  const minter = createIdMinter(memory, new TextEncoder().encode(options.idPrefix))
  const starts = memory.allocate('i32', rowsInBatch)
  const ends = memory.allocate('i32', rowsInBatch)
  const minted = memory.allocate('u32', 2 * rowsInBatch)
  const ids = createGrowingArray('u32', room)
  const texts = createGrowingArray('u8', room)
  const offsets = createGrowingArray('u32', room)
  let count = 0
  offsets.append([0])
  return {
    add(keys, at) {
      const start = (starts[count] = keys.starts[at] ?? 0)
      const end = (ends[count] = keys.ends[at] ?? 0)
      count++
      texts.append(keys.bytes.subarray(start, end))
      offsets.append([texts.length])
    },
    mint({ bytes }) {
      minter.mint({ bytes, starts, ends, count }, minted)
      ids.append(minted.subarray(0, 2 * count))
      count = 0
    },
    finish: () => ({ keys: { kind: 'text', bytes: texts.finish(), offsets: offsets.finish() }, ids: ids.finish() })
  }
}
