import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NodeVerdict, Why, WhyCriterion, WhyNode } from '../../../../src/contract/why-results'
import { hasBit } from '../../../../src/core/columns/bits'
import { createEngine, type Engine } from '../../../../src/core/portrait/bits/engine'
import { verdictOfNode } from '../../../../src/core/portrait/why/single-verdicts'
import { whyOf } from '../../../../src/core/portrait/why/why'
import { criteriaOf, effectivePortrait, type Group, type PortraitNode } from '../../../../src/model/portrait'
import { asOfDays, plainCustomers, portraits } from '../arbitrary-portraits'
import { customersWithOrders, eventCriteria, orderFields, plainOrders } from '../events/plain-events'
import { plainFieldsById, tableOf } from '../plain-customers'

describe('why a customer is in a portrait', () => {
  it('says of each criterion and group what the engine says of the whole base', () => {
    fc.assert(
      fc.property(
        fc.array(plainCustomers, { minLength: 1, maxLength: 30 }),
        portraits,
        asOfDays,
        fc.nat(),
        (customers, portrait, asOfDay, any) => {
          const engine = createEngine(tableOf(customers), plainFieldsById, asOfDay)
          agrees(engine, portrait, any % customers.length)
        }
      ),
      { numRuns: 300 }
    )
  })

  it('says the same of criteria on orders', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(plainOrders, { maxLength: 5 }), { minLength: 1, maxLength: 10 }),
        fc.array(eventCriteria, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 19_700, max: 20_600 }),
        fc.nat(),
        (histories, criteria, asOfDay, any) => {
          const engine = createEngine(customersWithOrders(histories), orderFields, asOfDay)
          agrees(engine, groupOf('all', criteria), any % histories.length)
        }
      ),
      { numRuns: 200 }
    )
  })

  it('counts the fewest criteria that would have to be otherwise, and names those that decide alone', () => {
    fc.assert(
      fc.property(plainCustomers, portraits, asOfDays, (customer, portrait, asOfDay) => {
        const criteria = criteriaOf(effectivePortrait(portrait))
        fc.pre(criteria.length > 0 && criteria.length <= 8)
        const engine = createEngine(tableOf([customer]), plainFieldsById, asOfDay)
        const why = whyOf(engine, portrait, 0)
        expect(why.changes).toBe(fewestChanges(why, portrait))
        if (why.verdict === 'match') return
        expect(criteriaIn(why.root as WhyNode).some(({ decides }) => decides)).toBe(why.changes === 1)
      }),
      { numRuns: 200 }
    )
  })
})

function agrees(engine: Engine, portrait: Group, row: number): void {
  const why = whyOf(engine, portrait, row)
  expect(why.verdict).toBe(verdictAt(engine, portrait, row))
  const effective = effectivePortrait(portrait)
  if (why.root) compare(engine, effective, why.root, row)
  else expect(effective.members).toEqual([])
}

function compare(engine: Engine, node: PortraitNode, told: WhyNode, row: number): void {
  const { matches, unknown } = engine.evaluateNode(node)
  expect(told.verdict).toBe(hasBit(matches, row) ? 'match' : hasBit(unknown, row) ? 'unknown' : 'noMatch')
  if (node.kind === 'group' && told.kind === 'group')
    node.members.forEach((member, at) => compare(engine, member, told.members[at] as WhyNode, row))
}

function verdictAt(engine: Engine, portrait: Group, row: number): NodeVerdict {
  const { matches, unknown } = engine.evaluate(portrait)
  return hasBit(matches, row) ? 'match' : hasBit(unknown, row) ? 'unknown' : 'noMatch'
}

/** By trying every set of criteria made otherwise. */
function fewestChanges(why: Why | Omit<Why, 'byHand'>, portrait: Group): number {
  const effective = effectivePortrait(portrait)
  const criteria = criteriaOf(effective)
  const told = criteriaIn(why.root as WhyNode)
  const before = criteria.map((_, at) => (told[at] as WhyCriterion).verdict)
  const target = why.verdict === 'match' ? 'noMatch' : 'match'
  let fewest = Infinity
  const sets = 3 ** criteria.length
  for (let set = 0; set < sets; set++) {
    const after = criteria.map((_, at) => (['match', 'noMatch', 'unknown'] as const)[Math.floor(set / 3 ** at) % 3])
    const changed = after.filter((verdict, at) => verdict !== before[at]).length
    if (changed >= fewest) continue
    const verdict = verdictOfNode(effective, (node) => after[criteria.indexOf(node as never)] ?? null)
    if (verdict === target) fewest = changed
  }
  return fewest
}

function criteriaIn(node: WhyNode): WhyCriterion[] {
  return node.kind === 'group' ? node.members.flatMap(criteriaIn) : [node]
}

function groupOf(mode: Group['mode'], members: readonly PortraitNode[]): Group {
  return { kind: 'group', id: 'root', mode, count: 1, enabled: true, members }
}
