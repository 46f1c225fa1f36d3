import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SegmentDetails } from '../../../src/contract/results'
import type { Criterion } from '../../../src/model/criterion/criterion'
import { createCriterion } from '../../../src/model/criterion/create-criterion'
import type { Field } from '../../../src/model/field'
import { emptyPortrait, type Portrait } from '../../../src/model/portrait'
import { createDraftSaver, type DraftEdit } from '../../../src/renderer/stores/draft-saver'
import { defaultColumns } from '../../../src/renderer/stores/default-columns'
import { emphasisedParts, strong } from '../../../src/renderer/views/builder/emphasised'
import { addCriterion, insertionGroup } from '../../../src/renderer/views/builder/tree/add-criterion'
import { changeCriterion } from '../../../src/renderer/views/builder/tree/change-node'
import { createGroup } from '../../../src/renderer/views/builder/tree/group-nodes'
import { isSet } from '../../../src/renderer/views/builder/tree/is-set'
import { vocabularyGroups } from '../../../src/renderer/views/builder/vocabulary-groups'
import { moved } from '../../../src/renderer/views/export/export-columns'
import { exportFileName } from '../../../src/renderer/views/export/export-file-name'

const field = (id: string, type: Field['type'], group: Field['group'] = 'who'): Field => ({
  id,
  name: id,
  type,
  group,
  standard: true,
  origin: { kind: 'column', header: id }
})

describe('adding a criterion', () => {
  const leaf = createCriterion('yesNo', 'a', 'loyalty_card')
  const portrait: Portrait = { ...emptyPortrait, members: [createGroup('g', 'any', [leaf])] }

  it('goes into the wanted group, else beside what is selected, else to the root', () => {
    expect(insertionGroup(portrait, 'g', null)).toBe('g')
    expect(insertionGroup(portrait, null, 'a')).toBe('g')
    expect(insertionGroup(portrait, null, 'g')).toBe('g')
    expect(insertionGroup(portrait, 'gone', null)).toBe('root')
  })

  it('makes the usual kind for the type of the field', () => {
    const members = addCriterion(portrait, 'root', field('age', 'age'), 'n').members
    expect(members[1]).toMatchObject({ id: 'n', kind: 'age', field: 'age', unknown: 'keep' })
  })
})

describe('a criterion that is not set yet', () => {
  const added = (type: Field['type']) => addCriterion(emptyPortrait, 'root', field('f', type), 'n')
  const first = ({ members }: Portrait): Criterion => {
    const [node] = members
    if (!node || node.kind === 'group') throw new Error('no criterion')
    return node
  }
  const edited = (portrait: Portrait, change: object) =>
    changeCriterion(portrait, 'n', { ...first(portrait), ...change } as Criterion)

  it.each(['choice', 'multipleChoice', 'text'] as const)('of a %s counts from its first value to its last', (type) => {
    const portrait = added(type)
    expect(first(portrait).enabled).toBe(false)
    const set = edited(portrait, { values: ['a'] })
    expect(first(set)).toMatchObject({ enabled: true, values: ['a'] })
    expect(first(edited(edited(set, { values: ['a', 'b'] }), { values: [] })).enabled).toBe(false)
  })

  it.each([
    ['number', { from: 0 }],
    ['money', { to: 100 }],
    ['age', { from: 27 }],
    ['date', { from: { kind: 'ago', count: 30, unit: 'day' } }]
  ] as const)('of a %s counts from its first bound on', (type, bound) => {
    const portrait = added(type)
    expect(first(portrait).enabled).toBe(false)
    expect(first(edited(portrait, { unknown: 'match' })).enabled).toBe(false)
    expect(first(edited(portrait, bound)).enabled).toBe(true)
  })

  it('of yes or no counts at once, it is set from the start', () => {
    expect(first(added('yesNo')).enabled).toBe(true)
  })

  it('that is asked in another way counts when that way needs no value', () => {
    const recast = changeCriterion(added('age'), 'n', { ...createCriterion('known', 'n', 'f'), enabled: false })
    expect(first(recast).enabled).toBe(true)
  })

  it('by age bands is set by a range or by leaving a band out', () => {
    const bands = createCriterion('checkByAgeBand', 'n', 'f')
    if (bands.kind !== 'checkByAgeBand') throw new Error('another kind')
    expect(isSet(bands)).toBe(false)
    expect(isSet({ ...bands, bands: [{ from: 25, included: true, checkFrom: 100 }] })).toBe(true)
    expect(isSet({ ...bands, bands: [{ from: 25, included: false }] })).toBe(true)
  })

  it('does not count again by an edit when the user switched it off', () => {
    const off = edited(edited(added('choice'), { values: ['a'] }), { enabled: false })
    expect(first(edited(off, { values: ['a', 'b'] })).enabled).toBe(false)
  })
})

