import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConditionJob } from '../../src/core/ports/conditions'
import { columnOfNumbers } from '../../src/core/columns/columns-from-values'
import { conditionThread } from '../../src/node/conditions/condition-thread'
import { inMemory } from '../core/portrait/answers-of'
import { tableOf, nobodyKnown } from '../core/portrait/plain-customers'

const root = join(import.meta.dirname, '../..')
const built = pathToFileURL(join(root, 'out/main/conditions.js'))
const never = () => new AbortController().signal
const nothing = () => undefined

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-when-stale.mjs')], { stdio: 'ignore' })
}, 180_000)

const rows = 100_000
const numbers = columnOfNumbers(Array.from({ length: rows }, (_, row) => row / 2))
const numbersAbove = (bound: number): ConditionJob => ({
  sql: `c0 > ${bound}`,
  columns: [{ column: numbers, part: 'value' }],
  rows
})
const many = `'${'a'.repeat(900)}'`
/** Almost a megabyte of text for each row: minutes of work. */
const endless: ConditionJob = { ...numbersAbove(0), sql: `length(replace(${many}, 'a', c0 || ${many})) > 1` }

function countOf(words: Uint32Array): number {
  return [...words].reduce((sum, word) => sum + word.toString(2).replaceAll('0', '').length, 0)
}

describe('a condition in a thread of its own', () => {
  it('is answered, and tells how far it is', async () => {
    const told: number[] = []
    const outcome = await conditionThread(built).run(numbersAbove(40_000), never(), (done) => told.push(done))
    if (outcome.kind !== 'answered') throw new Error(outcome.problem.code)
    expect(countOf(outcome.matches)).toBe(rows - 80_001)
    expect(told.at(-1)).toBe(rows)
  })

  it('reads columns where they lie, in shared memory', async () => {
    const people = Array.from({ length: 70 }, (_, visits) => ({ ...nobodyKnown, visits }))
    const column = inMemory(tableOf(people)).columns.get('visits')
    if (!column) throw new Error('no column')
    const job = { sql: 'c0 >= 35', columns: [{ column, part: 'value' as const }], rows: 70 }
    const outcome = await conditionThread(built).run(job, never(), nothing)
    expect(outcome.kind === 'answered' && countOf(outcome.matches)).toBe(35)
  })

  it('that does not end is ended at the deadline, and the next one is answered', async () => {
    const thread = conditionThread(built, 700)
    const began = performance.now()
    expect(await thread.run(endless, never(), nothing)).toMatchObject({ problem: { code: 'tooSlow' } })
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(await conditionThread(built).run(numbersAbove(0), never(), nothing)).toMatchObject({ kind: 'answered' })
  })

  it('is ended at once when it is given up', async () => {
    const controller = new AbortController()
    const asked = conditionThread(built).run(endless, controller.signal, nothing)
    setTimeout(() => controller.abort(), 200)
    expect(await asked).toMatchObject({ problem: { code: 'stopped' } })
    expect(await conditionThread(built).run(endless, AbortSignal.abort(), nothing)).toMatchObject({
      problem: { code: 'stopped' }
    })
  })

  it('that asks for gigabytes is refused', async () => {
    const wide = Array.from({ length: 6 }, () => many).reduce((inner, each) => `replace(${inner}, 'a', ${each})`, many)
    const outcome = await conditionThread(built).run(
      { ...numbersAbove(0), sql: `length(${wide}) > 1` },
      never(),
      nothing
    )
    expect(outcome).toMatchObject({ problem: { code: 'tooMuchMemory' } })
  })
})
