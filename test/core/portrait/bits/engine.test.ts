import { describe, expect, it } from 'vitest'
import { countBits, rowsOf } from '../../../../src/core/columns/bits'
import { columnOfNumbers } from '../../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { loadLoops } from '../../../../src/node/load-loops'
import type { CustomerTable } from '../../../../src/model/customer-table'
import { readPortrait, type Group } from '../../../../src/model/portrait'
import { fieldOf } from '../plain-customers'

const rows = 5000
const fields = new Map(['visits', 'orders'].map((id) => [id, fieldOf(id, 'number')]))

function tableOf(): CustomerTable {
  const numbers = (of: (row: number) => number) => columnOfNumbers(Array.from({ length: rows }, (_, row) => of(row)))
  const columns = new Map([
    ['visits', numbers((row) => row % 100)],
    ['orders', numbers((row) => (row % 7 === 0 ? NaN : row % 10))]
  ])
  return { rows, ids: textColumnOf(['1']), columns }
}

/** All of so many criteria that begin one after the other. */
function portraitOf(criteria: number, first = 0): Group {
  const members = Array.from({ length: criteria }, (_, index) => ({
    kind: 'number',
    field: index % 2 ? 'orders' : 'visits',
    from: (first + index) / 100
  }))
  const reading = readPortrait({ kind: 'group', mode: 'all', members })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.portrait
}

describe.each([
  { name: 'with loops', module: loadLoops() },
  { name: 'without loops', module: null }
])('an engine $name', ({ module }) => {
  const engineOf = (table = tableOf()) => createEngine(table, fields, 20_000, module)

  it('evaluates in steps of one criterion to the same customers', () => {
    const portrait = portraitOf(30)
    const steps = engineOf().evaluateSteps(portrait)
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count++
    expect(count).toBe(30)
    const expected = engineOf().evaluate(portrait)
    expect([...rowsOf(step.value.matches)]).toEqual([...rowsOf(expected.matches)])
    expect([...rowsOf(step.value.unknown)]).toEqual([...rowsOf(expected.unknown)])
  })

  it('answers nothing more when it is stopped between two steps', () => {
    const table = tableOf()
    const steps = engineOf(table).evaluateSteps(portraitOf(30))
    for (let count = 0; count < 4; count++) steps.next()
    const looked: string[] = []
    const columns = { get: (id: string) => void looked.push(id) }
    Object.assign(table, { columns })
    steps.return({
      matches: { words: new Uint32Array(0), length: 0 },
      unknown: { words: new Uint32Array(0), length: 0 }
    })
    expect(steps.next().done).toBe(true)
    expect(looked).toEqual([])
  })

  it('gives the very same sets for a portrait asked again, also as a value of its own', () => {
    const engine = engineOf()
    const first = engine.evaluate(portraitOf(5))
    engine.evaluate(portraitOf(5, 40))
    expect(engine.evaluate(structuredClone(portraitOf(5))).matches).toBe(first.matches)
  })

  it('shares answers with an engine of another day over the same columns', () => {
    const table = tableOf()
    const first = engineOf(table).evaluate(portraitOf(3))
    const later = createEngine({ ...table, columns: new Map(table.columns) }, fields, 20_001, module)
    expect(later.evaluate(portraitOf(3)).matches).toBe(first.matches)
  })

  it('answers anew from a column that took the place of another', () => {
    const table = tableOf()
    const before = countBits(engineOf(table).evaluate(portraitOf(1, 5000)).matches)
    const columns = new Map(table.columns).set('visits', columnOfNumbers(Array.from({ length: rows }, () => 99)))
    const after = createEngine({ ...table, columns }, fields, 20_000, module).evaluate(portraitOf(1, 5000))
    expect([before, countBits(after.matches)]).toEqual([2500, rows])
  })
})
