import fc from 'fast-check'
import { createEngine } from '../../../src/core/portrait/bits/engine'
import { ledgerOf } from '../../../src/core/portrait/ledger/ledger'
import type { DayNumber } from '../../../src/model/day'
import { effectivePortrait, readPortrait, type Group, type PortraitNode } from '../../../src/model/portrait'
import { inMemory } from '../../core/portrait/answers-of'
import { asOfDays, plainCustomers, portraits } from '../../core/portrait/arbitrary-portraits'
import { plainFieldsById, tableOf, type PlainCustomer } from '../../core/portrait/plain-customers'
import { truthOf } from '../../core/portrait/reference'
import type { Campaign } from '../campaign'
import { same } from '../same'

/** Alone, in sequence, costs and unknown of every criterion and group, against portraits put together anew and asked of each customer. */
export const ledgers: Campaign = {
  name: 'ledgers',
  unit: 'ledgers',
  unitsATrial: 1,
  goal: 20_000,
  async prepare() {
    const people = fc.array(plainCustomers, { minLength: 1, maxLength: 25 })
    return fc.property(people, portraits, asOfDays, (customers, given, asOfDay) => {
      const portrait = read(given)
      const expected = plainLedger(portrait, customers, asOfDay)
      for (const table of [tableOf(customers), inMemory(tableOf(customers))])
        same(ledgerOf(createEngine(table, plainFieldsById, asOfDay), portrait), expected, 'ledger')
      return true
    }) as fc.IRawProperty<unknown, boolean>
  }
}

function read(given: Group): Group {
  const reading = readPortrait(JSON.parse(JSON.stringify(given)))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.portrait
}

function plainLedger(portrait: Group, customers: readonly PlainCustomer[], asOfDay: DayNumber) {
  const root = effectivePortrait(portrait)
  const having = (truth: boolean | null, group: Group): number =>
    customers.filter((customer) => truthOf(group, customer, asOfDay) === truth).length
  const members = having(true, root)
  return withParents(root).map(({ node, parent }) => {
    const only: Group = { ...root, mode: 'all', members: [node] }
    const beforeSwitch: Group =
      node.kind === 'group' ? only : { ...only, members: [{ ...node, unknown: 'keep' as const }] }
    const until = parent.members.slice(0, parent.members.indexOf(node) + 1)
    const gained = having(true, without(root, node)) - members
    return {
      id: node.id,
      alone: having(true, only),
      sequence: having(true, { ...parent, members: until }),
      costs: parent.mode === 'any' ? 0 - gained : gained,
      unknown: having(null, beforeSwitch)
    }
  })
}

function withParents(group: Group): { node: PortraitNode; parent: Group }[] {
  return group.members.flatMap((node) => [{ node, parent: group }, ...(node.kind === 'group' ? withParents(node) : [])])
}

function without(group: Group, gone: PortraitNode): Group {
  const rest = group.members.filter((member) => member !== gone)
  return { ...group, members: rest.map((member) => (member.kind === 'group' ? without(member, gone) : member)) }
}
