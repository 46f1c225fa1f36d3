import { describe, expect, it } from 'vitest'
import type { ImportPlan, PlannedField } from '../../../src/contract/import-plan'
import type { Recipe } from '../../../src/model/recipe'
import { choosableFields, isTelling, rulesFor, withRule } from '../../../src/renderer/views/import/merge-choices'
import { hasEffect } from '../../../src/renderer/views/import/plan-effect'
import { recognisedText } from '../../../src/renderer/views/import/recognised-text'
import { secondsLeft, timeLeftText } from '../../../src/renderer/composables/time-left'
import { createWords } from '../../../src/words/create-words'

const words = createWords('en')
const field = (change: Partial<PlannedField>): PlannedField => ({
  field: 'city',
  name: 'City',
  type: 'text',
  currency: null,
  column: 1,
  changed: 0,
  filled: 0,
  emptied: 0,
  state: 'same',
  was: null,
  rule: 'overwrite',
  unreadable: 0,
  ...change
})
const nothing: ImportPlan = {
  id: 'plan_1',
  about: 'customers',
  sourceName: 'a.csv',
  rows: 2,
  new: 0,
  changed: 0,
  same: 2,
  absent: 3,
  removesAbsent: false,
  replaces: false,
  customersBefore: 5,
  customersAfter: 5,
  rejected: 0,
  duplicates: 0,
  unreadable: 0,
  reasons: [],
  rejects: [],
  fields: [field({})],
  examples: { new: [], changed: [], absent: [] },
  events: null,
  cannotMatch: false,
  seconds: 0.1
}
const keys = { exact: 1, loose: 0, address: 0, unmatched: 0, unmatchedKeys: [], customers: 1 }

describe('a plan', () => {
  it('has no effect when everybody is the same and those who are absent stay', () =>
    expect(hasEffect(nothing)).toBe(false))

  it.each<[string, Partial<ImportPlan>]>([
    ['somebody is new', { new: 1 }],
    ['somebody changes', { changed: 1 }],
    ['those who are absent go', { removesAbsent: true }],
    ['a field is new', { fields: [field({ state: 'new' })] }],
    ['events are added', { events: { new: 1, same: 0, orders: null, returned: 0, keys } }]
  ])('has an effect when %s', (_, change) => expect(hasEffect({ ...nothing, ...change })).toBe(true))
})

describe('the rule of a field', () => {
  const recipe: Recipe = {
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quote: '"',
      header: true,
      decimal: '.',
      dateOrder: 'ymd',
      valueSeparator: '|'
    },
    columns: [
      { header: 'id', target: { kind: 'skip' } },
      { header: 'city', target: { kind: 'skip' } }
    ],
    key: 0
  }

  it('is written to its column; overwriting goes without saying', () => {
    const kept = withRule(recipe, [1], 'keep')
    expect(kept.columns.map(({ rule }) => rule)).toEqual([undefined, 'keep'])
    expect(withRule(kept, [1], 'overwrite')).toEqual(recipe)
  })

  it('can be chosen for fields that both have, but not for the key', () => {
    const fields = [
      field({ field: 'id', column: 0 }),
      field({}),
      field({ field: 'new', state: 'new', column: 2 }),
      field({ field: 'gone', state: 'gone', column: null, rule: null })
    ]
    expect(choosableFields(fields, 0).map((each) => each.field)).toEqual(['city'])
  })

  it('can join texts and lists, and nothing else', () => {
    expect(rulesFor('multipleChoice')).toContain('append')
    expect(rulesFor('money')).not.toContain('append')
  })

  it('keeps a field in sight once it was chosen', () => {
    expect(isTelling(field({}))).toBe(false)
    expect(isTelling(field({ rule: 'keep' }))).toBe(true)
    expect(isTelling(field({ changed: 1 }))).toBe(true)
  })
})

describe('the time that is left', () => {
  it('is told once it can be guessed, in seconds and then in minutes', () => {
    expect(secondsLeft(500, 0.5)).toBeNull()
    expect(secondsLeft(5_000, 0.01)).toBeNull()
    expect(secondsLeft(10_000, 0.25)).toBe(30)
    expect(timeLeftText(words, 30)).toBe('about 30 s left')
    expect(timeLeftText(words, 300)).toBe('about 5 min left')
  })
})

describe('a file that is known', () => {
  it('is told with what is different', () => {
    const like = { recipeOf: 'october.csv', at: '2026-11-03T10:00:00.000Z' }
    const same = recognisedText(words, { ...like, drift: { missing: [], added: [], moved: false } })
    expect([same.lead, same.drifted]).toEqual(['Read like “october.csv” of 3 Nov 2026.', false])
    const other = recognisedText(words, { ...like, drift: { missing: ['a'], added: ['b', 'c'], moved: true } })
    expect(other.drift).toBe('Missing: a. New: b and c. The columns stand in another order.')
  })
})
