import { expect, it } from 'vitest'
import { isWithin } from '../../../src/model/standard/within-window'

it.each([
  ['09:00', '18:00', '09:00', true],
  ['09:00', '18:00', '18:00', false],
  ['09:00', '18:00', '08:59', false],
  ['20:00', '09:00', '23:59', true],
  ['20:00', '09:00', '00:00', true],
  ['20:00', '09:00', '09:00', false],
  ['20:00', '09:00', '12:00', false]
])('a window from %s to %s at %s: %s', (from, to, time, isIn) => {
  expect(isWithin({ from, to }, time)).toBe(isIn)
})
