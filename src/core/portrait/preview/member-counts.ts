import { countOf, type Bits } from '../../columns/bits'
import { changedRows, changeRows, type ChangedRows } from '../../columns/changed-rows'
import { rowListOf } from '../../columns/row-list'
import type { Engine } from '../bits/engine'
import type { Counters, Tally } from './tally'

/** A set of customers of which tallies are taken. */
export interface MemberCounts {
  /** Null for the whole base. */
  readonly members: Bits | null
  readonly customers: number
  /** The counters are shared and may change with the next set of members: read them at once and change nothing. */
  counted<C extends Counters>(tally: Tally<C>): C
}

/** Tallies of the whole base, kept. */
export function baseCounts(engine: Engine): MemberCounts {
  const { derived, table } = engine
  return {
    members: null,
    customers: table.rows,
    counted: <C extends Counters>(tally: Tally<C>) =>
      derived.remember(
        `base ${tally.key}`,
        () => {
          const counters = tally.none()
          tally.addAll(counters)
          return counters
        },
        (counters) => counters.byteLength
      )
  }
}

/** Tallies of any set of rows, nothing kept. */
export function countsOf(members: Bits): CountsOfSet {
  const rows = rowListOf(members)
  return {
    members,
    customers: countOf(members),
    counted: (tally) => countedAnew(tally, rows(), tally.none())
  }
}

/** Tallies of a set of rows, which can be taken into counters that are used again. */
interface CountsOfSet extends MemberCounts {
  readonly members: Bits
  counted<C extends Counters>(tally: Tally<C>, into?: C): C
}

/** The counters of the whole base are at hand. */
function countsOfAny(engine: Engine, members: Bits): CountsOfSet {
  const base = baseCounts(engine)
  const customers = countOf(members)
  const rows = rowListOf(members)
  return {
    members,
    customers,
    counted: (tally, into = tally.none()) => {
      if (customers < base.customers) return countedAnew(tally, rows(), into)
      into.set(base.counted(tally))
      return into
    }
  }
}

/** What was counted of the last members, and which step they were. */
interface Followed {
  /** With room up to whole vectors. */
  readonly words: Uint32Array
  /** Where changed rows are listed. */
  readonly room: Uint32Array
  readonly kept: Map<string, { step: number; counters: Counters }>
  step: number
  customers: number
}

/**
 * Tallies of the members of the portrait being edited. Where they are mostly those of the last call, only the rows that
 * came and went are counted.
 */
export function followedCounts(engine: Engine, members: Bits): MemberCounts {
  const followed = engine.derived.remember('followed members', () => nobody(engine), bytesOfFollowed)
  const own = countsOfAny(engine, members)
  const most = Math.max(own.customers, followed.customers) >>> 1
  const changes = changedRows(followed.words, members.words, most, followed.room)
  const isSame = changes !== null && changes.came.length + changes.went.length === 0
  if (!isSame) take(followed, own, changes)
  const { step } = followed
  const follow = <C extends Counters>(tally: Tally<C>): C => {
    const kept = followed.kept.get(tally.key)
    if (kept?.step === step) return kept.counters as C
    const canFollow = kept?.step === step - 1 && changes && !isSame && tally.exact
    if (!canFollow) return own.counted(tally, kept?.counters as C | undefined)
    tally.add(changes.went, -1, kept.counters as C)
    tally.add(changes.came, 1, kept.counters as C)
    return kept.counters as C
  }
  return {
    members,
    customers: own.customers,
    counted: <C extends Counters>(tally: Tally<C>) => {
      if (followed.step !== step) return own.counted(tally)
      const counters = follow(tally)
      followed.kept.set(tally.key, { step, counters })
      return counters
    }
  }
}

/** What was not asked of the last members is let go. */
function take(
  followed: Followed,
  { members, customers }: MemberCounts & { members: Bits },
  changes: ChangedRows | null
): void {
  for (const [key, { step }] of followed.kept) if (step !== followed.step) followed.kept.delete(key)
  if (changes) changeRows(followed.words, changes)
  else followed.words.set(members.words)
  followed.customers = customers
  followed.step++
}

const roomForRows = 0x10000
const wordsOfVector = 4

function nobody({ table, sets }: Engine): Followed {
  const words = sets.moved(new Uint32Array(Math.ceil(table.rows / 32 / wordsOfVector) * wordsOfVector))
  return { words, room: sets.moved(new Uint32Array(roomForRows)), kept: new Map(), step: 0, customers: 0 }
}

const keptBytes = 4 * 1024 * 1024

function bytesOfFollowed({ words, room }: Followed): number {
  return words.byteLength + room.byteLength + keptBytes
}

function countedAnew<C extends Counters>(tally: Tally<C>, rows: Uint32Array, counters: C): C {
  counters.fill(0)
  tally.add(rows, 1, counters)
  return counters
}
