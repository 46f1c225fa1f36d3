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
  const nobodys = createNobodys(parts, rejects)
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
      learnt.mint(keys, batch.odd, known.look(keys, numbers, batch.odd))
      for (let row = 0; row < batch.count; row++) numbers[row] = (numbers[row] ?? 1) - 1
      nobodys?.tell(keys, numbers)
      customers.append(numbers.subarray(0, batch.count))
    },
    finish: () => ({ ...learnt.finish(known.finish()), customers: customers.finish() })
  }
}

/** Tells the rows whose key is nobody's; null when that is not asked. */
function createNobodys({ options: { isNobodys }, batch }: TakerParts, rejects: BatchRejects) {
  if (!isNobodys) return null
  const known: boolean[] = []
  return {
    tell(keys: Keys, numbers: Uint32Array): void {
      for (let row = 0; row < batch.count; row++) {
        const number = numbers[row] as number
        const is = (known[number] ??= isNobodys(decoder.decode(keys.bytes.subarray(keys.starts[row], keys.ends[row]))))
        if (is) rejects.row(batch.taken[row] ?? 0, 'noCustomer')
      }
    }
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

interface LearntKeys {
  /** Mints the ids of the keys at so many places. */
  mint(keys: Keys, fresh: Int32Array, count: number): void
  /** `bytes` has the texts of all keys one behind the other. */
  finish(bytes: Uint8Array): Pick<EventCustomers, 'keys' | 'ids'>
}

function createLearntKeys({ options, room }: TakerParts): LearntKeys {
  const { memory } = room
  const minter = createIdMinter(memory, new TextEncoder().encode(options.idPrefix))
  const starts = memory.allocate('i32', rowsInBatch)
  const ends = memory.allocate('i32', rowsInBatch)
  const textEnds = memory.allocate('u32', rowsInBatch)
  const minted = memory.allocate('u32', 2 * rowsInBatch)
  const ids = createGrowingArray('u32', room)
  const offsets = createGrowingArray('u32', room)
  let used = 0
  offsets.append([0])
  return {
    mint({ bytes, starts: allStarts, ends: allEnds }, fresh, count) {
      if (count === 0) return
      for (let key = 0; key < count; key++) {
        const start = (starts[key] = allStarts[fresh[key] as number] as number)
        const end = (ends[key] = allEnds[fresh[key] as number] as number)
        textEnds[key] = used += end - start
      }
      minter.mint({ bytes, starts, ends, count }, minted)
      ids.append(minted.subarray(0, 2 * count))
      offsets.append(textEnds.subarray(0, count))
    },
    finish: (bytes) => ({ keys: { kind: 'text', bytes, offsets: offsets.finish() }, ids: ids.finish() })
  }
}
