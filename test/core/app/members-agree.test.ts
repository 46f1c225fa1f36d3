import fc from 'fast-check'
import type { Database } from 'sql.js'
import { beforeAll, expect, it } from 'vitest'
import { membersOfSegment } from '../../../src/core/app/members-by-hand'
import { rowsOf } from '../../../src/core/columns/bits'
import { textAt } from '../../../src/core/columns/text-column'
import { setOf } from '../../../src/core/people/id-set'
import { membershipsNow } from '../../../src/core/people/memberships'
import { createEngine } from '../../../src/core/portrait/bits/engine'
import { membersToSql, membersToTables } from '../../../src/core/portrait/sql/members-to-sql'
import { tableToSql } from '../../../src/core/portrait/sql/table-to-sql'
import { noPeopleRecords, type PeopleRecords } from '../../../src/model/people'
import type { Segment } from '../../../src/model/segment'
import { fill, openDatabase } from '../portrait/answers-of'
import { asOfDays, plainCustomers, portraits } from '../portrait/arbitrary-portraits'
import { plainFields, plainFieldsById, tableOf } from '../portrait/plain-customers'
import { truthOf } from '../portrait/reference'

const instants = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z')
/** Of customers who are there, and of some who are not. */
const numbers = fc.nat(30)
const idOf = (number: number): string => number.toString(16).padStart(16, '0')
const acts = ['standing', 'undone', 'unknown', null] as const
const journal = [
  { id: 'standing', undone: false },
  { id: 'undone', undone: true }
]

const assigned = fc.array(fc.tuple(numbers, fc.constantFrom('in' as const, 'out' as const), instants), {
  maxLength: 12
})
const brought = fc.array(fc.tuple(fc.constantFrom(...acts), fc.array(numbers)), { maxLength: 4 })
/** Former ids lead to lower ones, so that chains end. */
const aliases = fc.array(fc.tuple(numbers, numbers), { maxLength: 6 })

function recordsOf(
  hands: readonly (readonly [number, 'in' | 'out', string])[],
  files: readonly (readonly [string | null, readonly number[]])[],
  merged: readonly (readonly [number, number])[]
): PeopleRecords {
  const at = '2026-01-01T00:00:00.000Z'
  const chains = merged.filter(([former, now]) => now < former)
  return {
    ...noPeopleRecords,
    memberships: { s: Object.fromEntries(hands.map(([number, side, when]) => [idOf(number), { side, at: when }])) },
    aliases: Object.fromEntries(chains.map(([former, now]) => [idOf(former), { to: idOf(now), at, why: '' }])),
    brought: files.map(([act, ids]) => ({
      segment: 's',
      act,
      at,
      made: null,
      ids: setOf(BigUint64Array.from(ids, (number) => BigInt(number)))
    }))
  }
}

/** A loop over customers that knows nothing of sets. */
function isMember(id: string, found: boolean, people: PeopleRecords): boolean {
  const presentOf = (each: string): string => {
    const alias = people.aliases[each]
    return alias ? presentOf(alias.to) : each
  }
  const entries = Object.entries(people.memberships['s'] ?? {}).filter(([each]) => presentOf(each) === id)
  const own = entries.find(([each]) => each === id)
  const order = ([, { at, side }]: (typeof entries)[number]): string => `${at} ${side}`
  const last = entries.sort((one, other) => (order(one) < order(other) ? 1 : -1))[0]
  const written = own ?? last
  if (written) return written[1].side === 'in'
  const came = people.brought.filter(({ act }) => act === null || act === 'standing').flatMap(({ ids }) => [...ids])
  return found || came.some((number) => presentOf(idOf(Number(number))) === id)
}

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})

it('bits, SQL and a loop agree on who is a member, by portrait, by files and by hand, through merges', () => {
  fc.assert(
    fc.property(
      fc.array(plainCustomers, { minLength: 1, maxLength: 24 }),
      fc.option(portraits),
      asOfDays,
      fc.tuple(assigned, brought, aliases),
      (customers, portrait, asOfDay, [hands, files, merged]) => {
        const people = recordsOf(hands, files, merged)
        const table = tableOf(customers)
        const ids = customers.map((_, row) => textAt(table.ids, row))
        const savedAt = '2026-01-01T00:00:00.000Z'
        const segment: Segment = {
          id: 's',
          name: 'S',
          color: 'blue',
          description: '',
          createdAt: savedAt,
          versions: portrait ? [{ number: 1, portrait, savedAt }] : []
        }
        const engine = createEngine(table, plainFieldsById, asOfDay)
        const bits = membersOfSegment({ engine }, segment, membershipsNow(people, journal))
        const sql = tableToSql(table, plainFields, asOfDay)
        fill(database, sql)
        fill(database, { tables: membersToTables(ids, { ...people, standing: ['standing'] }) })
        const condition = membersToSql('s', portrait, sql.context)
        const [result] = database.exec(`SELECT row FROM customers WHERE ${condition} ORDER BY row`)
        const plain = customers.flatMap((customer, row) => {
          const id = ids[row] ?? ''
          const found = portrait !== null && truthOf(portrait, customer, asOfDay) === true
          return isMember(id, found, people) ? [row] : []
        })
        expect(bits ? [...rowsOf(bits)] : []).toEqual(plain)
        expect((result?.values ?? []).map(([row]) => row)).toEqual(plain)
      }
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 250) }
  )
})
