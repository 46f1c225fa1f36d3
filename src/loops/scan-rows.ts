import { isBlank } from './blank-bytes'

const mostUnits: usize = 1_048_576
const mostColumns: u32 = 1900
const mostRows: u32 = 1024
const cellsBeforeLastRow: u32 = 65_536 - mostColumns

const needsMore: i32 = 0
const full: i32 = 1
const unclosedQuote: i32 = 2
const cellTooLarge: i32 = 3
const tooManyColumns: i32 = 4

const feed: u32 = 10
const carriage: u32 = 13
const cut: usize = ~(<usize>0)
const feedEnd: i32 = 1
const carriageEnd: i32 = 2

/** How many bytes of line end stand at an address: 0 for none, -1 when the next piece must tell. */
function lineEndAt(at: usize, end: usize, last: bool, lineEnd: i32): i32 {
  const byte: u32 = load<u8>(at)
  if (byte === feed) return 1
  if (byte !== carriage) return 0
  if (at + 1 >= end) return last ? i32(lineEnd !== feedEnd) : -1
  return load<u8>(at + 1) === feed ? 2 : i32(lineEnd !== feedEnd)
}

/** Where an unquoted cell ends; `cut` when the next piece must tell. */
function plainEnd(start: usize, end: usize, delimiter: u32, last: bool, lineEnd: i32): usize {
  const delimiters = i8x16.splat(<i8>delimiter)
  const feeds = i8x16.splat(<i8>feed)
  const carriages = i8x16.splat(<i8>carriage)
  let at = start
  while (at < end) {
    const bytes = v128.load(at)
    const hits = v128.or(v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, feeds)), i8x16.eq(bytes, carriages))
    const places = i8x16.bitmask(hits)
    if (places === 0) {
      at += 16
      continue
    }
    at += ctz(places)
    if (at >= end) break
    if (load<u8>(at) === carriage) {
      const ends = lineEndAt(at, end, last, lineEnd)
      if (ends < 0) return cut
      if (ends === 0) {
        at++
        continue
      }
    }
    return at
  }
  return last ? end : cut
}

/** Where a byte stands next; `end` when nowhere before. */
function find(byte: u32, start: usize, end: usize): usize {
  const wanted = i8x16.splat(<i8>byte)
  for (let at = start; at < end; at += 16) {
    const places = i8x16.bitmask(i8x16.eq(v128.load(at), wanted))
    if (places !== 0) return min(at + ctz(places), end)
  }
  return end
}

/** What follows the closing quote that was found last, and whether a doubled quote stood before it. */
let next: usize = 0
let doubled: bool = false

/** The closing quote of a quoted cell; `cut` when the next piece must tell. */
function closingQuote(start: usize, end: usize, delimiter: u32, quote: u32, last: bool, lineEnd: i32): usize {
  doubled = false
  let from = find(quote, start + 1, end)
  while (from < end && (from + 1 < end || last)) {
    if (from + 1 < end && load<u8>(from + 1) === quote) {
      doubled = true
      from = find(quote, from + 2, end)
      continue
    }
    let behind = from + 1
    while (behind < end && load<u8>(behind) === 32) behind++
    next = behind
    if (behind >= end) return last ? from : cut
    const ends = load<u8>(behind) === delimiter ? 1 : lineEndAt(behind, end, last, lineEnd)
    if (ends < 0) return cut
    if (ends > 0) return from
    from = find(quote, from + 1, end)
  }
  return cut
}

/** Makes doubled quotes single in place; returns where the text ends then. */
function withSingleQuotes(from: usize, to: usize, quote: u32): usize {
  let written = from
  for (let read = from; read < to; read++) {
    const byte: u32 = load<u8>(read)
    if (byte === quote && read + 1 < to && load<u8>(read + 1) === quote) read++
    store<u8>(written++, byte)
  }
  return written
}

