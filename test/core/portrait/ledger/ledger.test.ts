import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBits } from '../../../../src/core/columns/bits'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { ledgerOf } from '../../../../src/core/portrait/ledger/ledger'
import {
  effectivePortrait,
  readPortrait,
  type Group,
  type GroupInput,
  type PortraitNode
} from '../../../../src/model/portrait'
import { asOfDays, plainCustomers, portraits } from '../arbitrary-portraits'
import { inMemory } from '../answers-of'
import { nobodyKnown, plainFieldsById, tableOf } from '../plain-customers'

const visits = (id: string, from: number, more: object = {}) => ({
  kind: 'number' as const,
  id,
  field: 'visits',
  from,
  ...more
})
const customers = [1, 2, 3, 4, 5, null, null].map((value) => ({ ...nobodyKnown, visits: value }))

function portraitOf(mode: GroupInput['mode'], members: GroupInput['members'], count = 1): Group {
  const reading = readPortrait({ kind: 'group', id: 'root', mode, count, members })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.portrait
}

function ledger(portrait: Group) {
  return ledgerOf(createEngine(tableOf(customers), plainFieldsById, 20_000), portrait)
}

describe('the ledger', () => {
  it('tells alone, in sequence, costs and unknown of criteria that all must hold', () => {
    expect(ledger(portraitOf('all', [visits('two', 2), visits('four', 4)]))).toEqual([
      { id: 'two', alone: 4, sequence: 4, costs: 0, unknown: 2 },
      { id: 'four', alone: 2, sequence: 2, costs: 2, unknown: 2 }
    ])
  })

  it('tells how many join and would be lost where any criterion is enough', () => {
    const atMostOne = { kind: 'number' as const, id: 'one', field: 'visits', to: 1 }
    expect(ledger(portraitOf('any', [visits('four', 4), atMostOne]))).toEqual([
      { id: 'four', alone: 2, sequence: 2, costs: 2, unknown: 2 },
      { id: 'one', alone: 1, sequence: 3, costs: 1, unknown: 2 }
    ])
  })

  it('counts the unknown of a criterion before its switch takes or leaves them', () => {
    const [entry] = ledger(portraitOf('all', [visits('four', 4, { unknown: 'match' })]))
    expect(entry).toEqual({ id: 'four', alone: 4, sequence: 4, costs: 3, unknown: 2 })
  })

  it('has nothing to say of what is disabled and of an empty portrait', () => {
    expect(ledger(portraitOf('all', [visits('off', 4, { enabled: false })]))).toEqual([])
    expect(ledger(portraitOf('all', []))).toEqual([])
  })

  it('gives for every criterion and group the members that the portrait would have without it', () => {
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { minLength: 1, maxLength: 50 }),
        portraits,
        asOfDays,
        (people, given, asOfDay) => {
          const reading = readPortrait(JSON.parse(JSON.stringify(given)))
          if (!reading.ok) throw new Error('the portrait does not read')
          const root = effectivePortrait(reading.portrait)
          const engine = createEngine(tableOf(people), plainFieldsById, asOfDay)
          const withLoops = createEngine(inMemory(tableOf(people)), plainFieldsById, asOfDay)
          const count = (portrait: Group) => countBits(engine.evaluate(portrait).matches)
          const entries = ledgerOf(engine, reading.portrait)
          expect(ledgerOf(withLoops, reading.portrait)).toEqual(entries)
          const nodes = withParents(root)
          expect(entries.map(({ id }) => id)).toEqual(nodes.map(({ node }) => node.id))
          nodes.forEach(({ node, parent }, index) => {
            const gained = count(without(root, node)) - count(root)
            const sequence = { ...parent, members: parent.members.slice(0, parent.members.indexOf(node) + 1) }
            expect(entries[index]).toMatchObject({
              alone: count({ ...root, mode: 'all', members: [node] }),
              sequence: count(sequence),
              costs: parent.mode === 'any' ? 0 - gained : gained
            })
          })
        }
      ),
      { numRuns: 200 }
    )
  })
})

function withParents(group: Group): { node: PortraitNode; parent: Group }[] {
  return group.members.flatMap((node) => [{ node, parent: group }, ...(node.kind === 'group' ? withParents(node) : [])])
}

function without(group: Group, gone: PortraitNode): Group {
  const rest = group.members.filter((member) => member !== gone)
  return { ...group, members: rest.map((member) => (member.kind === 'group' ? without(member, gone) : member)) }
}
