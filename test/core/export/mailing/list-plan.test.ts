import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListPlan } from '../../../../src/core/export/mailing/list-plan'
import { textAt } from '../../../../src/core/columns/text-column'
import { bitsOf, rowsOf } from '../../../../src/core/columns/bits'
import { exportProfileIds } from '../../../../src/model/export-record'
import { profileOf } from '../../../../src/core/export/profiles/profile-of'
import { fileSplitter } from '../../../../src/core/export/mailing/split-files'
import { filesOf, planOf, sourceOf, taskOf, type Person } from './mailing-people'

const person: fc.Arbitrary<Person> = fc.record(
  {
    first: fc.constantFrom('Anna', '=1+1', 'Ж'.repeat(200), 'a\nb'),
    email: fc.constantFrom('a@x.pl', 'A@x.pl', 'b@x.pl', 'c@x.pl', 'info@x.pl', 'bad', 'd@x.pl; e@x.pl', 'f!@x.pl'),
    phone: fc.constantFrom('600 100 200', '+48600100200', '+7 900 123 45 67', 'nie'),
    consent: fc.boolean(),
    day: fc.constant('2026-01-01'),
    source: fc.constant('form')
  },
  { requiredKeys: [] }
)
const persons = fc.array(person, { maxLength: 40 })
const request = fc.record({
  profile: fc.constantFrom(...exportProfileIds),
  overlap: fc.constantFrom('firstMatch' as const, 'together' as const),
  consent: fc.constantFrom('proven' as const, 'given' as const, 'notRefused' as const, 'any' as const),
  control: fc.constantFrom(0, 0.1, 0.5),
  variants: fc.constantFrom<{ name: string; weight: number }[]>(
    [],
    [
      { name: 'A', weight: 1 },
      { name: 'B', weight: 2 }
    ]
  ),
  roles: fc.constantFrom('usual' as const, 'leaveOut' as const, 'keep' as const),
  duplicates: fc.constantFrom('leaveOut' as const, 'keep' as const)
})

const writtenRows = ({ parts }: ListPlan): number[] => parts.flatMap(({ rows }) => rows)
const leftOutRows = ({ leftOut }: ListPlan): number[] => [...leftOut.values()].flatMap(({ rows }) => rows)

