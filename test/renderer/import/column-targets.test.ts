import { describe, expect, it } from 'vitest'
import type { ColumnTarget, Dialect, Recipe } from '../../../src/model/recipe'
import { columnOrder, withTarget } from '../../../src/renderer/views/import/column-targets'
import { dialectChoices } from '../../../src/renderer/views/import/dialect-choices'
import { sameTarget } from '../../../src/renderer/views/import/same-target'
import { targetGroups } from '../../../src/renderer/views/import/target-groups'
import { withKeptTargets } from '../../../src/renderer/views/import/with-kept-targets'
import { createWords } from '../../../src/words/create-words'

const dialect: Dialect = {
  encoding: 'windows-1251',
  delimiter: ';',
  quote: '',
  header: true,
  decimal: ',',
  dateOrder: 'dmy',
  valueSeparator: '|'
}
const city: ColumnTarget = { kind: 'standard', field: 'city' }
const skip: ColumnTarget = { kind: 'skip' }
const own: ColumnTarget = { kind: 'own', name: 'Tea', type: 'number' }
const recipe = (targets: ColumnTarget[], headers = targets.map((_, position) => `h${position}`)): Recipe => ({
  dialect,
  columns: targets.map((target, position) => ({ header: headers[position] ?? '', target })),
  key: null
})
const targets = (of: Recipe | null) => of?.columns.map((column) => column.target)

describe('columns becoming fields', () => {
  it('lets only one column fill a standard field: the last chosen takes it', () =>
    expect(targets(withTarget(recipe([city, skip, own]), 1, city))).toEqual([skip, city, own]))

  it('puts columns without a standard field in front, in the order of the file', () =>
    expect(columnOrder(recipe([city, own, { kind: 'standard', field: 'age' }, skip]))).toEqual([1, 3, 0, 2]))

  it('offers every type and every standard field except the computed age', () => {
    const offered = targetGroups(createWords('pl'), 'x').flatMap((group) =>
      group.options.map((option) => option.target)
    )
    expect(offered.filter((target) => target.kind === 'own')).toHaveLength(7)
    expect(offered).toContainEqual({ kind: 'standard', field: 'recorded_age' })
    expect(offered).not.toContainEqual({ kind: 'standard', field: 'age' })
  })

  it('offers attributes of orders and contacts, and of the customer what their lines can carry', () => {
    for (const [about, attribute] of [
      ['orders', 'price'],
      ['contacts', 'outcome']
    ] as const) {
      const groups = targetGroups(createWords('en'), 'x', about)
      const offered = groups.flatMap((group) => group.options.map((option) => option.target))
      expect(offered[0]).toEqual(skip)
      expect(offered).toContainEqual({ kind: 'event', attribute })
      expect(offered.filter((target) => target.kind === 'ownEvent')).toHaveLength(6)
      expect(offered).toContainEqual({ kind: 'standard', field: 'external_id' })
      expect(offered).not.toContainEqual({ kind: 'standard', field: 'average_check' })
      expect(groups.every((group) => group.options.every((option) => option.label !== ''))).toBe(true)
    }
  })

  it('lets only one column tell an attribute of the order', () => {
    const day: ColumnTarget = { kind: 'event', attribute: 'day' }
    expect(targets(withTarget(recipe([day, skip]), 1, day))).toEqual([skip, day])
    expect(columnOrder(recipe([day, skip, city]))).toEqual([1, 0, 2])
    expect(sameTarget(day, { kind: 'event', attribute: 'amount' })).toBe(false)
  })

  it('tells own fields apart by type, not by name', () => {
    expect(sameTarget(own, { ...own, name: 'Coffee' })).toBe(true)
    expect(sameTarget(own, { ...own, type: 'money' })).toBe(false)
    expect(sameTarget(city, skip)).toBe(false)
  })
})

describe('choices outliving a change of how the file is read', () => {
  it('keeps targets and key when the columns are the same', () => {
    const kept = withKeptTargets(
      { ...recipe([skip, skip]), dialect: { ...dialect, decimal: '.' } },
      { ...recipe([city, own]), key: 1 }
    )
    expect(targets(kept)).toEqual([city, own])
    expect(kept).toMatchObject({ key: 1, dialect: { decimal: '.' } })
  })

  it('drops them when there are other columns', () => {
    expect(withKeptTargets(recipe([skip]), recipe([city, own]))).toBeNull()
    expect(withKeptTargets(recipe([skip], ['Город']), recipe([city], ['Ãîðîä']))).toBeNull()
  })
})

describe('settings of how a file is read', () => {
  it('have no empty option values, and each choice changes its own setting to a value of the model', () => {
    const whole: Dialect = { ...dialect, linesAbove: 25, headerRows: 2, quoteAfterBlanks: true, quote: '"' }
    const choices = dialectChoices(createWords('ru'), whole)
    const changed = choices.flatMap((choice) => Object.keys(choice.options[0]?.change ?? {}))
    expect(changed.sort()).toEqual(Object.keys(whole).sort())
    for (const choice of choices) {
      expect(choice.options.every((option) => option.value !== '')).toBe(true)
      const now = choice.options.find((option) => option.value === choice.chosen)
      expect(whole).toMatchObject(now?.change ?? { chosen: choice.chosen })
    }
  })
})
