import { describe, expect, it } from 'vitest'
import { conditionToRun } from '../../../src/core/portrait/condition/condition-to-run'
import { readCondition } from '../../../src/core/portrait/condition/read-condition'
import type { ConditionOutcome } from '../../../src/core/ports/conditions'
import { conditionNames } from '../../../src/words/condition-names'
import { conditionsHere } from '../../../src/node/conditions/conditions-here'
import { plainFields, tableOf, nobodyKnown, type PlainCustomer } from '../../core/portrait/plain-customers'

const names = conditionNames(plainFields)
const people: PlainCustomer[] = [
  {
    ...nobodyKnown,
    visits: 3,
    average_check: 250_000,
    birth_date: 7000,
    loyalty_card: true,
    city: 'Орёл',
    interests: ['Sport', 'travel'],
    note: 'Big “spender”',
    age: 30
  },
  {
    ...nobodyKnown,
    visits: 5,
    average_check: 100,
    birth_date: 10_000,
    loyalty_card: false,
    city: 'Kraków',
    interests: ['music'],
    note: "it's",
    age: [20, 29]
  },
  nobodyKnown
]

async function asked(condition: string): Promise<string> {
  const read = readCondition(condition, names)
  if (!read.ok) return `${read.problem.code} ${read.problem.text} ${read.problem.at ?? ''}`.trim()
  const table = tableOf(people)
  const { sql, columns } = conditionToRun(read.pieces, 20_000)
  const job = {
    sql,
    rows: table.rows,
    columns: columns.map(({ field, part }) => {
      const column = table.columns.get(field)
      return column ? { column, part } : null
    })
  }
  return said(await conditionsHere.run(job, new AbortController().signal, () => undefined))
}

function said(outcome: ConditionOutcome): string {
  if (outcome.kind === 'refused') return `${outcome.problem.code} ${outcome.problem.text}`.trim()
  return people
    .map((_, row) =>
      ((outcome.matches[0] ?? 0) >>> row) & 1 ? 'yes' : ((outcome.unknown[0] ?? 0) >>> row) & 1 ? '?' : 'no'
    )
    .join(' ')
}

