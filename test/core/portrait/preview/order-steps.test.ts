import { describe, expect, it } from 'vitest'
import type { PageRequest } from '../../../../src/contract/requests'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { customerPageOf } from '../../../../src/core/portrait/preview/customer-page'
import { orderSteps } from '../../../../src/core/portrait/preview/page-rows'
import { nobodyKnown, plainFieldsById, tableOf } from '../plain-customers'

const many = 200_000
const people = Array.from({ length: many }, (_, index) => ({
  ...nobodyKnown,
  note: `customer number ${(index * 7919) % many}`
}))
const request: PageRequest = {
  columns: ['note'],
  sort: { field: 'note', descending: false },
  search: '',
  offset: 1000,
  limit: 20
}
const engineOf = () => createEngine(tableOf(people), plainFieldsById, 20_000)

describe('sorting by a text', () => {
  it('is walked in steps, after which the page is the one made without them', () => {
    const engine = engineOf()
    expect([...orderSteps(engine, request.sort)].length).toBeGreaterThan(10)
    expect(customerPageOf(engine, null, request)).toEqual(customerPageOf(engineOf(), null, request))
  })

  it('is made once', () => {
    const engine = engineOf()
    customerPageOf(engine, null, request)
    expect([...orderSteps(engine, request.sort)]).toEqual([])
  })
})
