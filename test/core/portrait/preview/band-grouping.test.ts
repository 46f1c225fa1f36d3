import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandGrouping } from '../../../../src/core/portrait/preview/band-grouping'
import { createColumnMemory } from '../../../../src/core/columns/column-memory'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { loadLoops } from '../../../../src/node/load-loops'
import type { AgeBand } from '../../../../src/model/age-band'
import { openAge, unknownAge, type AgeColumn, type CustomerTable } from '../../../../src/model/customer-table'

const module = loadLoops()
const age = fc.oneof(fc.integer({ min: 0, max: 110 }), fc.constant(unknownAge))
const known = age.map((from) => [from, from] as const)
const band = fc.tuple(fc.nat(60), fc.oneof(fc.nat(40), fc.constant(-1))).map(([from, span]) => {
  return [from, span < 0 ? openAge : from + span] as const
})
const bands = fc.array(
  fc.record({ from: fc.nat(90), span: fc.option(fc.integer({ min: 1, max: 40 })) }).map(({ from, span }): AgeBand => {
    return span === null ? { from } : { from, to: from + span }
  }),
  { maxLength: 8 }
)

/** The bands of each row. */
function bandsOfRows(ages: AgeColumn, given: readonly AgeBand[], withLoops: boolean): (readonly number[])[] {
  const memory = createColumnMemory(withLoops ? module : null)
  const column: AgeColumn = { kind: 'age', from: memory.place(ages.from), to: memory.place(ages.to) }
  const rows = ages.from.length
  const ids = { kind: 'text', bytes: memory.allocate('u8', 1), offsets: memory.allocate('u32', rows + 1) } as const
  const table: CustomerTable = { rows, ids, columns: new Map([['age', column]]) }
  const { codes, bandsOfGroup } = bandGrouping(createEngine(table, new Map(), 20_000, withLoops ? module : null), given)
  return Array.from(codes, (code) => bandsOfGroup[code] ?? [])
}

describe('the bands of ages', () => {
  it.each([
    ['known to the year', known],
    ['some known as bands', fc.oneof(known, band)]
  ])('are those that each age lies wholly inside, by loops and without: %s', (_, ages) => {
    fc.assert(
      fc.property(fc.array(ages, { maxLength: 50 }), bands, (pairs, given) => {
        const column: AgeColumn = {
          kind: 'age',
          from: Int16Array.from(pairs, ([from]) => from),
          to: Int16Array.from(pairs, ([, to]) => to)
        }
        const expected = pairs.map(([from, to]) =>
          given.flatMap((each, index) => {
            const isInside = from !== unknownAge && from >= each.from && (each.to === undefined || to < each.to)
            return isInside ? [index] : []
          })
        )
        expect(bandsOfRows(column, given, true)).toEqual(expected)
        expect(bandsOfRows(column, given, false)).toEqual(expected)
      }),
      { numRuns: 100 }
    )
  })
})
