import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, effectivePromises, overridesOf, sourceOf } from '../../../src/model/standard/effective-promises'
import { promiseIds, type Promises } from '../../../src/model/standard/promises'
import {
  standardsSchema,
  startingStandards,
  type Override,
  type Standards
} from '../../../src/model/standard/standards'

const departments = ['support', 'delivery', 'it']
const requests = ['complaint', 'enquiry']

const promises = fc.record<Promises>(
  {
    firstAnswer: fc.integer({ min: 1, max: 99 }),
    priority: fc.integer({ min: 1, max: 9 }),
    queue: fc.constantFrom('A', 'B'),
    doNotCall: fc.constantFrom(null, { from: '20:00', to: '08:00' }),
    privileges: fc.constantFrom([], ['free delivery'])
  },
  { requiredKeys: [] }
)
const overrides = fc.uniqueArray(
  fc.record<Override>({
    department: fc.constantFrom(null, ...departments),
    request: fc.constantFrom(null, ...requests),
    promises
  }),
  { selector: ({ department, request }) => `${department} ${request}`, maxLength: 12 }
)
const standards = fc.tuple(overrides, overrides).map(([common, own]): Standards => ({
  departments: departments.map((id) => ({ id, name: '', staff: [] })),
  requests: requests.map((id) => ({ id, name: '' })),
  common: { ...startingStandards.common, overrides: common },
  segments: [{ segment: 'vip', state: 'draft', reviewOn: null, reviewEvery: 12, overrides: own }]
}))

/** How near a place is to a cell: exact before a kind of request before a department before everything; null: elsewhere. */
function nearness(place: Omit<Override, 'promises'>, cell: { department: string; request: string }): number | null {
  if (place.department !== null && place.department !== cell.department) return null
  if (place.request !== null && place.request !== cell.request) return null
  return (place.request === null ? 0 : 2) + (place.department === null ? 0 : 1)
}

describe('what is promised', () => {
  it('comes, each promise by itself, from the nearest place that has it, the segment before the common standard', () => {
    fc.assert(
      fc.property(standards, fc.constantFrom(null, 'vip', 'stranger'), (given, segment) => {
        for (const cell of cellsOf(given)) {
          const effective = effectivePromises(given, segment, cell)
          for (const id of promiseIds) {
            const layers = segment === null ? [null] : [segment, null]
            const candidates = layers.flatMap((layer, at) =>
              overridesOf(given, layer).flatMap((override) => {
                const near = nearness(override, cell)
                return near === null || override.promises[id] === undefined
                  ? []
                  : [{ override, layer, rank: at * 10 - near }]
              })
            )
            const [best] = candidates.sort((one, other) => one.rank - other.rank)
            expect(effective[id]?.value).toEqual(best?.override.promises[id])
            expect(effective[id]?.place).toEqual(
              best && {
                segment: best.layer,
                department: best.override.department,
                request: best.override.request
              }
            )
          }
        }
      })
    )
  })

  it('to a segment everywhere reaches every department and kind of request that has no word of its own', () => {
    fc.assert(
      fc.property(standards, (given) => {
        const own = { department: null, request: null, promises: { solution: 2 } }
        const [vip] = given.segments
        const withSolution = { ...given, segments: vip ? [{ ...vip, overrides: [own] }] : [] }
        for (const cell of cellsOf(withSolution))
          expect(effectivePromises(withSolution, 'vip', cell).solution?.value).toBe(2)
      })
    )
  })

  it('tells whether it is common, the segment’s or of a cell', () => {
    expect(sourceOf({ segment: null, department: null, request: null })).toBe('common')
    expect(sourceOf({ segment: 'vip', department: null, request: null })).toBe('segment')
    expect(sourceOf({ segment: null, department: 'it', request: null })).toBe('cell')
    expect(sourceOf({ segment: 'vip', department: null, request: 'complaint' })).toBe('cell')
  })

  it('is saved as it is', () => {
    fc.assert(
      fc.property(standards, (given) => {
        expect(standardsSchema.parse(given)).toEqual(given)
      })
    )
  })
})
