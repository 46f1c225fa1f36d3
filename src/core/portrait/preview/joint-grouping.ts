import type { Codes } from '../../columns/count-groups'
import type { Engine } from '../bits/engine'
import type { Grouping } from './tally'

/** The base divided by two groupings at once: group `one × other.groups + other`. Kept. */
export function jointGrouping({ derived, sets, table }: Engine, one: Grouping, other: Grouping): Grouping {
  const key = `${one.key} by ${other.key}`
  const groups = one.groups * other.groups
  const join = (): Pick<Grouping, 'codes' | 'offsets'> =>
    one.offsets || other.offsets
      ? joinSeveral(one, other, table.rows, groups)
      : { codes: sets.moved(joinSingle(one, other, groups)), offsets: null }
  const joined = derived.remember(key, join, ({ codes, offsets }) => codes.byteLength + (offsets?.byteLength ?? 0))
  return { key, groups, ...joined }
}

function joinSingle(one: Grouping, other: Grouping, groups: number): Codes {
  const joined = codesFor(groups, one.codes.length)
  for (let row = 0; row < joined.length; row++)
    joined[row] = (one.codes[row] as number) * other.groups + (other.codes[row] as number)
  return joined
}

/** Customers who are in several groups of one are in each of their pairs. */
function joinSeveral(
  one: Grouping,
  other: Grouping,
  rows: number,
  groups: number
): Pick<Grouping, 'codes' | 'offsets'> {
  const offsets = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row++)
    offsets[row + 1] = (offsets[row] as number) + mentions(one, row) * mentions(other, row)
  const codes = codesFor(groups, offsets[rows] ?? 0)
  let next = 0
  for (let row = 0; row < rows; row++)
    for (let first = 0; first < mentions(one, row); first++)
      for (let second = 0; second < mentions(other, row); second++)
        codes[next++] = groupAt(one, row, first) * other.groups + groupAt(other, row, second)
  return { codes, offsets }
}

/** At least one: those in no group are in group 0. */
function mentions({ offsets }: Grouping, row: number): number {
  return offsets ? Math.max(1, (offsets[row + 1] as number) - (offsets[row] as number)) : 1
}

function groupAt({ codes, offsets }: Grouping, row: number, mention: number): number {
  if (!offsets) return codes[row] as number
  const start = offsets[row] as number
  return start === offsets[row + 1] ? 0 : (codes[start + mention] as number)
}

function codesFor(groups: number, length: number): Codes {
  if (groups <= 0x100) return new Uint8Array(length)
  return groups <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length)
}
