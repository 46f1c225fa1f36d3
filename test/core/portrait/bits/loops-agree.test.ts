import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf, countBits, rowsOf, type Bits } from '../../../../src/core/columns/bits'
import {
  createColumnMemory,
  loopsOver,
  type ColumnArray,
  type ColumnMemory
} from '../../../../src/core/columns/column-memory'
import {
  columnOfAges,
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../../../../src/core/columns/columns-from-values'
import { unknownRows } from '../../../../src/core/columns/known-rows'
import { plainSets, type SetMaker } from '../../../../src/core/columns/set-maker'
import { agesInRange } from '../../../../src/core/portrait/bits/age-bits'
import { baseSetsOf } from '../../../../src/core/portrait/bits/base-sets'
import { choicesAmong, yesNoIs } from '../../../../src/core/portrait/bits/choice-bits'
import { joinVerdicts } from '../../../../src/core/portrait/bits/join-verdicts'
import { choicesWith } from '../../../../src/core/portrait/bits/multiple-choice-bits'
import { daysInRange, numbersInRange } from '../../../../src/core/portrait/bits/range-bits'
import { textsReading } from '../../../../src/core/portrait/bits/text-bits'
import { comparableKeys } from '../../../../src/core/portrait/comparable-keys'
import { swapped, switched, type Verdict } from '../../../../src/core/portrait/bits/verdict'
import { daysReturningOn } from '../../../../src/core/portrait/bits/yearly-return-bits'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import { loadLoops } from '../../../../src/node/load-loops'
import { groupModes } from '../../../../src/model/portrait'

const module = loadLoops()

/** Sets in a memory with loops. */
function loopSets(rows: number): SetMaker {
  return baseSetsOf({ rows, ids: textColumnOf([]), columns: new Map() }, module)
}

/** Both ways answer, the first with sets where only the loops write; it does so again with what was made for the second time. */
function agree(rows: number, answer: (sets: SetMaker) => Verdict): void {
  const plain = shown(answer(plainSets(rows)))
  const sets = loopSets(rows)
  for (let time = 1; time <= 2; time++) {
    const byLoops = answer(sets)
    expect(loopsOver(byLoops.matches.words, byLoops.unknown.words)).not.toBe(null)
    expect(shown(byLoops)).toEqual(plain)
  }
}

function shown({ matches, unknown }: Verdict): unknown {
  return { matches: [...matches.words], unknown: [...unknown.words], counts: [matches, unknown].map(countBits) }
}

/** So many that there are whole vectors, whole words and a rest; or few; or none. */
const lengths = fc.oneof(fc.constantFrom(0, 1, 31, 32, 33, 511, 512, 513), fc.integer({ min: 0, max: 1200 }))

function columnsOf<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return lengths.chain((length) => fc.array(values, { minLength: length, maxLength: length }))
}

const strangeNumbers = fc.constantFrom(NaN, 0, -0, Infinity, -Infinity, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53)
const numbers = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double(), strangeNumbers)
const bound = fc.option(fc.oneof(fc.integer({ min: -60, max: 60 }), fc.double({ noNaN: true })))
const days = fc.option(fc.oneof(fc.integer({ min: -30_000, max: 30_000 }), fc.constantFrom(2147483647, -2147483647)))
const ages = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 120 }),
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 60, max: 120 })))
)
const exactAges = fc.option(fc.integer({ min: 0, max: 120 }))
const words = Array.from({ length: 300 }, (_, index) => `W${index}`)
const choices = fc.option(fc.constantFrom(...words))

