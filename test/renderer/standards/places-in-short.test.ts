import { expect, it } from 'vitest'
import { placesInShort } from '../../../src/renderer/views/standards/places-in-short'

const parts = {
  departments: ['it', 'sales'].map((id) => ({ id, name: '', staff: [] })),
  requests: ['complaint', 'problem'].map((id) => ({ id, name: '' }))
}
const place = (segment: string | null, department: string | null, request: string | null) => ({
  segment,
  department,
  request
})
const all = (segment: string | null) =>
  parts.departments.flatMap(({ id }) => parts.requests.map((request) => place(segment, id, request.id)))

it('places of a standard are told as a whole, by kind of request, by department or one by one', () => {
  expect(placesInShort(parts, [...all('vip'), ...all(null)])).toEqual([
    place('vip', null, null),
    place(null, null, null)
  ])
  expect(placesInShort(parts, all('vip').slice(1))).toEqual([
    place('vip', null, 'problem'),
    place('vip', 'sales', 'complaint')
  ])
  expect(placesInShort(parts, all('vip').slice(0, 2))).toEqual([place('vip', 'it', null)])
  expect(placesInShort(parts, [place(null, 'it', null)])).toEqual([place(null, 'it', null)])
  expect(placesInShort(parts, [])).toEqual([])
})
