import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walked } from '../../../src/core/columns/walked'
import { duplicateGroups, type Reason } from '../../../src/core/identity/duplicate-groups'
import { emailSpelling } from '../../../src/core/identity/email-spelling'
import { keySpelling } from '../../../src/core/identity/key-spelling'
import { sharedValues } from '../../../src/core/identity/shared-values'
import type { Spelling } from '../../../src/core/identity/spelling'

type Column = readonly string[]

function found(emails: readonly Column[], keys: readonly Column[], rows: number): number[][] {
  const reasonsOf = (kind: Reason['kind'], columns: readonly Column[], spelling: Spelling): Reason[] =>
    walked(
      sharedValues(
        columns.map((column) => (row: number) => column[row] ?? ''),
        rows,
        spelling
      )
    ).map((each) => ({ kind, ...each }))
  const reasons = [...reasonsOf('email', emails, emailSpelling), ...reasonsOf('key', keys, keySpelling)]
  return walked(duplicateGroups(reasons, rows)).map((group) => [...group.rows])
}

/** Joins groups of rows for as long as two of different groups share a value. */
function naive(emails: readonly Column[], keys: readonly Column[], rows: number): number[][] {
  const valuesOf = (row: number): string[] =>
    [
      ...emails.flatMap((column) => emailSpelling.parts(column[row] ?? '').map((part) => emailSpelling.key(part))),
      ...keys.map((column) => keySpelling.key(column[row] ?? '')).map((key) => key && `key ${key}`)
    ].flatMap((value) => (value === null || value === '' ? [] : [value]))
  const groupOf = Array.from({ length: rows }, (_, row) => row)
  for (let again = true; again;) {
    again = false
    for (let one = 0; one < rows; one++)
      for (let other = one + 1; other < rows; other++) {
        const isShared = valuesOf(one).some((value) => valuesOf(other).includes(value))
        const [first, second] = [groupOf[one] ?? 0, groupOf[other] ?? 0]
        if (!isShared || first === second) continue
        const [low, high] = [Math.min(first, second), Math.max(first, second)]
        groupOf.forEach((group, row) => {
          if (group === high) groupOf[row] = low
        })
        again = true
      }
  }
  const groups = new Map<number, number[]>()
  groupOf.forEach((group, row) => groups.set(group, [...(groups.get(group) ?? []), row]))
  return [...groups.values()].filter(({ length }) => length > 1)
}

const email = fc.constantFrom('', 'a@x.pl', ' A@X.pl', 'b@x.pl', 'c@x.pl;a@x.pl', 'd@x.pl', 'none', 'b@x.pl, d@x.pl')
const key = fc.constantFrom('', '1', '01', '2', '2.0', 'a', 'A ', '3', '4', '5')

describe('groups of duplicates', () => {
  it('are those that a comparison of all with all finds, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(email, email, key), { maxLength: 14 }), (rows) => {
        const column = (place: 0 | 1 | 2): Column => rows.map((row) => row[place])
        const [emails, keys] = [[column(0), column(1)], [column(2)]]
        expect(found(emails, keys, rows.length)).toEqual(naive(emails, keys, rows.length))
      }),
      { numRuns: 300 }
    )
  })

  it('tell of each value the rows that share it, each once, though it stands in two of their columns', () => {
    const columns: Column[] = [
      ['a@x.pl', 'A@x.pl', ''],
      ['a@x.pl', '', 'b@x.pl']
    ]
    const readers = columns.map((column) => (row: number) => column[row] ?? '')
    expect(walked(sharedValues(readers, 3, emailSpelling))).toEqual([{ value: 'a@x.pl', rows: [0, 1] }])
  })
})
