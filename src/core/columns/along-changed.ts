import { alongAll, type AlongAll } from './along-all'
import { hasBit, type Bits } from './bits'
import { changedRows } from './changed-rows'
import { loopsOver, memoryOf } from './column-memory'
import { addressLists, emptyCounts } from './scratch'
import type { SetMaker } from './set-maker'

/** The sets that were walked along last, and the counts. */
export interface FollowedSets {
  /** Where changed rows are listed. */
  readonly room: Uint32Array
  last: { readonly all: readonly Bits[]; readonly counts: AlongAll } | null
}

const roomForRows = 0x10000
/** Where more than a thirtieth of the rows changed, a walk along all is as quick. */
const fewParts = 32

/** Nothing walked along yet. */
export function createFollowedSets(sets: SetMaker): FollowedSets {
  return { room: sets.moved(new Uint32Array(roomForRows)), last: null }
}

/** The same as `alongAll`; where one set has changed a little since the last time, only the rows that came and went are looked at. */
export function alongChanged(followed: FollowedSets, all: readonly Bits[], sets: SetMaker): AlongAll {
  const counts = countsOfChange(followed, all, sets) ?? alongAll(all, sets)
  followed.last = { all: [...all], counts }
  return counts
}

/** Null when more than one set is another, or too many rows of it are; a set whose rows were let go is another too. */
function countsOfChange({ last, room }: FollowedSets, all: readonly Bits[], sets: SetMaker): AlongAll | null {
  if (last?.all.length !== all.length) return null
  const others = all.flatMap((set, index) => (set === last.all[index] ? [] : [index]))
  const [moved, second] = others
  if (moved === undefined) return last.counts
  const [before, after] = [last.all[moved], all[moved]]
  if (second !== undefined || !before || before.words.length !== after?.words.length) return null
  const most = Math.floor(after.length / fewParts)
  const changes = changedRows(before.words, after.words, most, room)
  if (!changes) return null
  const came = missingAmong(all, moved, changes.came, sets)
  const went = missingAmong(all, moved, changes.went, sets)
  return moveCounts(last.counts, moved, came, went)
}

/** Rows by the first set they are missing from, and by the only one; the number of sets stands for none. */
interface Missing {
  readonly first: readonly number[]
  readonly only: readonly number[]
}

/** What is true up to a set changes for those that are missing from none before it; who is missing from no other, from the moved one. */
function moveCounts({ running, missing }: AlongAll, moved: number, came: Missing, went: Missing): AlongAll {
  const changeAt = (list: 'first' | 'only', index: number): number =>
    (came[list][index] ?? 0) - (went[list][index] ?? 0)
  const sets = running.length
  let reaching = changeAt('first', sets)
  const moves = new Array<number>(sets).fill(0)
  for (let set = sets - 1; set >= moved; set--) {
    moves[set] = reaching
    reaching += changeAt('first', set)
  }
  return {
    running: running.map((count, set) => count + (moves[set] ?? 0)),
    missing: missing.map((count, set) => count + (set === moved ? -changeAt('first', sets) : changeAt('only', set)))
  }
}

function missingAmong(all: readonly Bits[], except: number, rows: Uint32Array, sets: SetMaker): Missing {
  const lists = all.map(({ words }) => sets.placed(words))
  const loops = loopsOver(rows, ...lists)
  const memory = memoryOf(rows)
  const counts = loops && memory && emptyCounts(memory, 2 * lists.length + 1)
  if (!loops || !counts || !memory.holds(counts)) return missingPlainly(all, except, rows)
  const { one } = addressLists(memory, lists, [])
  loops.missingAmong(one, lists.length, except, rows.byteOffset, rows.length, counts.byteOffset)
  const end = lists.length + 1
  return { first: [...counts.subarray(0, end)], only: [...counts.subarray(end, end + lists.length)] }
}

function missingPlainly(all: readonly Bits[], except: number, rows: Uint32Array): Missing {
  const first = new Array<number>(all.length + 1).fill(0)
  const only = new Array<number>(all.length).fill(0)
  const nextMissing = (from: number, row: number): number => {
    const found = all.findIndex((set, index) => index >= from && index !== except && !hasBit(set, row))
    return found < 0 ? all.length : found
  }
  for (const row of rows) {
    const one = nextMissing(0, row)
    first[one] = (first[one] ?? 0) + 1
    if (one < all.length && nextMissing(one + 1, row) === all.length) only[one] = (only[one] ?? 0) + 1
  }
  return { first, only }
}
