import { copyBytes, isFormulaLike, isPhone, writeBare, writeInQuotes } from './write-text'
import { writeAge, writeDay, writeMoney, writeNumber } from './write-values'

/** The kinds of cells, as `line-plan` of the export has them. */
const text = 0
const bytes = 1
const halves = 2
const words = 3
const number = 4
const money = 5
const day = 6
const age = 7
const listOfHalves = 8
const listOfWords = 9

/** Bytes of one cell's plan: kind, values, more values, cells of codes, where these begin, traits of codes, digits, phones. */
const planBytes: usize = 32

/** Traits of a code's text. */
const guardedAlone = 1
const guardedFirst = 2
const mustBeQuoted = 4
const beginsBlank = 8
const endsBlank = 16

/** How the lines are written; set by `writeLines`. */
let quotesAll = false
let delimiter: i32 = 0
let decimal: i32 = 0
let limit: usize = 0
let guards: i32 = 0

/**
 * Writes lines of CSV from `at` on for the rows from `next` to `end` of a list of rows until `full` is reached. `form` holds:
 * quotes all, delimiter, decimal sign, CR before LF, bytes a line may take besides its texts, end of the room; then, as
 * results, the next row's place in the list and the cells that got an apostrophe. Gives the place behind the last whole line.
 * It stops before a row that it cannot write: a number of many decimals, a day outside the calendar, no room for a text.
 */
// eslint-disable-next-line max-lines-per-function -- the hot loop over rows and cells, with what it needs in locals
export function writeLines(
  plan: usize,
  cells: i32,
  form: usize,
  rows: usize,
  next: i32,
  end: i32,
  at: usize,
  full: usize
): usize {
  quotesAll = load<i32>(form) !== 0
  delimiter = load<i32>(form, 4)
  decimal = load<i32>(form, 8)
  const beforeFeed = <usize>load<i32>(form, 12)
  limit = <usize>load<u32>(form, 20) - <usize>load<u32>(form, 16)
  guards = load<i32>(form, 28)
  const planEnd = plan + <usize>cells * planBytes
  while (next < end && at < full) {
    const row = <usize>load<u32>(rows + ((<usize>next) << 2))
    const guardsBefore = guards
    let place = at
    for (let cell = plan; cell < planEnd; cell += planBytes) {
      place = writeCell(cell, row, place)
      if (place === 0) break
      store<u8>(place++, <u8>delimiter)
    }
    if (place === 0) {
      guards = guardsBefore
      break
    }
    place--
    if (cells === 1 && place === at) {
      store<u16>(place, 0x2222)
      place += 2
    }
    store<u8>(place, 0x0d)
    place += beforeFeed
    store<u8>(place, 0x0a)
    at = place + 1
    next++
  }
  store<i32>(form, next, 24)
  store<i32>(form, guards, 28)
  return at
}

function writeCell(cell: usize, row: usize, at: usize): usize {
  const values = <usize>load<u32>(cell, 4)
  switch (load<i32>(cell)) {
    case text:
      return writeTextCell(cell, values, <usize>load<u32>(cell, 8) + (row << 2), at)
    case bytes:
      return writeCodeCell(cell, load<u8>(values + row), at)
    case halves:
      return writeCodeCell(cell, load<u16>(values + (row << 1)), at)
    case words:
      return writeCodeCell(cell, load<u32>(values + (row << 2)), at)
    case listOfHalves:
      return writeListCell(cell, values, 1, row, at)
    case listOfWords:
      return writeListCell(cell, values, 2, row, at)
    default:
      return writeFixedCell(cell, values, row, at)
  }
}