describe('the vocabulary', () => {
  const fields = [
    field('name', 'text'),
    field('money', 'money', 'buys'),
    field('age', 'age'),
    field('gender', 'choice')
  ]

  it('groups fields in the order of the vocabulary, plain texts last', () => {
    const groups = vocabularyGroups(fields, ({ id }) => id, '')
    expect(groups.map(({ group, fields: found }) => [group, found.map(({ id }) => id)])).toEqual([
      ['who', ['gender', 'age', 'name']],
      ['buys', ['money']]
    ])
  })

  it('does not tell a recorded age beside the age that is made of it', () => {
    const ids = (told: readonly Field[]) =>
      vocabularyGroups(told, ({ id }) => id, '').flatMap(({ fields: found }) => found.map(({ id }) => id))
    const recorded = field('recorded_age', 'age')
    expect(ids([recorded, field('age', 'age')])).toEqual(['age'])
    expect(ids([recorded])).toEqual(['recorded_age'])
  })

  it('finds fields by every word of the search, without case and ё', () => {
    const named = (one: Field) => (one.id === 'age' ? 'Полётный возраст' : one.id)
    expect(
      vocabularyGroups(fields, named, 'ВОЗ полет').flatMap(({ fields: found }) => found.map(({ id }) => id))
    ).toEqual(['age'])
    expect(vocabularyGroups(fields, named, 'zzz')).toEqual([])
  })
})

describe('columns of the table of matching customers', () => {
  it('begin with the name or its parts', () => {
    expect(defaultColumns(['age', 'last_name', 'first_name'].map((id) => ({ id })))).toEqual([
      'first_name',
      'last_name',
      'age'
    ])
  })

  it('take what there is in a base without names', () => {
    expect(defaultColumns(['MntWines', 'external_id'].map((id) => ({ id })))).toEqual(['external_id', 'MntWines'])
  })

  it('tell an age once', () => {
    const fields = ['external_id', 'recorded_age', 'birth_date', 'education', 'age'].map((id) => ({ id }))
    expect(defaultColumns(fields)).toEqual(['external_id', 'age', 'education'])
  })
})

describe('strong words in a message', () => {
  it('are found again wherever the language puts them', () => {
    expect(emphasisedParts(`from ${strong('27')} to ${strong('45')} years`)).toEqual([
      { text: 'from ', strong: false },
      { text: '27', strong: true },
      { text: ' to ', strong: false },
      { text: '45', strong: true },
      { text: ' years', strong: false }
    ])
  })

  it('cannot be forged by a value', () => {
    expect(emphasisedParts(strong('a\ue001b\ue000c'))).toEqual([{ text: 'abc', strong: true }])
  })
})

describe('the export', () => {
  it('names the file as the segment, without what file systems refuse', () => {
    expect(exportFileName('VIP: «А/Б»?')).toBe('VIP «А Б».csv')
    expect(exportFileName('...')).toBe('segment.csv')
  })

  it('moves a column by a place and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  })
})

describe('saving a draft', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function saver() {
    const saved: DraftEdit[] = []
    const made = createDraftSaver(async (edit): Promise<SegmentDetails | undefined> => {
      saved.push(edit)
      return undefined
    })
    return { saved, saver: made }
  }
  const edit = (id: string, step: string | null): DraftEdit => ({ portrait: { ...emptyPortrait, id }, step })

  it('waits for a pause and then saves the newest', async () => {
    const { saved, saver: draft } = saver()
    draft.edit(edit('one', 's'))
    await vi.advanceTimersByTimeAsync(200)
    draft.edit(edit('two', 's'))
    await vi.advanceTimersByTimeAsync(299)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saved.map(({ portrait }) => portrait.id)).toEqual(['two'])
    expect(draft.busy()).toBe(false)
  })

  it('keeps edits of different steps apart, so that each is undone by itself', async () => {
    const { saved, saver: draft } = saver()
    draft.edit(edit('one', 'drag 1'))
    draft.edit(edit('two', 'drag 2'))
    await vi.advanceTimersByTimeAsync(300)
    expect(saved.map(({ step }) => step)).toEqual(['drag 1', 'drag 2'])
  })

  it('saves at once when asked to, before an undo', async () => {
    const { saved, saver: draft } = saver()
    draft.edit(edit('one', null))
    const flushed = draft.flush()
    expect(saved).toHaveLength(1)
    await flushed
  })
})

it('a base without names is told by the customer number, before an address', () => {
  expect(defaultColumns(['age', 'email', 'external_id'].map((id) => ({ id })))[0]).toBe('external_id')
})
