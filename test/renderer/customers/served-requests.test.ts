import { describe, expect, it } from 'vitest'
import type { PromisedCell } from '../../../src/contract/standard-results'
import type { EffectivePromises } from '../../../src/model/standard/effective-promises'
import { promisedLine, servedLine } from '../../../src/renderer/components/standard/served-line'
import {
  differingDepartments,
  servedFacts,
  servedTimes
} from '../../../src/renderer/components/standard/served-requests'
import { createWords } from '../../../src/words/create-words'
import { standardWords } from '../../../src/words/standard-words'

const place = { segment: null, department: null, request: null }
const promised = (promises: Record<string, unknown>): EffectivePromises =>
  Object.fromEntries(Object.entries(promises).map(([id, value]) => [id, { value, place }]))
const cell = (department: string, request: string, promises: Record<string, unknown>): PromisedCell => ({
  department,
  request,
  promises: promised(promises)
})
const words = createWords('en')
const texts = standardWords(words, { departments: [], requests: [] }, [])

describe('what is promised in a department', () => {
  it('is one row of times where all kinds of request have the same, and none without times', () => {
    const same = [cell('it', 'problem', { firstAnswer: 1 }), cell('it', 'complaint', { firstAnswer: 1 })]
    expect(servedTimes(same)).toEqual([{ request: null, firstAnswer: 1, solution: null }])
    expect(servedTimes([...same, cell('it', 'incident', {})])).toHaveLength(3)
    expect(servedTimes([cell('it', 'problem', { priority: 1 })])).toEqual([])
  })

  it('tells other promises with the kinds of request for which they hold, and nothing of what there is none of', () => {
    const cells = [
      cell('it', 'problem', { priority: 1, privileges: [], doNotCall: null }),
      cell('it', 'complaint', { priority: 2 })
    ]
    expect(servedFacts(texts, cells)).toEqual([
      { id: 'priority', name: 'Priority', text: '1 (Problem); 2 (Complaint)' }
    ])
  })

  it('differs between some departments only', () => {
    const cells = [
      cell('a', 'problem', { priority: 1 }),
      cell('b', 'problem', { priority: 1 }),
      cell('c', 'problem', {})
    ]
    expect(differingDepartments(cells, ['a', 'b', 'c'])).toEqual(['a', 'c'])
  })
})

it('how a customer is served is one line, with the state of what is not in force', () => {
  const served = {
    segment: 's',
    state: 'draft' as const,
    priority: { least: 1, most: 2 },
    firstAnswer: { least: 0.5, most: 1 },
    owners: ['Anna', 'Desk', 'Bo']
  }
  expect(servedLine(words, served, () => 'VIP')).toBe(
    'VIP (draft) · priority 1–2 · first answer 30 min–1 h · Anna, Desk and 1 more'
  )
  expect(promisedLine(words, { ...served, priority: null, firstAnswer: null, owners: ['Anna'] })).toBe('Anna')
})
