import { describe, expect, it } from 'vitest'
import { applyStandardChange } from '../../../src/core/standard/apply-changes'
import { standardChangeSchema, type StandardChangeInput } from '../../../src/model/standard/standard-change'
import { startingStandards, type Standards } from '../../../src/model/standard/standards'
import { foreseenOrder, foreseenStandards } from '../../../src/renderer/stores/foreseen-standards'

const steps: StandardChangeInput[] = [
  { kind: 'promises', segment: null, set: { firstAnswer: 8, priority: 3 } },
  { kind: 'promises', segment: 'a', request: 'complaint', set: { firstAnswer: 1, templates: [] } },
  { kind: 'promises', segment: 'a', department: 'it', request: 'complaint', set: { bestHours: null } },
  { kind: 'standard', segment: 'a', state: 'agreed', reviewOn: '2027-01-01' },
  { kind: 'standard', segment: null, reviewEvery: 6 },
  { kind: 'promises', segment: 'a', request: 'complaint', inherit: ['firstAnswer'] },
  { kind: 'promises', segment: 'a', request: 'complaint', inherit: ['templates'] },
  { kind: 'promises', segment: 'b', set: { queue: 'One' } },
  { kind: 'removeStandard', segment: 'b' }
]

/** As the core makes them. */
function made(changes: readonly StandardChangeInput[]): Standards {
  const segments = ['a', 'b'].map((id) => ({ id })) as Parameters<typeof applyStandardChange>[0]['segments']
  const to = { standards: structuredClone(startingStandards), segments }
  for (const change of changes) applyStandardChange(to, standardChangeSchema.parse(change), () => 'x')
  return to.standards
}

describe('standards that are foreseen', () => {
  it('are what the core will answer, after each step', () => {
    steps.forEach((_, at) => {
      const some = steps.slice(0, at + 1)
      const foreseen = foreseenStandards(
        startingStandards,
        some.map((change) => standardChangeSchema.parse(change))
      )
      expect(foreseen).toEqual(made(some))
    })
  })

  it('leave what is shown as it is', () => {
    const before = structuredClone(made(steps.slice(0, 4)))
    const shown = made(steps.slice(0, 4))
    foreseenStandards(
      shown,
      steps.map((change) => standardChangeSchema.parse(change))
    )
    expect(shown).toEqual(before)
  })

  it('have the segments in the order in which they will be', () => {
    const list = ['a', 'b', 'c'].map((id) => ({ id }))
    const ids = (segment: string, before: string | null) =>
      foreseenOrder(list, { segment, before })
        ?.map(({ id }) => id)
        .join('')
    expect(ids('c', 'a')).toBe('cab')
    expect(ids('a', null)).toBe('bca')
    expect(ids('b', 'b')).toBe('abc')
    expect(foreseenOrder(null, { segment: 'a', before: null })).toBeNull()
  })
})
