import { fullBits, rowsOf, type Bits } from '../columns/bits'
import type { Engine } from '../portrait/bits/engine'
import { baseCounts, countsOf, type MemberCounts } from '../portrait/preview/member-counts'

/** Customers of whom figures are told. */
export interface Group {
  readonly engine: Engine
  /** In rising order. */
  readonly rows: Uint32Array
  readonly counts: MemberCounts
  /** ISO 4217, of money whose field tells none. */
  readonly currency: string
}

/** The segment's members and everybody in the base. */
export interface Groups {
  readonly segment: Group
  readonly base: Group
}

/** The members beside the base; the members may be nobody. */
export function groupsOf(engine: Engine, members: Bits, currency: string): Groups {
  const base = { engine, rows: rowsOf(fullBits(engine.table.rows)), counts: baseCounts(engine), currency }
  return { base, segment: { engine, rows: rowsOf(members), counts: countsOf(members), currency } }
}
