import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../../../src/contract/failure'
import { createRowReader, maximumCell, maximumColumns } from '../../../../src/core/import/text/create-row-reader'
import type { Cut } from '../../../../src/core/import/text/prepare-lines'
import type { Dialect } from '../../../../src/model/recipe'

const comma: Cut = { delimiter: ',', quote: '"' }

function rowsOf(pieces: readonly string[], dialect: Cut = comma): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = []
  const reader = createRowReader(dialect, (cells, line) => rows.push({ cells: [...cells], line }))
  pieces.forEach((piece) => reader.push(piece))
  reader.finish()
  return rows
}

const cellsOf = (text: string, dialect: Cut = comma): string[][] => rowsOf([text], dialect).map((row) => row.cells)

function failureOf(run: () => unknown): Failure {
  try {
    run()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const isBlank = (cells: readonly string[]): boolean => cells.length <= 1 && (cells[0] ?? '').trim() === ''

describe('a row reader', () => {
  it('keeps delimiters, doubled quotes and line ends inside quoted cells', () => {
    expect(cellsOf('a,"b, ""c""\nd",e\n')).toEqual([['a', 'b, "c"\nd', 'e']])
  })

  it('takes lines that end with LF, CRLF or CR', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(cellsOf(`a,b${end}"c",d${end}`)).toEqual([
        ['a', 'b'],
        ['c', 'd']
      ])
  })

  it('takes a last line without a line end, and a last empty cell', () => {
    expect(cellsOf('a,b\nc,')).toEqual([
      ['a', 'b'],
      ['c', '']
    ])
    expect(cellsOf('a,b\n"c"')).toEqual([['a', 'b'], ['c']])
  })

  it('keeps blanks around cells and lone carriage returns inside them', () => {
    expect(cellsOf('a , b\nx\ry,z\n')).toEqual([
      ['a ', ' b'],
      ['x\ry', 'z']
    ])
  })

  it('skips blank lines but not lines of empty cells', () => {
    expect(cellsOf('\n\na,b\n  \n,\n\nc,d\n\n')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', 'd']
    ])
  })

  it('tells the line where each row begins, lines inside quotes counted', () => {
    expect(rowsOf(['a,b\n"x\ny\nz",1\n\nc,d']).map((row) => row.line)).toEqual([1, 2, 6])
    expect(rowsOf(['a,b\r\n"x\r\ny",1\r\nc,d']).map((row) => row.line)).toEqual([1, 2, 4])
  })

  it('reads every small text alike wherever it is cut in two, and character by character', () => {
    const text = 'id;"na;me"\r\n1;"two\r\n""lines"""\r\n\r\n3;"x" \r\n4;y"z\r\n5;'
    const dialect: Cut = { delimiter: ';', quote: '"' }
    const whole = rowsOf([text], dialect)
    expect(whole.map((row) => row.cells)).toEqual([
      ['id', 'na;me'],
      ['1', 'two\r\n"lines"'],
      ['3', 'x'],
      ['4', 'y"z'],
      ['5', '']
    ])
    for (let cut = 0; cut <= text.length; cut++)
      expect(rowsOf([text.slice(0, cut), text.slice(cut)], dialect)).toEqual(whole)
    expect(rowsOf([...text], dialect)).toEqual(whole)
  })

  it('refuses an unclosed quote with the line where it opens', () => {
    const failure = failureOf(() => cellsOf('a,b\n"one\ntwo",2\n3,"four\nfive\n'))
    expect([failure.code, failure.details.line]).toEqual(['unclosedQuote', 4])
  })

  it('blames the quote, not the size, when an unclosed quote swallows many lines', () => {
    const failure = failureOf(() => cellsOf(`a,b\n1,"open\n${'2,plain\n'.repeat(200_000)}`))
    expect([failure.code, failure.details.line]).toEqual(['unclosedQuote', 2])
  })

  it('refuses a cell beyond the limit with its line and column, and takes one at the limit', () => {
    expect(cellsOf(`a,${'x'.repeat(maximumCell)}`)[0]?.[1]).toHaveLength(maximumCell)
    const failure = failureOf(() => rowsOf(['a,b\n1,', ...Array<string>(9).fill('y'.repeat(200_000))]))
    expect([failure.code, failure.details]).toEqual(['cellTooLarge', { line: 2, column: 2, limit: maximumCell }])
  })

  it('refuses more columns than the limit', () => {
    expect(cellsOf(','.repeat(maximumColumns - 1))[0]).toHaveLength(maximumColumns)
    expect(failureOf(() => cellsOf(`a\n${','.repeat(maximumColumns)}`)).details).toEqual({
      line: 2,
      limit: maximumColumns
    })
  })

  it('takes quotes as text where no quoting is chosen', () => {
    expect(cellsOf('"a,b"\n', { delimiter: ',', quote: '' })).toEqual([['"a', 'b"']])
    expect(cellsOf("'a,b',c\n", { delimiter: ',', quote: "'" })).toEqual([['a,b', 'c']])
  })

  it('reads well-formed tables as PapaParse does, whatever the pieces', () => {
    const table = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'я', '"', ',', ';', '\n', ' ', '1'), maxLength: 6 }), {
        minLength: 1,
        maxLength: 5
      }),
      { maxLength: 8 }
    )
    const delimiter = fc.constantFrom<Dialect['delimiter']>(',', ';', '\t', '|')
    fc.assert(
      fc.property(
        table,
        delimiter,
        fc.constantFrom('\n' as const, '\r\n' as const),
        fc.integer({ min: 1, max: 9 }),
        (cells, sign, newline, size) => {
          const text = Papa.unparse(cells, { delimiter: sign, newline, quotes: true })
          const expected = Papa.parse<string[]>(text, { delimiter: sign, newline }).data.filter((row) => !isBlank(row))
          const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
          expect(rowsOf(pieces, { delimiter: sign, quote: '"' }).map((row) => row.cells)).toEqual(expected)
        }
      ),
      { numRuns: 400 }
    )
  })

  it('reads any text as PapaParse does, or refuses an unclosed quote where PapaParse reports one', () => {
    // Blanks behind the last quote of a text are the one thing in which PapaParse is stricter: a line end follows them.
    const text = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'b'), maxLength: 24 })
      .map((any) => (any.endsWith(' ') ? `${any}\n` : any))
    fc.assert(
      fc.property(text, fc.nat(24), (any, cut) => {
        const referee = Papa.parse<string[]>(any, { delimiter: ',', newline: '\n' })
        const read = (): string[][] => rowsOf([any.slice(0, cut), any.slice(cut)]).map((row) => row.cells)
        if (referee.errors.some((error) => error.code === 'MissingQuotes'))
          expect(failureOf(read).code).toBe('unclosedQuote')
        else expect(read()).toEqual(referee.data.filter((row) => !isBlank(row)))
      }),
      { numRuns: 3000 }
    )
  })

  const blanks: Cut = { delimiter: ' ', quote: '"' }

  it('takes any run of blanks and tabs as one delimiter, those at the ends of a line as none', () => {
    expect(cellsOf('  a \t b  "c  d" \r\n\t1\t\t2   3\r\n   \r\n', blanks)).toEqual([
      ['a', 'b', 'c  d'],
      ['1', '2', '3']
    ])
    expect(cellsOf('a "b "" c"  d\n', blanks)).toEqual([['a', 'b " c', 'd']])
    expect(cellsOf('a "b  c"\n', { delimiter: ' ', quote: '' })).toEqual([['a', '"b', 'c"']])
  })

  it('leaves out lines above the table, whatever stands in them, and counts them', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(rowsOf([`Sales "2026${end}${end}a,b${end}1,2${end}`], { ...comma, linesAbove: 2 })).toEqual([
        { cells: ['a', 'b'], line: 3 },
        { cells: ['1', '2'], line: 4 }
      ])
    expect(cellsOf('only\nthese', { ...comma, linesAbove: 2 })).toEqual([])
  })

  it('takes a quote behind blanks as an opening one where it is told so', () => {
    const text = 'a, "b, c" ,  "d ""e""",f g, h\n  "i"'
    expect(cellsOf(text, { ...comma, quoteAfterBlanks: true })).toEqual([['a', 'b, c', 'd "e"', 'f g', ' h'], ['i']])
    expect(cellsOf(text)[0]).toEqual(['a', ' "b', ' c" ', '  "d ""e"""', 'f g', ' h'])
  })

  it('reads tables cut by runs of blanks as PapaParse reads them cut by single ones, whatever the pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'я', ' ', '\t', '"', '\n', '1'), maxLength: 6 })
    const run = fc.stringMatching(/^[ \t]{1,4}$/)
    const cell = fc.record({ text, quoted: fc.boolean(), run })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
    const written = (each: { text: string; quoted: boolean }): string =>
      each.quoted || each.text === '' || /[\s"]/.test(each.text) ? `"${each.text.replaceAll('"', '""')}"` : each.text
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), fc.boolean(), (rows, size, outer) => {
        const single = rows.map((cells) => cells.map(written).join(' ')).join('\n')
        const runs = rows.map((cells) =>
          cells.map((each, at) => (at > 0 || outer ? each.run : '') + written(each)).join('')
        )
        const expected = Papa.parse<string[]>(single, { delimiter: ' ', newline: '\n' }).data
        const pieces = runs.join(outer ? ' \n' : '\n').match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        expect(rowsOf(pieces, blanks).map((row) => row.cells)).toEqual(expected.filter((row) => !isBlank(row)))
      }),
      { numRuns: 1000 }
    )
  })

  it('reads blanks before quotes as PapaParse reads the same table without them, whatever the pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'я', ' ', ',', '"', '\n', '1'), maxLength: 6 })
    const cell = fc.record({ text, before: fc.integer({ min: 0, max: 3 }), behind: fc.integer({ min: 0, max: 2 }) })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
    const written = (rows: readonly (readonly { text: string; before: number; behind: number }[])[], blank: string) =>
      rows
        .map((cells) =>
          cells
            .map((each) =>
              [blank.repeat(each.before), each.text.replaceAll('"', '""'), blank.repeat(each.behind)].join('"')
            )
            .join(',')
        )
        .join('\n')
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const expected = Papa.parse<string[]>(written(rows, ''), { delimiter: ',', newline: '\n' }).data
        const pieces = written(rows, ' ').match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        const read = rowsOf(pieces, { ...comma, quoteAfterBlanks: true }).map((row) => row.cells)
        expect(read).toEqual(expected.filter((row) => !isBlank(row)))
      }),
      { numRuns: 1000 }
    )
  })
})
