import { describe, expect, it } from 'vitest'
import {
  afterMerge,
  allGroups,
  groupsArgument,
  isChosen,
  withGroup,
  type ChosenGroups
} from '../../../src/renderer/views/duplicates/chosen-groups'
import { countryOptions, noCountry } from '../../../src/renderer/views/duplicates/country-options'

const none: ChosenGroups = { base: 'none', others: new Set() }

describe('groups to be merged', () => {
  it('are all, or all but those taken out', () => {
    const without = withGroup(allGroups, 'a', false)
    expect([isChosen(without, 'a'), isChosen(without, 'b')]).toEqual([false, true])
    expect(groupsArgument(allGroups)).toEqual({ kind: 'all' })
    expect(groupsArgument(without)).toEqual({ kind: 'except', groups: ['a'] })
    expect(groupsArgument(withGroup(without, 'a', true))).toEqual({ kind: 'all' })
  })

  it('are none, or only those put in', () => {
    const one = withGroup(none, 'a', true)
    expect([isChosen(one, 'a'), isChosen(one, 'b')]).toEqual([true, false])
    expect(groupsArgument(one)).toEqual({ kind: 'only', groups: ['a'] })
    expect(groupsArgument(withGroup(one, 'a', false))).toBeNull()
  })

  it('stay left out when the others are merged', () => {
    expect(isChosen(afterMerge(withGroup(allGroups, 'a', false)), 'a')).toBe(false)
    expect(isChosen(afterMerge(withGroup(none, 'b', true)), 'a')).toBe(false)
  })
})

it('countries of the numbers come first, each once, then others by name', () => {
  const options = countryOptions('en', { country: 'PL', countries: [{ country: 'DE', numbers: 3 }] }, 'None')
  expect(options.slice(0, 4).map(({ value }) => value)).toEqual([noCountry, 'DE', 'PL', 'AM'])
  expect(options[1]?.label).toBe('Germany')
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
})