describe('the loops of WebAssembly write the words that those of JavaScript write', () => {
  it('for numbers in a range', () => {
    fc.assert(
      fc.property(columnsOf(numbers), bound, bound, (values, from, to) => {
        const column = columnOfNumbers(values)
        agree(values.length, (sets) => numbersInRange(column, from, to, sets))
      })
    )
  })

  it.each([
    ['counts', 1, 9],
    ['whole amounts', 1, 3_000_000],
    ['amounts with cents', 100, 3_000_000],
    ['numbers that lie close', 1e-7, 12],
    ['large numbers', 1e-12, 900_000]
  ])('for numbers of one kind in a range: %s', (_, divisor, most) => {
    const value = fc.oneof(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }), fc.constant(-most * 9))
    const own = fc.option(value.map((whole) => whole / divisor))
    const between = fc.option(fc.oneof(own, fc.double({ min: -most, max: most, noNaN: true })))
    fc.assert(
      fc.property(columnsOf(own), between, between, (values, from, to) => {
        const column = columnOfNumbers(values)
        agree(values.length, (sets) => numbersInRange(column, from, to, sets))
      })
    )
  })

  it('for days in a range, also one beyond what a day can be', () => {
    const bounds = fc.option(fc.oneof(fc.integer({ min: -30_000, max: 30_000 }), fc.double({ noNaN: true })))
    fc.assert(
      fc.property(columnsOf(days), bounds, bounds, (values, from, to) => {
        const column = columnOfDays(values)
        agree(values.length, (sets) => daysInRange(column, from, to, sets))
      })
    )
  })

  it('for ages in a range, exact, as bands, open and unknown', () => {
    const bounds = fc.option(fc.oneof(fc.integer({ min: -5, max: 130 }), fc.constantFrom(32767, 40_000, 18.5)))
    fc.assert(
      fc.property(fc.oneof(columnsOf(ages), columnsOf(exactAges)), bounds, bounds, (values, from, to) => {
        const column = columnOfAges(values)
        agree(values.length, (sets) => agesInRange(column, from, to, sets))
      })
    )
  })

  it('for days that return', () => {
    const returning = fc.uniqueArray(fc.constantFrom('02-28', '02-29', '03-01', '12-31', '01-01', '07-15'))
    fc.assert(
      fc.property(columnsOf(days), returning, (values, wanted) => {
        const column = columnOfDays(values)
        agree(values.length, (sets) => daysReturningOn(column, wanted, sets))
      })
    )
  })

  it('for choices of few values and of many, and for yes and no', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...words.map((word) => word.toLowerCase())))
    fc.assert(
      fc.property(columnsOf(choices), keys, fc.constantFrom(3, 300), (values, wanted, different) => {
        const column = columnOfChoices(
          values.map((value) => (value && words.indexOf(value) < different ? value : null))
        )
        agree(values.length, (sets) => choicesAmong(column, wanted, sets))
        const wide = { ...column, codes: Uint32Array.from(column.codes) }
        agree(values.length, (sets) => choicesAmong(wide, wanted, sets))
        const yesNo = columnOfYesNo(values.map((value) => (value === null ? null : value.endsWith('1'))))
        agree(values.length, (sets) => yesNoIs(yesNo, different === 3, sets))
      })
    )
  })

  it('for multiple choices of few values and of many', () => {
    const lists = columnsOf(fc.option(fc.array(fc.constantFrom(...words), { maxLength: 4 })))
    const keys = fc.uniqueArray(fc.constantFrom(...words.map((word) => word.toLowerCase())), { maxLength: 12 })
    fc.assert(
      fc.property(
        lists,
        keys,
        fc.constantFrom('any', 'all', 'none'),
        fc.constantFrom(20, 300),
        (values, wanted, match, different) => {
          const column = columnOfMultipleChoices(
            values.map((list) => list?.filter((value) => words.indexOf(value) < different) ?? null)
          )
          agree(values.length, (sets) => choicesWith(column, match, wanted, sets))
        }
      )
    )
  })

  it('for texts with any operator, in several scripts, with outer blanks and letters of more than one sign', () => {
    const pieces = fc.constantFrom(
      'Anna',
      'anna ',
      ' ',
      '',
      'Łódź',
      'łódź',
      'ЁЛКА',
      'елка',
      'e',
      'e\u0301',
      'É',
      'K',
      '@mail',
      '\t',
      'ß',
      'x'
    )
    const texts = columnsOf(fc.option(fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join(''))))
    const operators = fc.constantFrom('equals', 'contains', 'startsWith', 'endsWith')
    const needles = fc.array(
      fc.array(pieces, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
      { maxLength: 10 }
    )
    fc.assert(
      fc.property(texts, operators, needles, (values, operator, wanted) => {
        const column = textColumnOf(values)
        const memory = createColumnMemory(module)
        const placed = { ...column, bytes: memory.place(column.bytes), offsets: memory.place(column.offsets) }
        const keys = comparableKeys(wanted)
        const byLoops = textsReading(placed, operator, keys)
        expect(shown(byLoops)).toEqual(shown(textsReading(column, operator, keys)))
      })
    )
  })

  it('for the rows that are unknown, in every kind of column', () => {
    fc.assert(
      fc.property(columnsOf(fc.tuple(numbers, days, ages, choices)), (values) => {
        const texts = values.map(([, , , choice]) => choice)
        const columns = [
          columnOfNumbers(values.map(([number]) => number)),
          columnOfDays(values.map(([, day]) => day)),
          columnOfAges(values.map(([, , age]) => age)),
          columnOfChoices(texts),
          { ...columnOfChoices(texts), codes: Uint32Array.from(columnOfChoices(texts).codes) },
          columnOfYesNo(texts.map((text) => text?.endsWith('2') ?? null)),
          columnOfMultipleChoices(texts.map((text) => (text === null ? null : [text]))),
          textColumnOf(texts)
        ]
        for (const column of columns) {
          const memory = createColumnMemory(module)
          const placed = Object.fromEntries(
            Object.entries(column).map(([key, part]) => [
              key,
              ArrayBuffer.isView(part) ? memory.place(part as ColumnArray) : part
            ])
          ) as typeof column
          expect([...unknownRows(placed, setIn(memory, values.length)).words]).toEqual([...unknownRows(column).words])
        }
      }),
      { numRuns: 30 }
    )
  })

  it('for groups of any mode, and for what is swapped or switched', () => {
    const verdicts = fc.array(fc.tuple(fc.array(fc.nat(1199)), fc.array(fc.nat(1199))), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(
        verdicts,
        lengths,
        fc.constantFrom(...groupModes),
        fc.integer({ min: -1, max: 22 }),
        fc.constantFrom('match', 'noMatch'),
        (members, rows, mode, count, unknown) => {
          const setOf = (found: readonly number[], sets: SetMaker): Bits => {
            return {
              words: sets.placed(
                bitsOf(
                  rows,
                  found.filter((row) => row < rows)
                ).words
              ),
              length: rows
            }
          }
          const verdictOf = ([one, other]: readonly [number[], number[]], sets: SetMaker): Verdict => ({
            matches: setOf(one, sets),
            unknown: setOf(
              other.filter((row) => !one.includes(row)),
              sets
            )
          })
          agree(rows, (sets) =>
            joinVerdicts(
              mode,
              count,
              members.map((member) => verdictOf(member, sets)),
              sets
            )
          )
          const [first] = members
          if (!first) return
          agree(rows, (sets) => swapped(verdictOf(first, sets), sets))
          agree(rows, (sets) => switched(verdictOf(first, sets), unknown, sets))
        }
      )
    )
  })
})

