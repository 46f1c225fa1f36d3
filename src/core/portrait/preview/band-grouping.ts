import { openAge, unknownAge, type AgeColumn } from '../../../model/customer-table'
import type { AgeBand } from '../../../model/age-band'
import { arrayBeside } from '../../columns/array-beside'
import { loopsOver, memoryOf } from '../../columns/column-memory'
import { inPieces } from '../../columns/in-pieces'
import { tableAddress } from '../../columns/scratch'
import type { Engine } from '../bits/engine'
import type { Grouping } from './tally'

/** The base divided by the bands that a customer's age lies wholly inside: group 0 in none, others in those listed. */
export interface BandGrouping extends Grouping {
  readonly bandsOfGroup: readonly (readonly number[])[]
}

/** Bands may overlap, so that a group stands for each different set of bands; kept for the bands. */
export function bandGrouping(engine: Engine, bands: readonly AgeBand[]): BandGrouping {
  const key = `bands ${bands.map(({ from, to }) => `${from}-${to ?? ''}`).join(' ')}`
  return engine.derived.remember(
    key,
    () => groupByBands(engine, bands, key),
    ({ codes }) => codes.byteLength
  )
}

function groupByBands({ table, sets }: Engine, bands: readonly AgeBand[], key: string): BandGrouping {
  const groups = new Map<string, number>([['', 0]])
  const groupOf = (youngest: number, oldest: number): number => {
    const inside = bands.flatMap(({ from, to }, index) =>
      youngest >= from && (to === undefined || oldest < to) ? [index] : []
    )
    const name = inside.join(' ')
    const group = groups.get(name) ?? groups.size
    groups.set(name, group)
    return group
  }
  const ages = table.columns.get('age')
  const codes = ages?.kind === 'age' ? codesOf(ages, bands, groups, groupOf) : new Uint8Array(table.rows)
  const bandsOfGroup = [...groups.keys()].map((name) => (name === '' ? [] : name.split(' ').map(Number)))
  return {
    key,
    codes: sets.moved(codes),
    offsets: null,
    groups: groups.size,
    bandsOfGroup
  }
}

type GroupOf = (youngest: number, oldest: number) => number

function codesOf(
  ages: AgeColumn,
  bands: readonly AgeBand[],
  groups: ReadonlyMap<string, number>,
  groupOf: GroupOf
): Uint8Array | Uint16Array {
  const placed = codesByLoops(ages, bands, groups, groupOf)
  if (placed) return placed
  const codes = new Uint16Array(ages.from.length)
  fillGroups(ages, codes, groupOf)
  return groups.size <= mostOfBytes ? Uint8Array.from(codes) : codes
}

const mostOfBytes = 0x100

/** Where all known ages are known to the year and groups are few enough for bytes; null else, and where the loops cannot read the ages. */
function codesByLoops(
  { from, to }: AgeColumn,
  bands: readonly AgeBand[],
  groups: ReadonlyMap<string, number>,
  groupOf: GroupOf
): Uint8Array | null {
  const memory = memoryOf(from)
  const codes = arrayBeside(from, 'u8', from.length)
  const loops = loopsOver(from, to, codes)
  if (!loops || !memory || bands.length * 2 >= mostOfBytes) return null
  const table = groupsOfYears(bands, groupOf)
  if (groups.size > mostOfBytes) return null
  const tableAt = tableAddress(memory, table)
  let left = 0
  inPieces(from.length, (row, rows) => {
    const [youngest, oldest] = [from.byteOffset + 2 * row, to.byteOffset + 2 * row]
    left += loops.placeAges(youngest, oldest, rows, unknownAge, tableAt, table.length, codes.byteOffset + row)
  })
  return left === 0 ? codes : null
}

/** The group of each age in full years: it changes only where a band begins or ends. */
function groupsOfYears(bands: readonly AgeBand[], groupOf: GroupOf): Uint8Array {
  const table = new Uint8Array(openAge + 1)
  const edges = bands.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))
  const starts = [...new Set([0, ...edges.map(Math.ceil)])].filter((age) => age >= 0 && age < table.length)
  starts.sort((one, other) => one - other)
  for (const [index, start] of starts.entries()) table.fill(groupOf(start, start), start, starts[index + 1])
  return table
}

/** Each different age is asked for once. */
function fillGroups({ from, to }: AgeColumn, codes: Uint16Array, groupOf: GroupOf): void {
  const exact = new Int16Array(0x8000).fill(-1)
  const given = new Map<number, number>()
  for (let row = 0; row < codes.length; row++) {
    const youngest = from[row] as number
    const oldest = to[row] as number
    if (youngest === unknownAge) continue
    let group: number | undefined = youngest === oldest ? exact[youngest] : given.get(youngest * 0x10000 + oldest)
    if (group === undefined || group < 0) {
      group = groupOf(youngest, oldest)
      if (youngest === oldest) exact[youngest] = group
      else given.set(youngest * 0x10000 + oldest, group)
    }
    codes[row] = group
  }
}
