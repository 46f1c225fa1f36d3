import { expect, test } from 'vitest'
import { createCriterion } from '../../../src/model/criterion/create-criterion'
import { emptyPortrait } from '../../../src/model/portrait'
import { unfinishedCriteria } from '../../../src/renderer/views/builder/tree/unfinished-criteria'

const city = createCriterion('choice', 'c', 'city')
const yesNo = createCriterion('yesNo', 'y', 'has_email')
const known = createCriterion('known', 'k', 'email')
const nothing = new Set<string>()

test('a criterion that was added without a value is unfinished', () => {
  const portrait = { ...emptyPortrait, members: [{ ...city, enabled: false }, known] }
  expect(unfinishedCriteria(portrait, nothing).map(({ id }) => id)).toEqual(['c'])
})

test('a broken criterion is unfinished only while it counts', () => {
  const broken = new Set(['k'])
  expect(unfinishedCriteria({ ...emptyPortrait, members: [known] }, broken).map(({ id }) => id)).toEqual(['k'])
  expect(unfinishedCriteria({ ...emptyPortrait, members: [{ ...known, enabled: false }] }, broken)).toEqual([])
})

test('a criterion that asks something and was switched off on purpose is not unfinished', () => {
  const off = { ...yesNo, enabled: false }
  expect(unfinishedCriteria({ ...emptyPortrait, members: [off] }, nothing)).toEqual([])
})
