import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import type { SegmentSummary } from '../../../src/contract/results'
import { startingStandards } from '../../../src/model/standard/standards'
import { avatarLook } from '../../../src/renderer/components/segment/avatar-seed'
import { underFreeName } from '../../../src/renderer/stores/segments'
import { segmentFlags } from '../../../src/renderer/views/segments/segment-flags'
import { sortSegments, type SegmentColumn } from '../../../src/renderer/views/segments/sort-segments'
import { notesOf } from '../../../src/renderer/views/segments/use-segment-notes'
import { trendLine } from '../../../src/renderer/views/segments/trend-line'
import { createWords } from '../../../src/words/create-words'

const segment = (name: string, count: number, averageCheck: number | null = null): SegmentSummary => ({
  id: name,
  name,
  color: 'blue',
  description: '',
  sentence: '',
  version: 1,
  draftChanges: null,
  changedAt: '2026-11-01T10:00:00.000Z',
  paused: null,
  frozenOn: null,
  count,
  unknown: 0,
  share: null,
  revenueShare: null,
  averageCheck,
  averageCheckKind: 'perOrder',
  byHand: { in: 0, out: 0 },
  broken: 0,
  uses: []
})

describe('the table of segments', () => {
  const list = [segment('Ёлки', 3, 500), segment('Яблоки', 7), segment('Ежи', 5, 900)]
  const names = (column: SegmentColumn, descending: boolean) =>
    sortSegments(list, { column, descending }, 'ru').map(({ name }) => name)

  it('sorts names by the alphabet of the language', () => {
    expect(names('name', false)).toEqual(['Ежи', 'Ёлки', 'Яблоки'])
  })

  it('sorts figures both ways', () => {
    expect(names('count', true)).toEqual(['Яблоки', 'Ежи', 'Ёлки'])
    expect(names('count', false)).toEqual(['Ёлки', 'Ежи', 'Яблоки'])
  })

  it('keeps their own order, or turns it round', () => {
    expect(names('order', false)).toEqual(['Ёлки', 'Яблоки', 'Ежи'])
    expect(names('order', true)).toEqual(['Ежи', 'Яблоки', 'Ёлки'])
  })

  it('keeps segments without a figure last either way', () => {
    expect(names('averageCheck', true)).toEqual(['Ежи', 'Ёлки', 'Яблоки'])
    expect(names('averageCheck', false)).toEqual(['Ёлки', 'Ежи', 'Яблоки'])
  })
})

describe('what is to be known of a segment', () => {
  const words = createWords('en')
  const flags = (part: Partial<SegmentSummary>) =>
    segmentFlags(words, { ...segment('a', 1), ...part }).map(({ text }) => text)

  it('tells broken criteria first, as something to mend', () => {
    const [first] = segmentFlags(words, { ...segment('a', 1), broken: 2, version: null })
    expect(first).toEqual({ id: 'broken', text: '2 broken criteria', warn: true })
  })

  it('tells a portrait without a version and a changed one apart', () => {
    expect(flags({ version: null, draftChanges: 4 })).toEqual(['draft'])
    expect(flags({ draftChanges: 3 })).toEqual(['draft · 3 changes'])
    expect(flags({})).toEqual([])
  })

  it('tells who has no rule from who is still a draft, and a pause before that', () => {
    expect(flags({ version: null })).toEqual(['by hand only'])
    expect(flags({ version: null, paused: { until: null } })).toEqual(['paused', 'by hand only'])
    expect(flags({ paused: { until: '2027-01-10' } })).toEqual(['paused until 10 Jan 2027'])
  })

  it('tells what of persona and standard wants to be looked at again', () => {
    const notes = { moved: 2, old: true, reviewOverdue: true }
    const told = segmentFlags(words, segment('a', 1), notes).map(({ text, warn }) => [text, warn])
    expect(told).toEqual([
      ['standard’s review overdue', true],
      ['persona: figures moved', true]
    ])
  })

  it('tells exceptions by hand', () => {
    expect(flags({ byHand: { in: 2, out: 1 } })).toEqual(['2 put in by hand', '1 kept out by hand'])
  })
})

describe('notes on segments', () => {
  const standard = (segment: string, reviewOn: string | null, promises: object) => ({
    segment,
    state: 'inForce' as const,
    reviewOn,
    reviewEvery: 12 as const,
    overrides: [{ department: null, request: null, promises }]
  })

  it('are on those whose standard was to be reviewed before the day', () => {
    const segments = [standard('a', '2026-11-21', {}), standard('b', '2026-11-22', {}), standard('c', null, {})]
    const notes = notesOf([], { ...startingStandards, segments }, '2026-11-22')
    expect([...notes]).toEqual([['a', { moved: 0, old: false, reviewOverdue: true }]])
  })
})

describe('the line of twelve months', () => {
  it('runs from left to right, with the most at the top and nothing at the bottom', () => {
    expect(trendLine([0, 5, 10], 24, 12)).toEqual({ points: '2,10 12,6 22,2', end: { x: 22, y: 2 } })
  })

  it('lies at the bottom where there is nothing', () => {
    expect(trendLine([0, 0], 24, 12).points).toBe('2,10 22,10')
  })
})

describe('a free name', () => {
  const taken = new Failure('segmentNameTaken')

  it('is the first that is not refused as taken', async () => {
    const tried: string[] = []
    const made = await underFreeName(
      (number) => `Portrait ${number}`,
      async (name) => {
        tried.push(name)
        if (name !== 'Portrait 3') throw taken
        return name
      }
    )
    expect(made).toBe('Portrait 3')
    expect(tried).toHaveLength(3)
  })

  it('is not looked for after another refusal', async () => {
    const work = () => Promise.reject(new Failure('noWorkspace'))
    await expect(underFreeName(String, work)).rejects.toMatchObject({ code: 'noWorkspace' })
  })
})

describe('the avatar of a segment', () => {
  it('looks the same for the same id', () => {
    expect(avatarLook('seg_1')).toEqual(avatarLook('seg_1'))
  })

  it('varies from segment to segment', () => {
    const looks = Array.from({ length: 60 }, (_, index) => JSON.stringify(avatarLook(`seg_${index}`)))
    expect(new Set(looks).size).toBeGreaterThan(12)
  })
})
