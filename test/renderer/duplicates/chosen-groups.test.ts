import { describe, expect, it } from 'vitest'
import {
  afterMerge,
  allGroups,
  groupsArgument,
  howMany,
  isAsSuggested,
  isChosen,
  noGroups,
  suggestedGroups,
  withGroup
} from '../../../src/renderer/views/duplicates/chosen-groups'
import { countryOptions, noCountry } from '../../../src/renderer/views/duplicates/country-options'

const [alike, doubtful, other] = [
  { id: 'a', doubts: [] },
  { id: 'b', doubts: ['name'] },
  { id: 'c', doubts: [] }
]

describe('groups to be merged', () => {
  it('are at first those that do not differ, without those taken out and with those put in', () => {
    const chosen = withGroup(withGroup(suggestedGroups, alike, false), doubtful, true)
    expect([alike, doubtful, other].map((group) => isChosen(suggestedGroups, group))).toEqual([true, false, true])
    expect([alike, doubtful, other].map((group) => isChosen(chosen, group))).toEqual([false, true, true])
    expect(groupsArgument(chosen)).toEqual({ kind: 'suggested', except: ['a'], and: ['b'] })
    expect([isAsSuggested(chosen), isAsSuggested(suggestedGroups)]).toEqual([false, true])
    expect(withGroup(withGroup(chosen, alike, true), doubtful, false)).toEqual(suggestedGroups)
  })

  it('are all, or all but those taken out', () => {
    const without = withGroup(allGroups, alike, false)
    expect([isChosen(without, alike), isChosen(without, doubtful)]).toEqual([false, true])
    expect(groupsArgument(allGroups)).toEqual({ kind: 'all' })
    expect(groupsArgument(without)).toEqual({ kind: 'except', groups: ['a'] })
    expect(groupsArgument(withGroup(without, alike, true))).toEqual({ kind: 'all' })
  })

  it('are none, or only those put in', () => {
    const one = withGroup(noGroups, alike, true)
    expect([isChosen(one, alike), isChosen(one, other)]).toEqual([true, false])
    expect(groupsArgument(one)).toEqual({ kind: 'only', groups: ['a'] })
    expect(groupsArgument(withGroup(one, alike, false))).toBeNull()
  })

  it('stay left out when the others are merged', () => {
    expect(isChosen(afterMerge(withGroup(allGroups, alike, false)), alike)).toBe(false)
    expect(isChosen(afterMerge(withGroup(noGroups, other, true)), alike)).toBe(false)
    expect(isChosen(afterMerge(withGroup(suggestedGroups, doubtful, true)), doubtful)).toBe(false)
  })

  it('are told as all, some or none', () => {
    const counts = { suggested: 2, doubtful: 1 }
    expect([allGroups, suggestedGroups, noGroups].map((each) => howMany(each, counts))).toEqual(['all', 'some', 'none'])
    expect(howMany(suggestedGroups, { suggested: 2, doubtful: 0 })).toBe('all')
    expect(howMany(suggestedGroups, { suggested: 0, doubtful: 2 })).toBe('none')
    expect(howMany(withGroup(noGroups, other, true), counts)).toBe('some')
  })
})

it('countries of the numbers come first, each once, then others by name', () => {
  const options = countryOptions('en', { country: 'PL', countries: [{ country: 'DE', numbers: 3 }] }, 'None')
  expect(options.slice(0, 4).map(({ value }) => value)).toEqual([noCountry, 'DE', 'PL', 'AM'])
  expect(options[1]?.label).toBe('Germany')
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
})
