import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnShares } from '../../../src/node/documents/column-shares'

const column = (text: string, side: 'left' | 'right' = 'left') => ({ text, side })

it('shares of columns are together one and leave none without room', () => {
  const texts = fc.array(fc.string({ maxLength: 200 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 5 }), (heads, rows) => {
      const columns = heads.map((text, at) => column(text, at % 2 === 0 ? 'left' : 'right'))
      const shares = columnShares({ columns, rows: rows.map((row) => row.map((text) => [text])) })
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      expect(Math.min(...shares) * heads.length).toBeGreaterThan(0.08)
    })
  )
})

it('a column that has more to say is wider, and numbers stay with their units', () => {
  const rows = [[['One'], ['A sentence that goes on and on for a while, up to here'], ['1 234 customers']]]
  const [name = 0, text = 0, count = 0] = columnShares({
    columns: [column('No.'), column('Text'), column('n', 'right')],
    rows
  })
  expect(text).toBeGreaterThan(count)
  expect(count).toBeGreaterThan(name)
  expect(count * 92).toBeGreaterThan('1 234 customers'.length)
})
