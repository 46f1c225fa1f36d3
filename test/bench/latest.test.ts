import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { goals } from './goals'

it('has published a figure for every goal, with machine, date and versions', () => {
  const results = JSON.parse(readFileSync(join(import.meta.dirname, 'results/latest.json'), 'utf8'))
  for (const key of Object.keys(goals)) expect(results[key], key).toBeGreaterThan(0)
  expect(results.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(results).toMatchObject({ rows: 1_000_000, machine: { cores: expect.any(Number) } })
  expect(Object.keys(results.versions)).toEqual(expect.arrayContaining(['node', 'duckdb', 'sqlite', 'chromium']))
})
