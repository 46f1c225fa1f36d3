import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/core/columns/bits'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { createIdGatherer, hasId, idNumber, idText, unionOfIds, withoutIds } from '../../../src/core/people/id-set'
import { rowsOfIds } from '../../../src/core/people/rows-of-ids'

const ids = fc.oneof(
  fc.bigInt({ min: 0n, max: 40n }),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  // Alike in the half that is looked up first.
  fc.bigInt({ min: 0n, max: 20n }).map((high) => (high << 32n) + 5n)
)
const texts = fc.array(ids.map(idText), { maxLength: 60 })

function setOfTexts(all: readonly string[]) {
  const column = textColumnOf(all)
  const gatherer = createIdGatherer()
  all.forEach((_, row) => gatherer.add(column, row))
  return gatherer.finish()
}
const plain = (all: readonly string[]): string[] => [...new Set(all)].sort()
const textsOf = (set: BigUint64Array): string[] => [...set].map(idText)

describe('a set of ids', () => {
  it('is gathered, joined, lessened and asked as a set of texts is', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [first, second] = [setOfTexts(one), setOfTexts(other)]
        expect(textsOf(first)).toEqual(plain(one))
        expect(textsOf(unionOfIds([first, second]))).toEqual(plain([...one, ...other]))
        const left = withoutIds(first, new Set(other.map(idNumber)))
        expect(textsOf(left)).toEqual(plain(one.filter((id) => !other.includes(id))))
        expect(other.map((id) => hasId(first, idNumber(id)))).toEqual(other.map((id) => one.includes(id)))
      })
    )
  })

  it('finds its rows', () => {
    fc.assert(
      fc.property(texts, texts, (rows, wanted) => {
        const found = [...rowsOf(rowsOfIds(textColumnOf(rows), setOfTexts(wanted)))]
        expect(found).toEqual(rows.flatMap((id, row) => (wanted.includes(id) ? [row] : [])))
      })
    )
  })

  it('takes no text that is no id', () => {
    expect(textsOf(setOfTexts(['', '12', 'g'.repeat(16), `${'0'.repeat(15)}x`, 'a'.repeat(16)]))).toEqual([
      'a'.repeat(16)
    ])
  })
})
