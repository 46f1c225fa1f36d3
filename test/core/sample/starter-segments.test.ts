import { describe, expect, it } from 'vitest'
import { countBits } from '../../../src/core/columns/bits'
import { rowsKnown } from '../../../src/core/columns/known-rows'
import { computeTable } from '../../../src/core/fields/compute-table'
import { createEngine } from '../../../src/core/portrait/bits/engine'
import { sampleBase } from '../../../src/core/sample/sample-base'
import { starterSegments, topFifthOf } from '../../../src/core/sample/starter-segments'
import { dayFromIso } from '../../../src/model/day'
import { languages } from '../../../src/model/language'
import { readPortrait } from '../../../src/model/portrait'
import { lastVersion, segmentSchema } from '../../../src/model/segment'

const now = '2026-11-21T10:00:00.000Z'
const asOfDay = dayFromIso('2026-11-21') ?? 0

describe.each(languages)('the starter segments in %s', (language) => {
  const sample = sampleBase({ language, asOfDay, idOf: (key) => key })
  const { table, fields } = computeTable(sample.table, sample.fields, sample.formulas, asOfDay)
  let number = 0
  const segments = starterSegments({ language, table, fields, now, newId: () => `s${++number}` })
  const engine = createEngine(table, new Map(fields.map((field) => [field.id, field])), asOfDay)
  const counts = segments.map((segment) => {
    const version = lastVersion(segment)
    return version ? countBits(engine.evaluate(version.portrait).matches) : 0
  })

  it('are six, valid, each saved as a first version, with names and colours of their own', () => {
    expect(segments).toHaveLength(6)
    for (const segment of segments) {
      expect(segmentSchema.parse(segment)).toEqual(segment)
      expect(segment.versions.map((version) => version.number)).toEqual([1])
      expect(readPortrait(lastVersion(segment)?.portrait)).toEqual({
        ok: true,
        portrait: lastVersion(segment)?.portrait
      })
    }
    for (const part of ['id', 'name', 'color', 'description'] as const)
      expect(new Set(segments.map((segment) => segment[part])).size).toBe(6)
  })

  it('are not empty', () => {
    expect(counts.filter((count) => count < 60)).toEqual([])
  })

  it('take a fifth of those with known money as VIP', () => {
    const money = table.columns.get('money')
    const known = money ? rowsKnown(money) : 0
    expect((counts[2] ?? 0) / known).toBeGreaterThan(0.195)
    expect((counts[2] ?? 0) / known).toBeLessThan(0.205)
  })
})

describe('starter segments of other bases', () => {
  it('leave out what asks about fields that the base lacks', () => {
    const sample = sampleBase({ language: 'en', asOfDay, idOf: (key) => key })
    const fields = sample.fields.filter((field) => field.id !== 'last_order' && field.id !== 'customer_type')
    const segments = starterSegments({ language: 'en', table: sample.table, fields, now, newId: () => 's' })
    expect(segments.map((segment) => segment.name)).toEqual(['VIP'])
  })

  it('ask for any money at all when nobody has any', () => {
    expect(
      topFifthOf({
        rows: 0,
        ids: { kind: 'text', bytes: new Uint8Array(0), offsets: new Uint32Array(1) },
        columns: new Map()
      })
    ).toBe(0)
  })
})
