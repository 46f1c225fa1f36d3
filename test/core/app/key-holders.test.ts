import { expect, it } from 'vitest'
import type { JournalRecord } from '../../../src/model/journal'
import { noPeopleRecords } from '../../../src/model/people'
import { adoptedAliases } from '../../../src/core/app/identity-aliases'
import { keyHolders } from '../../../src/core/app/key-holders'

const at = '2026-01-01T00:00:00.000Z'
const mint = (text: string): string => `minted of ${text}`
const act = (id: string, kind: 'import' | 'merge'): JournalRecord => ({
  id,
  kind,
  about: 'customers',
  at,
  sourceName: '',
  customersBefore: 0,
  customersAfter: 0,
  new: 0,
  changed: 0,
  removed: 0,
  events: 0,
  rejected: 0,
  undone: false,
  before: null,
  after: 1
})
const acts = [act('act_1', 'import'), act('act_2', 'merge')]
const aliases = {
  came: { to: 'gaveUp', at, why: 'act_1' },
  merged: { to: 'survivor', at, why: 'act_2' }
}

it('keys that changed are told from those of a merge, also after the journal has forgotten both acts', () => {
  expect([...keyHolders({ aliases }, acts, mint).ids]).toEqual(['came', 'gaveUp'])
  const people = { ...noPeopleRecords, aliases }
  const peopleFile = { problem: null, onDisk: null, keptAside: null, waitingAliases: {} }
  const written = { people, peopleFile, definitions: { journal: [] } }
  const settled = adoptedAliases(written as unknown as Parameters<typeof adoptedAliases>[0], acts, new Map(), {
    id: 'act_3',
    at
  })
  expect(settled.people.aliases).toMatchObject({ came: { why: 'changedKey' }, merged: { why: '' } })
  expect([...keyHolders(settled.people, [], mint).ids]).toEqual(['came', 'gaveUp'])
})

it('the last holder of a key who is known has it, and the next one has always the same id', () => {
  const holders = keyHolders({ aliases }, acts, mint)
  const first = holders.lastOf('gaveUp', () => false)
  expect(first).toMatchObject({ id: 'gaveUp', isMerged: false })
  const second = holders.lastOf('gaveUp', (id) => id === first.next)
  expect(second).toMatchObject({ id: first.next, isMerged: false })
  expect(new Set(['gaveUp', first.next, second.next]).size).toBe(3)
  expect(holders.lastOf('merged', () => false)).toMatchObject({ id: 'survivor', isMerged: true })
})