function lineEnds(from: usize, to: usize, lineEnd: i32): i32 {
  const ending = lineEnd === carriageEnd ? carriage : feed
  let lines = 0
  for (let at = find(ending, from, to); at < to; at = find(ending, at + 1, to)) lines++
  return lines
}

function unitsBetween(start: usize, end: usize): usize {
  let units: usize = 0
  for (let at = start; at < end; at++) {
    const byte: u32 = load<u8>(at)
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}

/** Whether a row of one cell is blank, or a first row of two is `sep=;`. */
function isNoRow(bytes: usize, first: usize, count: u32, rowLine: i32): bool {
  const start = load<u32>(first)
  const end = load<u32>(first, 4)
  if (count === 1) return isBlank(bytes + start, bytes + end)
  if (rowLine !== 1 || count !== 2 || end - start !== 4) return false
  return load<u32>(first, 8) === load<u32>(first, 12) && load<u32>(bytes + start) === 0x3d706573
}

/** See `core/import/bytes/scan-rows.ts`. `quote` is -1 for none. */
// eslint-disable-next-line max-lines-per-function -- one state machine whose state is in local variables, which are quick
export function scanRows(
  bytes: usize,
  state: usize,
  spans: usize,
  firstCells: usize,
  lines: usize,
  delimiter: i32,
  quote: i32,
  isLast: i32
): i32 {
  const last = isLast !== 0
  const end = bytes + load<u32>(state, 4)
  let at = bytes + load<u32>(state)
  let line = load<i32>(state, 8)
  let rowLine = load<i32>(state, 12)
  let lineEnd = load<i32>(state, 16)
  let rows = load<u32>(state, 20)
  let cells = load<u32>(state, 24)
  let first = load<u32>(firstCells + ((<usize>rows) << 2))
  let why = needsMore

  for (;;) {
    let from = at
    let to = at
    if (at < end) {
      if (cells === first && (rows >= mostRows || cells > cellsBeforeLastRow)) {
        why = full
        break
      }
      if (<i32>load<u8>(at) === quote) {
        const closing = closingQuote(at, end, delimiter, quote, last, lineEnd)
        if (closing === cut) {
          why = last ? unclosedQuote : needsMore
          break
        }
        line += lineEnds(at, closing, lineEnd)
        from = at + 1
        to = doubled ? withSingleQuotes(from, closing, quote) : closing
      } else {
        to = plainEnd(at, end, delimiter, last, lineEnd)
        if (to === cut) break
        next = to
      }
    } else if (!last || cells === first) break
    else next = at
    if (to - from > mostUnits && unitsBetween(from, to) > mostUnits) {
      why = cellTooLarge
      break
    }
    if (cells - first >= mostColumns) {
      why = tooManyColumns
      break
    }
    const span = spans + ((<usize>cells) << 3)
    store<u32>(span, from - bytes)
    store<u32>(span, to - bytes, 4)
    cells++
    const isEnd = next >= end
    const ends = isEnd ? 0 : lineEndAt(next, end, last, lineEnd)
    if (!isEnd && ends === 0) {
      at = next + 1
      continue
    }
    if (lineEnd === 0 && !isEnd) lineEnd = ends === 1 && load<u8>(next) === carriage ? carriageEnd : feedEnd
    at = next + ends
    line++
    if (cells - first < 3 && isNoRow(bytes, spans + ((<usize>first) << 3), cells - first, rowLine)) cells = first
    else {
      store<i32>(lines + ((<usize>rows) << 2), rowLine)
      rows++
      first = cells
      store<u32>(firstCells + ((<usize>rows) << 2), first)
    }
    rowLine = line
  }

  store<u32>(state, at - bytes)
  store<i32>(state, line, 8)
  store<i32>(state, rowLine, 12)
  store<i32>(state, lineEnd, 16)
  store<u32>(state, rows, 20)
  store<u32>(state, cells, 24)
  return why
}
