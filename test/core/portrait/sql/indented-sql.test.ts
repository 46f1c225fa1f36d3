import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indentedSql } from '../../../../src/core/portrait/sql/indented-sql'
import { sqlComment } from '../../../../src/core/portrait/sql/sql-comment'
import { hostileStrings } from '../../../hostile-strings'

const long = (name: string) => `(customers."${name}" = '${name.repeat(12)}')`

describe('SQL over several lines', () => {
  it('stays in one line where it is short', () => {
    expect(indentedSql('((a = 1) AND (b BETWEEN 2 AND 3))')).toBe('(a = 1) AND (b BETWEEN 2 AND 3)')
  })

  it('has each part of a chain in a line of its own, inner groups further in', () => {
    const sql = `(((${long('one')} AND ${long('two')}) AND (${long('three')} OR ${long('four')})) IS TRUE)`
    expect(indentedSql(sql)).toBe(
      [
        '(',
        `  ${long('one')}`,
        `  AND ${long('two')}`,
        '  AND (',
        `    ${long('three')}`,
        `    OR ${long('four')}`,
        '  )',
        ') IS TRUE'
      ].join('\n')
    )
  })

  it('changes nothing in texts and names, whatever these hold', () => {
    const text = "'it''s ( AND\n  \"x\" )'"
    const name = '"a "" ( OR  \n b"'
    const sql = `(${long('first')} AND (${name} = ${text}) AND (${name} IN (${text}, ${text})) AND ${long('last')})`
    const lines = indentedSql(sql)
    expect(lines.split(text)).toHaveLength(4)
    expect(lines.split(name)).toHaveLength(3)
  })
})

describe('a comment of SQL', () => {
  it('is not left by anything in it', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileStrings))
    fc.assert(
      fc.property(texts, (text) => {
        const lines = sqlComment(`${text}\n*/ ; DROP TABLE customers; --`)
        expect(lines.every((line) => line.startsWith('-- ') && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line))).toBe(true)
      })
    )
  })

  it('breaks between words', () => {
    const lines = sqlComment('word '.repeat(40))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.every((line) => line.length <= 100)).toBe(true)
  })
})