describe('an SQL condition', () => {
  it.each([
    ['visits >= 4', 'no yes ?'],
    ['visits / 2 = 1.5', 'yes no ?'],
    ['"average_check" > 1000 AND NOT visits = 5', 'yes no ?'],
    ["city = 'ОРЕЛ'", 'yes no ?'],
    ["city LIKE 'КРА%' OR city LIKE 'kra%'", 'no yes ?'],
    ["interests LIKE '%|TRAVEL|%'", 'yes no ?'],
    ['age BETWEEN 25 AND 35', 'yes ? ?'],
    ['age_from >= 20 AND age_to < 30', 'no yes ?'],
    ['loyalty_card', 'yes no ?'],
    ["birth_date < '1990-01-01'", 'yes no ?'],
    ['birth_date IS NULL', 'no no yes'],
    ["substr(birth_date, 1, 4) = '1997'", 'no yes ?'],
    ['julianday(as_of) - julianday(birth_date) > 10000', 'yes no ?'],
    ["date(birth_date, '+1 day') > '1989-03-02'", 'yes yes ?'],
    ["note = 'it''s' OR coalesce(visits, 0) = 0", 'no yes yes'],
    ["note LIKE '%“%'", 'yes no ?'],
    ['1 = 1', 'yes yes yes'],
    ['NULL', '? ? ?']
  ])('%s', async (condition, expected) => {
    expect(await asked(condition)).toBe(expected)
  })

  it.each([
    ['visits > 1; DROP TABLE c', 'character ; 10'],
    ['visits > 1 -- no more', 'character -- 11'],
    ['visits /* */ > 1', 'character /* 7'],
    ['[visits] > 1', 'character [ 0'],
    ['`visits` > 1', 'character ` 0'],
    ['visits > ?', 'character ? 9'],
    ['visits > :a', 'character : 9'],
    ['visits > $a', 'character $ 9'],
    ['visits > @a', 'character @ 9'],
    ["note -> '$.a' = 1", 'character -> 5'],
    ["note ->> '$' = 1", 'character -> 5'],
    ['“visits” > 1', 'character “ 0'],
    ['visits\u00a0> 1', 'character U+00A0 6'],
    ['visits\u0000> 1', 'character U+0000 6'],
    ["note = 'a\u0000b'", 'character U+0000 9'],
    ['visits > 1 \u202e', 'character U+202E 11'],
    ["note = 'open", "unclosed ' 7"],
    ['"visits > 1', 'unclosed " 0'],
    ['"No such" = 1', 'column No such 0'],
    ['nothing = 1', 'column nothing 0'],
    ['rowid = 1', 'column rowid 0'],
    ['c0 = 1', 'column c0 0'],
    ['id = 1', 'column id 0'],
    ['visits > (SELECT 1)', 'word SELECT 10'],
    ['EXISTS (SELECT 1)', 'word EXISTS 0'],
    ['visits IN (WITH RECURSIVE t(n) AS (VALUES(1)) SELECT n FROM t)', 'word WITH 11'],
    ['visits IN sqlite_schema', 'column sqlite_schema 10'],
    ['count(*) > 1', 'function count 0'],
    ['sum(visits) > 1', 'function sum 0'],
    ['max(visits) > 1', 'engine misuse of aggregate function max()'],
    ['row_number() OVER () > 1', 'function row_number 0'],
    ['max(visits) OVER () > 1', 'word OVER 12'],
    ["load_extension('x')", 'function load_extension 0'],
    ["readfile('/etc/passwd')", 'function readfile 0'],
    ['randomblob(1000000000)', 'function randomblob 0'],
    ['zeroblob(1000000000)', 'function zeroblob 0'],
    ['hex(hex(hex(note)))', 'function hex 0'],
    ["printf('%1000000000d', 1)", 'function printf 0'],
    ['random() > 0', 'function random 0'],
    ["pragma_table_info('c')", 'function pragma_table_info 0'],
    ['PRAGMA query_only', 'word PRAGMA 0'],
    ['likelihood(visits, 0.5)', 'function likelihood 0'],
    ["x'00' = note", 'column x 0'],
    ["note COLLATE nocase = 'a'", 'word COLLATE 5'],
    ["note REGEXP '(a+)+'", 'word REGEXP 5'],
    ["note MATCH 'a'", 'word MATCH 5'],
    ["date('now') > birth_date", 'today'],
    ["julianday('now') > 1", 'today'],
    ["date(birth_date, 'localtime') > '2000'", 'today'],
    ['visits > ', 'nearSyntax'],
    ['visits >> 1', 'nearSyntax >'],
    [') OR (1', 'nearSyntax )'],
    ['1) WHERE (1', 'word WHERE 3'],
    ["substr(note) = 'a'", 'engine wrong number of arguments to function substr()'],
    ["note LIKE 'a' ESCAPE 'bb'", 'engine ESCAPE expression must be a single character'],
    ['CAST(visits AS blob)', 'column blob 15']
  ])('is refused: %s', async (condition, expected) => {
    expect(await asked(condition)).toBe(expected.trim())
  })

  it('that is too deep or too long comes to an answer in words', async () => {
    for (const condition of [
      '('.repeat(4000) + '1' + ')'.repeat(4000),
      `visits ${'+ 1'.repeat(3000)} > 1`,
      'NOT '.repeat(2400) + '1'
    ])
      expect(await asked(condition)).toMatch(/^(engine|nearSyntax|tooMuchMemory)/)
  })

  it('that asks for gigabytes is refused, and the next one is answered', async () => {
    const grown = (times: number): string =>
      times === 0 ? 'note' : `replace(${grown(times - 1)}, '', '') || ${grown(times - 1)}`
    const text = `'${'a'.repeat(900)}'`
    const wide = Array.from({ length: 6 }, () => text).reduce((inner, each) => `replace(${inner}, 'a', ${each})`, text)
    expect(await asked(`length(${wide}) > 1`)).toBe('tooMuchMemory')
    expect(await asked(`length(${grown(4)}) > 1`)).toBe('yes yes ?')
    expect(await asked('visits = 3')).toBe('yes no ?')
  })
})
