import { describe, expect, it } from 'vitest'
import { startingStandards, type Standards } from '../../../src/model/standard/standards'
import { cellAt, matrixOf, originOf, ownPromiseIds } from '../../../src/renderer/views/standards/matrix-of'
import { namesInUse } from '../../../src/renderer/views/standards/names-in-use'
import { placesAround } from '../../../src/renderer/views/standards/wider-places'

const layer = { state: 'draft', reviewOn: null, reviewEvery: 12 } as const
const standards: Standards = {
  ...startingStandards,
  common: {
    values: '',
    ...layer,
    overrides: [
      { department: null, request: null, promises: { firstAnswer: 8, owner: { team: 'Desk', person: null } } },
      { department: 'it', request: null, promises: { owner: { team: 'IT', person: 'Ann' } } }
    ]
  },
  segments: [
    {
      segment: 'vip',
      ...layer,
      overrides: [{ department: null, request: 'complaint', promises: { firstAnswer: 1, priority: 1 } }]
    }
  ]
}
const place = (department: string | null, request: string | null) => ({ segment: 'vip', department, request })

describe('the matrix of standards', () => {
  it('lays one standard out by department and kind of request, the whole of each first', () => {
    const { columns, rows } = matrixOf(standards, [{ id: 'vip' }], 'segment', place(null, null))
    expect(columns.map(({ id }) => id)).toEqual([null, ...standards.requests.map(({ id }) => id)])
    expect(rows.map(({ line }) => line.id)).toEqual([null, ...standards.departments.map(({ id }) => id)])
    expect(rows[1]?.cells[1]?.place).toEqual({ segment: 'vip', department: 'support', request: 'complaint' })
  })

  it('lays all standards out for one department or one kind of request, the common one first', () => {
    const of = (layout: 'department' | 'request') =>
      matrixOf(standards, [{ id: 'vip' }], layout, place('it', 'problem'))
    expect(of('department').rows.map(({ line }) => line.id)).toEqual([null, 'vip'])
    expect(of('department').rows[1]?.cells[2]?.place).toEqual({ segment: 'vip', department: 'it', request: 'enquiry' })
    expect(of('request').rows[0]?.cells[1]?.place).toEqual({
      segment: null,
      department: 'support',
      request: 'problem'
    })
  })

  it('tells where a promise comes from, each kind of promise by itself', () => {
    expect(originOf(cellAt(standards, place(null, 'complaint')), ['firstAnswer'])).toBe('own')
    expect(originOf(cellAt(standards, place('it', 'complaint')), ['firstAnswer'])).toBe('standard')
    expect(originOf(cellAt(standards, place('it', 'complaint')), ['owner'])).toBe('common')
    expect(originOf(cellAt(standards, place('it', 'problem')), ['priority'])).toBe('none')
    expect(ownPromiseIds(standards, place(null, 'complaint'))).toEqual(['firstAnswer', 'priority'])
  })

  it('knows the wider places of a field', () => {
    expect(placesAround(place('it', 'complaint'))).toEqual([
      place(null, null),
      place('it', null),
      place(null, 'complaint'),
      place('it', 'complaint')
    ])
    expect(placesAround(place(null, null))).toEqual([place(null, null)])
  })

  it('offers names that are in use', () => {
    expect(namesInUse(standards)).toEqual({ teams: ['Desk', 'IT'], people: ['Ann'], queues: [], levels: [1] })
  })
})