describe('each customer of a list', () => {
  it('is written, held back or left out, once', () => {
    fc.assert(
      fc.property(persons, request, (all, asked) => {
        const plan = planOf(taskOf(asked, sourceOf(all)))
        const every = [...writtenRows(plan), ...plan.control, ...leftOutRows(plan)].sort((one, other) => one - other)
        expect(every).toEqual(all.map((_, row) => row))
      }),
      { numRuns: 200 }
    )
  })

  it('stands in files of the planned rows and bytes', () => {
    fc.assert(
      fc.property(persons, request, (all, asked) => {
        const plan = planOf(taskOf(asked, sourceOf(all)))
        const planned = plan.parts.flatMap(({ files }) => files)
        expect(filesOf(plan).map(({ length }) => length)).toEqual(planned.map(({ bytes }) => bytes))
        expect(planned.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(writtenRows(plan).length)
      }),
      { numRuns: 100 }
    )
  })

  it('has cells that are altered, each counted once', () => {
    const long = `=${'Ж'.repeat(200)}\nb`
    const of = (profile: 'mailchimp' | 'excel-pl', ...all: Person[]) =>
      planOf(taskOf({ profile, consent: 'any', roles: 'keep' }, sourceOf(all)))
    const shortened = of('mailchimp', { first: long, email: 'a@x.pl' }, { first: 'Anna', email: 'info@x.pl' })
    expect([...shortened.altered.keys()].sort()).toEqual([
      'formulaStripped',
      'lineBreaksJoined',
      'roleKept',
      'textShortened'
    ])
    expect([shortened.alteredCells, shortened.alteredRows]).toEqual([1, 2])
    const sheet = of('excel-pl', { first: '=1', last: '=2', email: 'a@x.pl', phone: '+48600100200' })
    expect([sheet.alteredCells, sheet.alteredRows]).toEqual([2, 1])
  })

  it('is under the first scope that has them, and no address is written twice', () => {
    fc.assert(
      fc.property(persons, request, (all, asked) => {
        const source = sourceOf(all)
        const plan = planOf(taskOf({ ...asked, overlap: 'firstMatch', duplicates: 'leaveOut', control: 0 }, source))
        const scopes = source.scopes.map(({ members }) => new Set(members ? rowsOf(members) : all.keys()))
        for (const row of plan.listing.rows)
          expect(plan.listing.scopeOf[row]).toBe(scopes.findIndex((members) => members.has(row)))
        if (plan.task.channel !== 'email') return
        const addresses = writtenRows(plan).map((row) => {
          const address = plan.judge.addressOf?.(row)
          return address && !('problem' in address) ? address.compared : ''
        })
        expect(new Set(addresses).size).toBe(addresses.length)
      }),
      { numRuns: 100 }
    )
  })
})

describe('the control group', () => {
  const many = Array.from({ length: 4000 }, (_, row): Person => ({ email: `p${row}@x.pl` }))
  const held = (source = sourceOf(many), control = 0.1, seed = 'spring'): Set<string> => {
    const plan = planOf(taskOf({ consent: 'any', control, seed, proof: false }, source))
    return new Set(plan.control.map((row) => textAt(source.table.ids, row)))
  }

  it('has the share asked for, within chance, and is part of a larger one', () => {
    const tenth = held()
    expect(Math.abs(tenth.size - 400)).toBeLessThan(5 * Math.sqrt(400 * 0.9))
    const fifth = held(sourceOf(many), 0.2)
    expect([...tenth].every((id) => fifth.has(id))).toBe(true)
    expect(held(sourceOf(many), 0.1, 'autumn')).not.toEqual(tenth)
  })

  it('stays the same when customers come and go, whatever the order of the segments', () => {
    const tenth = held()
    const fewer = held(sourceOf(many.slice(0, 2500)))
    const { table } = sourceOf(many)
    const ids = new Set(Array.from({ length: 2500 }, (_, row) => textAt(table.ids, row)))
    expect(fewer).toEqual(new Set([...tenth].filter((id) => ids.has(id))))
    const source = sourceOf(many)
    expect(held({ ...source, scopes: source.scopes.toReversed() })).toEqual(tenth)
  })

  it('leaves the parts of a split their weights', () => {
    const variants = [
      { name: 'A', weight: 1 },
      { name: 'B', weight: 3 }
    ]
    const plan = planOf(taskOf({ consent: 'any', control: 0.2, variants, proof: false }, sourceOf(many)))
    const [a = 0, b = 0] = plan.parts.map(({ rows }) => rows.length)
    expect(a + b + plan.control.length).toBe(4000)
    expect(Math.abs(a - (a + b) / 4)).toBeLessThan(5 * Math.sqrt((a + b) * 0.1875))
    expect(filesOf(plan)).toHaveLength(2)
  })
})

describe('who must not be written to', () => {
  const all: Person[] = [
    { email: 'a@x.pl', phone: '600 100 200' },
    { email: 'B@x.pl' },
    { email: 'c@x.pl' },
    { email: 'C@x.pl' },
    { email: 'd@x.pl' }
  ]
  const reasons = (suppressed: string[], except: number[] = []): Record<string, number[]> => {
    const source = { ...sourceOf(all), except: [bitsOf(all.length, except)] }
    return Object.fromEntries(
      [...planOf(taskOf({ consent: 'any', suppressed }, source)).leftOut].map(([reason, { rows }]) => [
        reason,
        rows.toSorted()
      ])
    )
  }

  it('is known by e-mail, telephone in any form, key or id', () => {
    expect(reasons(['b@X.pl ', '+48 600-100-200', 'k-3', '1000000000000004'])).toEqual({
      suppressed: [0, 1, 2, 4]
    })
    expect(reasons(['', 'nobody'])).toEqual({ duplicateAddress: [3] })
  })

  it('is so by the address of another too', () => {
    expect(reasons([], [2])).toEqual({ excepted: [2, 3] })
  })
})

describe('a list too long for one file', () => {
  it('is parted by rows and by bytes, each file with its headers', () => {
    const split = fileSplitter({ limits: { bytes: 100, rows: 3, columns: null } }, 10)
    for (const bytes of [20, 20, 20, 20, 60, 60, 500]) split.add(bytes)
    expect(split.finish()).toEqual([
      { from: 0, to: 3, bytes: 70 },
      { from: 3, to: 5, bytes: 90 },
      { from: 5, to: 6, bytes: 70 },
      { from: 6, to: 7, bytes: 510 }
    ])
    expect(fileSplitter({ limits: { bytes: null, rows: null, columns: null } }, 10).finish()).toEqual([
      { from: 0, to: 0, bytes: 10 }
    ])
  })

  it('is not so with any profile of few customers', () => {
    for (const id of exportProfileIds) expect(profileOf(id).limits.rows ?? 2_000_000).toBeGreaterThan(1_000_000)
  })
})
