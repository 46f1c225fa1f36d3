import { array, assert, boolean, constantFrom, integer, letrec, property, record, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplified } from '../../../../src/core/portrait/words/simplified'
import type { Criterion } from '../../../../src/model/criterion/criterion'
import { createYesNoCriterion } from '../../../../src/model/criterion/yes-no-criterion'
import { effectivePortrait, groupModes, type Group, type PortraitNode } from '../../../../src/model/portrait'

/** 1 true, 0 false, ½ unknown. */
type Truth = 0 | 0.5 | 1

const names = ['a', 'b', 'c', 'd']

const criterion: Arbitrary<Criterion> = record({
  name: constantFrom(...names),
  negated: boolean(),
  enabled: boolean(),
  unknown: constantFrom('keep' as const, 'match' as const, 'noMatch' as const)
}).map(({ name, ...rest }) => ({ ...createYesNoCriterion(name, name), ...rest }))

const { group } = letrec<{ node: PortraitNode; group: Group }>((tie) => ({
  node: integer({ min: 0, max: 2 }).chain((kind): Arbitrary<PortraitNode> => (kind === 0 ? tie('group') : criterion)),
  group: record({
    kind: constantFrom('group' as const),
    id: constantFrom('g'),
    mode: constantFrom(...groupModes),
    count: integer({ min: 1, max: 4 }),
    enabled: boolean(),
    members: array(tie('node'), { maxLength: 4 })
  })
}))

function truthOf(node: PortraitNode, values: Readonly<Record<string, Truth>>): Truth {
  if (node.kind === 'group')
    return joinedTruth(
      node,
      node.members.map((member) => truthOf(member, values))
    )
  const value = values[node.field] ?? 0.5
  const swapped = node.negated ? opposite(value) : value
  if (swapped !== 0.5 || node.unknown === 'keep') return swapped
  return node.unknown === 'match' ? 1 : 0
}

function joinedTruth({ mode, count }: Group, truths: readonly Truth[]): Truth {
  if (mode === 'all') return truths.includes(0) ? 0 : truths.includes(0.5) ? 0.5 : 1
  const any: Truth = truths.includes(1) ? 1 : truths.includes(0.5) ? 0.5 : 0
  if (mode === 'any') return any
  if (mode === 'none') return opposite(any)
  if (truths.filter((truth) => truth === 1).length >= count) return 1
  return truths.filter((truth) => truth !== 0).length < count ? 0 : 0.5
}

function opposite(truth: Truth): Truth {
  return truth === 0.5 ? 0.5 : truth === 1 ? 0 : 1
}

describe('a simplified portrait', () => {
  it('is true, false and unknown for the same customers as the portrait', () => {
    const truth = constantFrom<Truth[]>(0, 0.5, 1)
    const values = record({ a: truth, b: truth, c: truth, d: truth })
    assert(
      property(group, values, (portrait, customer) => {
        const whole = effectivePortrait(portrait)
        const members = simplified(portrait).filter((node) => node.kind !== 'group' || node.members.length > 0)
        const all: Group = { ...whole, mode: 'all', members }
        const expected = whole.members.length === 0 ? 1 : truthOf(whole, customer)
        expect(truthOf(all, customer)).toBe(expected)
      }),
      { numRuns: 2000 }
    )
  })
})
