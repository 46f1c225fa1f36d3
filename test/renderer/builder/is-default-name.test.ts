import { expect, test } from 'vitest'
import { isDefaultName } from '../../../src/renderer/views/builder/is-default-name'

test('the name given by itself is known, also with a number', () => {
  expect(isDefaultName('New portrait', 'New portrait')).toBe(true)
  expect(isDefaultName('New portrait 12', 'New portrait')).toBe(true)
})

test('a name that somebody typed is not the default, even when it begins like it', () => {
  expect(isDefaultName('New portrait of VIP', 'New portrait')).toBe(false)
  expect(isDefaultName('New portraits', 'New portrait')).toBe(false)
  expect(isDefaultName('VIP', 'New portrait')).toBe(false)
})
