import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyHistory,
  recordChange,
  redoChange,
  stepsOf,
  undoChange,
  type Changed
} from '../../../src/core/app/history'
import { defaultAgeBands } from '../../../src/model/age-band'
import { noPeopleRecords } from '../../../src/model/people'
import { startingStandards } from '../../../src/model/standard/standards'
import type { Definitions } from '../../../src/model/workspace'

const definitions: Definitions = {
  settings: { asOf: { kind: 'today' }, currency: 'PLN', language: 'pl', ageBands: [...defaultAgeBands] },
  generation: null,
  fields: [],
  formulas: [],
  recipes: [],
  segments: [],
  fieldChanges: [],
  standards: startingStandards,
  references: [],
  exports: [],
  personas: [],
  journal: [],
  states: []
}
const start: Changed = { definitions, people: noPeopleRecords, history: emptyHistory }

const setCurrency = (before: Changed, currency: string, step: string | null = null): Changed =>
  recordChange(before, { verb: 'settings.change', about: currency, step }, (draft) => {
    draft.definitions.settings.currency = currency
  })

describe('the undo history', () => {
  it('has nothing to take back or make again at the start', () => {
    expect(stepsOf(start.history)).toEqual({ undo: null, redo: null })
    expect(undoChange(start)).toBeNull()
    expect(redoChange(start)).toBeNull()
  })

  it('does not remember a change of nothing', () => {
    expect(setCurrency(start, 'PLN')).toBe(start)
  })

  it('takes edits of one step back together, and those of another step on their own', () => {
    const dragged = setCurrency(setCurrency(setCurrency(start, 'AAA'), 'BBB', 'drag'), 'CCC', 'drag')
    const once = undoChange(dragged)
    expect(once?.definitions.settings.currency).toBe('AAA')
    const twice = once && undoChange(once)
    expect(twice?.definitions).toEqual(definitions)
  })

  it('forgets what was undone when something new is changed', () => {
    const undone = undoChange(setCurrency(start, 'AAA'))
    expect(undone && redoChange(setCurrency(undone, 'BBB'))).toBeNull()
  })

  it('takes one act on definitions and people back together, and makes it again', () => {
    const acted = recordChange(setCurrency(start, 'AAA'), { verb: 'segment.remove', about: 'VIP' }, (draft) => {
      draft.definitions.settings.currency = 'BBB'
      draft.people.owners['00112233445566aa'] = 'Anna'
    })
    const before = undoChange(acted)
    expect(before).toMatchObject({ definitions: { settings: { currency: 'AAA' } }, people: { owners: {} } })
    const again = before && redoChange(before)
    expect(again).toMatchObject({ definitions: { settings: { currency: 'BBB' } }, people: acted.people })
  })

  it('comes back to every earlier state by undo and to every later one by redo', () => {
    const currencies = fc.array(
      fc.record({ currency: fc.stringMatching(/^[A-Z]{3}$/), step: fc.constantFrom(null, 'a', 'b') }),
      { maxLength: 12 }
    )
    fc.assert(
      fc.property(currencies, (changes) => {
        let now = changes.reduce((before, { currency, step }) => setCurrency(before, currency, step), start)
        const last = now.definitions
        const seen: Definitions[] = []
        for (let before = undoChange(now); before; before = undoChange(now)) {
          seen.unshift(before.definitions)
          now = before
        }
        expect(now.definitions).toEqual(definitions)
        const again: Definitions[] = []
        for (let after = redoChange(now); after; after = redoChange(now)) {
          again.push(after.definitions)
          now = after
        }
        expect(now.definitions).toEqual(last)
        expect(again.slice(0, -1)).toEqual(seen.slice(1))
      })
    )
  })
})