/** A quote is always put on both sides; where cells need none, they are written over. */
function writeFixedCell(cell: usize, values: usize, row: usize, at: usize): usize {
  const width: usize = quotesAll ? 1 : 0
  store<u8>(at, 0x22)
  at += width
  switch (load<i32>(cell)) {
    case number: {
      const value = load<f64>(values + (row << 3))
      if (value === value) at = writeNumber(at, value, decimal)
      break
    }
    case money: {
      const value = load<f64>(values + (row << 3))
      if (value === value) at = writeMoney(at, value, load<i32>(cell, 24), decimal)
      break
    }
    case day: {
      const value = load<i32>(values + (row << 2))
      if (value !== i32.MIN_VALUE) at = writeDay(at, value)
      break
    }
    case age: {
      const from = <i32>load<i16>(values + (row << 1))
      if (from !== -1) at = writeAge(at, from, <i32>load<i16>(<usize>load<u32>(cell, 8) + (row << 1)))
      break
    }
  }
  if (at === 0) return 0
  store<u8>(at, 0x22)
  return at + width
}

function writeTextCell(cell: usize, values: usize, offsets: usize, at: usize): usize {
  const from = values + <usize>load<u32>(offsets)
  const end = values + <usize>load<u32>(offsets, 4)
  if (at + 2 * (end - from) > limit) return 0
  if (!quotesAll) return writeBare(at, from, end, delimiter)
  const guarded = isFormulaLike(from, end) && !(load<i32>(cell, 28) !== 0 && isPhone(from, end))
  if (guarded) guards++
  return writeInQuotes(at, from, end, guarded)
}

function writeCodeCell(cell: usize, code: u32, at: usize): usize {
  const starts = <usize>load<u32>(cell, 16) + ((<usize>code) << 2)
  const cells = <usize>load<u32>(cell, 12)
  const from = cells + <usize>load<u32>(starts)
  const end = cells + <usize>load<u32>(starts, 4)
  if (at + (end - from) > limit) return 0
  guards += (<i32>load<u8>(<usize>load<u32>(cell, 20) + <usize>code)) & guardedAlone
  return copyBytes(at, from, end)
}

/** The texts of the codes have their quotes doubled and none around them. */
function writeListCell(cell: usize, codes: usize, shift: usize, row: usize, at: usize): usize {
  const offsets = <usize>load<u32>(cell, 8) + (row << 2)
  const first = load<u32>(offsets)
  const end = load<u32>(offsets, 4)
  const cells = <usize>load<u32>(cell, 12)
  const starts = <usize>load<u32>(cell, 16)
  const traits = <usize>load<u32>(cell, 20)
  let all = 0
  let needed: usize = 0
  for (let index = first; index < end; index++) {
    const code = codeAt(codes, index, shift)
    all |= <i32>load<u8>(traits + code)
    needed += <usize>(load<u32>(starts + (code << 2), 4) - load<u32>(starts + (code << 2))) + 1
  }
  if (at + needed > limit) return 0
  const alone = end - first === 1
  const ofFirst = first < end ? <i32>load<u8>(traits + codeAt(codes, first, shift)) : 0
  const ofLast = first < end ? <i32>load<u8>(traits + codeAt(codes, end - 1, shift)) : 0
  const bars = delimiter === 0x7c && end - first > 1
  const quoted =
    quotesAll || bars || (all & mustBeQuoted) !== 0 || (ofFirst & beginsBlank) !== 0 || (ofLast & endsBlank) !== 0
  if (quoted) store<u8>(at++, 0x22)
  if ((ofFirst & (alone ? guardedAlone : guardedFirst)) !== 0) {
    guards++
    store<u8>(at++, 0x27)
  }
  for (let index = first; index < end; index++) {
    const start = starts + (codeAt(codes, index, shift) << 2)
    if (index > first) store<u8>(at++, 0x7c)
    at = copyBytes(at, cells + <usize>load<u32>(start), cells + <usize>load<u32>(start, 4))
  }
  if (quoted) store<u8>(at++, 0x22)
  return at
}

function codeAt(codes: usize, index: u32, shift: usize): usize {
  const place = codes + ((<usize>index) << shift)
  return shift === 1 ? <usize>load<u16>(place) : <usize>load<u32>(place)
}
