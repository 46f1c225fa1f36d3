import { unknownAge, type AgeColumn } from '../../../model/customer-table'
import type { AgeBand } from '../../../model/age-band'
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
  const codes = new Uint16Array(table.rows)
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
  if (ages?.kind === 'age') fillGroups(ages, codes, groupOf)
  const bandsOfGroup = [...groups.keys()].map((name) => (name === '' ? [] : name.split(' ').map(Number)))
  return {
    key,
    codes: sets.moved(groups.size <= 0x100 ? Uint8Array.from(codes) : codes),
    offsets: null,
    groups: groups.size,
    bandsOfGroup
  }
}

/** Each different age is asked for once. */
function fillGroups({ from, to }: AgeColumn, codes: Uint16Array, groupOf: (from: number, to: number) => number): void {
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
