import { describe, expect, it } from 'vitest'
import { createSegmentCriterion } from '../../src/model/criterion/segment-criterion'
import { emptyPortrait } from '../../src/model/portrait'
import {
  segmentDepth,
  segmentsInCircles,
  segmentsNamed,
  segmentWay,
  usesOfSegments
} from '../../src/model/segment-chain'

const portraitOf = (...segments: string[]) => ({
  ...emptyPortrait,
  members: segments.map((segment, at) => ({ ...createSegmentCriterion(`c${at}`, segment), enabled: at > 0 }))
})
const usesOf = (uses: Record<string, string[]>) => new Map(Object.entries(uses))

describe('segments that name each other', () => {
  it('are told once each, disabled criteria included, of drafts and last versions alike', () => {
    expect(segmentsNamed(portraitOf('a', 'b', 'a'))).toEqual(['a', 'b'])
    const savedAt = '2026-11-22T10:00:00.000Z'
    const versions = [portraitOf('old'), portraitOf('a', 'b')].map((portrait, at) => ({
      number: at + 1,
      portrait,
      savedAt
    }))
    const draft = { portrait: portraitOf('c', 'a'), changes: 1, changedAt: savedAt }
    expect(usesOfSegments([{ id: 's', draft, versions }]).get('s')).toEqual(['c', 'a', 'b'])
  })

  it('lead from one to another by the shortest way', () => {
    const uses = usesOf({ a: ['b', 'c'], b: ['c'], c: ['d'], d: [], e: ['e'] })
    expect(segmentWay(uses, 'a', 'd')).toEqual(['a', 'c', 'd'])
    expect(segmentWay(uses, 'd', 'a')).toBeNull()
    expect(segmentWay(uses, 'a', 'a')).toEqual(['a'])
  })

  it('are as deep as the longest chain, and those that lead into a circle are known', () => {
    expect(segmentDepth(usesOf({ a: ['b', 'c'], b: ['c'], c: [] }))).toBe(3)
    expect(segmentDepth(usesOf({}))).toBe(0)
    const uses = usesOf({ a: ['b'], b: ['c'], c: ['b'], d: ['e'], e: [] })
    expect(segmentDepth(uses)).toBe(Infinity)
    expect([...segmentsInCircles(uses)].sort()).toEqual(['a', 'b', 'c'])
  })
})