describe('sets in blocks', () => {
  it('leave their rows to who holds them when their verdict is forgotten', () => {
    const rows = 1_000_000
    const sets = baseSetsOf({ rows, ids: textColumnOf([]), columns: new Map() }, module)
    const column = columnOfNumbers(Array.from({ length: rows }, (_, row) => row % 1000))
    const wanted = (from: number) => numbersInRange(column, from, from, sets)
    const first = sets.remember('first', () => wanted(7))
    const before = [...rowsOf(first.matches).subarray(0, 3)]
    for (let from = 0; from < 600; from++) sets.remember(`later ${from}`, () => wanted(from + 100))
    expect([...rowsOf(first.matches).subarray(0, 3)]).toEqual(before)
    expect(countBits(first.matches)).toBe(rows / 1000)
    expect(sets.remember('first', () => wanted(8)).matches).not.toBe(first.matches)
  })

  it('stay as they are until the preview ends, and beyond it where they are held', () => {
    const rows = 1_000_000
    const sets = baseSetsOf({ rows, ids: textColumnOf([]), columns: new Map() }, module)
    const column = columnOfNumbers(Array.from({ length: rows }, (_, row) => row % 1000))
    const wanted = (from: number) => sets.remember(`from ${from}`, () => numbersInRange(column, from, from, sets))
    const [outer, inner] = [sets.lease(), sets.lease()]
    const [read, held] = [wanted(1), sets.hold(wanted(2))]
    for (let from = 100; from < 700; from++) wanted(from)
    inner()
    inner()
    for (let from = 0; from < 30; from++) wanted(from)
    expect([read, held].map(({ matches }) => rowsOf(matches)[1])).toEqual([1001, 1002])
    outer()
    for (let from = 700; from < 800; from++) wanted(from)
    expect(rowsOf(held.matches)[1]).toBe(1002)
    expect(countBits(held.matches)).toBe(rows / 1000)
  })

  it('are taken again when so many previews have passed that did not ask for them', () => {
    const rows = 64
    const sets = baseSetsOf({ rows, ids: textColumnOf([]), columns: new Map() }, module)
    const column = columnOfNumbers(Array.from({ length: rows }, (_, row) => row))
    const wanted = (from: number) => sets.remember(`from ${from}`, () => numbersInRange(column, from, 100, sets))
    const stays = wanted(50)
    const preview = (from: number) => {
      const end = sets.lease()
      const moved = wanted(from)
      const answers = [countBits(moved.matches), countBits(wanted(50).matches)]
      end()
      return { answers, moved, place: moved.matches.words.byteOffset }
    }
    const previews = Array.from({ length: 40 }, (_, from) => preview(from))
    expect(previews.map(({ answers }) => answers)).toEqual(previews.map((_, from) => [rows - from, 14]))
    expect(new Set(previews.map(({ place }) => place)).size).toBeLessThan(12)
    expect(wanted(39)).toBe(previews[39]?.moved)
    expect(wanted(50)).toBe(stays)
  })
})

function setIn(memory: ColumnMemory, rows: number): Bits {
  return { words: memory.allocate('u32', Math.ceil(rows / 32)), length: rows }
}
