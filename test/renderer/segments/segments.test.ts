import { describe, expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import type { SegmentSummary } from '../../../src/contract/results'
import { avatarLook } from '../../../src/renderer/components/segment/avatar-seed'
import { underFreeName } from '../../../src/renderer/stores/segments'
import { segmentState } from '../../../src/renderer/views/segments/segment-state'
import { sortSegments } from '../../../src/renderer/views/segments/sort-segments'
import { createWords } from '../../../src/words/create-words'

const segment = (name: string, count: number, averageCheck: number | null = null): SegmentSummary => ({
  id: name,
  name,
  color: 'blue',
  description: '',
  sentence: '',
  version: 1,
  draftChanges: null,
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
  const names = (column: 'name' | 'count' | 'averageCheck', descending: boolean) =>
    sortSegments(list, { column, descending }, 'ru').map(({ name }) => name)

  it('sorts names by the alphabet of the language', () => {
    expect(names('name', false)).toEqual(['Ежи', 'Ёлки', 'Яблоки'])
  })

  it('sorts figures both ways', () => {
    expect(names('count', true)).toEqual(['Яблоки', 'Ежи', 'Ёлки'])
    expect(names('count', false)).toEqual(['Ёлки', 'Ежи', 'Яблоки'])
  })

  it('keeps segments without a figure last either way', () => {
    expect(names('averageCheck', true)).toEqual(['Ежи', 'Ёлки', 'Яблоки'])
    expect(names('averageCheck', false)).toEqual(['Ёлки', 'Ежи', 'Яблоки'])
  })
})

describe('the state of a segment', () => {
  const words = createWords('en')

  it('tells broken criteria before a draft', () => {
    expect(segmentState(words, { ...segment('a', 1), broken: 2, version: null })).toBe('2 broken criteria')
  })

  it('tells a portrait without a version and a changed one apart', () => {
    expect(segmentState(words, { ...segment('a', 1), version: null, draftChanges: 4 })).toBe('draft')
    expect(segmentState(words, { ...segment('a', 1), draftChanges: 3 })).toBe('draft · 3 changes')
    expect(segmentState(words, segment('a', 1))).toBeNull()
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
