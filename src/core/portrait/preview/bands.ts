import type { BandFigures, BandResult, Preview } from '../../../contract/results'
import type { AgeBand } from '../../../model/age-band'
import { andBits, andNotBits, countBits, createBits, fullBits, orBits, type Bits } from '../../columns/bits'
import type { Engine } from '../bits/engine'
import { groupCheck } from './group-check'

/** Figures of the members and of the base for each age band; only ages wholly inside a band count as in it. */
export function bandsOf(
  engine: Engine,
  members: Bits,
  bands: readonly AgeBand[]
): Pick<Preview, 'bands' | 'withoutBand'> {
  const inBands = bands.map((band) => rowsInBand(engine, band))
  const covered = inBands.reduce(orBits, createBits(engine.table.rows))
  return {
    bands: bands.map((band, index) => {
      const inside = inBands[index] ?? createBits(engine.table.rows)
      return {
        from: band.from,
        to: band.to ?? null,
        ...figuresOf(engine, andBits(inside, members)),
        base: baseFigures(engine, band, inside)
      } satisfies BandResult
    }),
    withoutBand: {
      segment: countBits(andNotBits(members, covered)),
      base: countBits(andNotBits(fullBits(engine.table.rows), covered))
    }
  }
}

function rowsInBand(engine: Engine, band: AgeBand): Bits {
  const to = band.to === undefined ? null : band.to - 1
  return engine.ask({ kind: 'age', field: 'age', from: band.from, to }).matches
}

function baseFigures(engine: Engine, band: AgeBand, inside: Bits): BandFigures {
  const key = `band of the base ${band.from} ${band.to ?? ''}`
  return engine.derived.remember(
    key,
    () => figuresOf(engine, inside),
    () => 64
  )
}

function figuresOf(engine: Engine, rows: Bits): BandFigures {
  const check = groupCheck(engine, rows)
  return {
    customers: countBits(rows),
    n: check.n,
    money: check.money,
    orders: check.orders,
    averageCheck: check.value,
    median: check.median
  }
}
