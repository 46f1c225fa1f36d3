import { describe, expect, it } from 'vitest'
import type { FieldSummary } from '../../../src/contract/results'
import type { Formula } from '../../../src/model/field'
import { draftOfField, formulaOfDraft } from '../../../src/renderer/views/settings/formula-draft'
import { formulaText, originText } from '../../../src/renderer/views/settings/origin-text'
import { createWords } from '../../../src/words/create-words'

const field = (id: string, formula?: Formula): FieldSummary => ({
  id,
  name: id,
  type: 'number',
  group: 'own',
  standard: false,
  origin: formula ? { kind: 'formula', formula } : { kind: 'column', header: id },
  known: 1
})

const formulas: Formula[] = [
  { kind: 'sum', fields: ['a', 'b', 'c'] },
  { kind: 'difference', from: 'a', minus: 'b' },
  { kind: 'ratio', numerator: 'a', denominator: 'b' }
]

describe('a formula being put together', () => {
  it.each(formulas)('starts from the formula it edits and ends as the same one: $kind', (formula) =>
    expect(formulaOfDraft(draftOfField(field('f', formula)))).toEqual(formula)
  )

  it('is no formula while a part is missing', () => {
    const draft = draftOfField(null)
    expect(formulaOfDraft(draft)).toBeNull()
    expect(formulaOfDraft({ ...draft, first: 'a' })).toBeNull()
    expect(formulaOfDraft({ ...draft, kind: 'sum' })).toBeNull()
  })

  it('is written with the names of its parts', () => {
    const words = createWords('en')
    const fields = new Map([
      ['a', field('a')],
      ['b', { ...field('b'), name: 'Beans' }]
    ])
    expect(formulas.map((formula) => formulaText(words, formula, fields))).toEqual([
      'a + Beans + c',
      'a − Beans',
      'a ÷ Beans'
    ])
  })

  it('says where a column without a header comes from', () => {
    const unnamed: FieldSummary = { ...field('x'), origin: { kind: 'column', header: ' ' } }
    expect(originText(createWords('en'), unnamed, new Map(), new Map())).toBe('column without a name')
  })

  it('says which column of which reference table a field comes from', () => {
    const joined: FieldSummary = {
      ...field('t1_population'),
      name: 'Population',
      origin: { kind: 'reference', reference: 't1', column: 'population' }
    }
    const said = originText(createWords('en'), joined, new Map(), new Map([['t1', 'cities']]))
    expect(said).toBe('“cities”, column “Population”')
  })
})
