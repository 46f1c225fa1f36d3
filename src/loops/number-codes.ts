import { partOfWord } from './part-of-word'
import { halvesOf, wordOfNumbers } from './range-of-numbers'

/**
 * Writes for `rows` numbers codes of 16 bits that rise with them: 1 up to `low`, one more for each `perUnit`-th above it, at
 * most 65,534; 0 for NaN. Writes whole vectors of 8 codes.
 */
export function codeNumbers(values: usize, rows: i32, low: f64, perUnit: f64, codes: usize): void {
  for (; rows > 0; rows -= 8) {
    const one = codesOfFour(v128.load(values), v128.load(values, 16), low, perUnit)
    const other = codesOfFour(v128.load(values, 32), v128.load(values, 48), low, perUnit)
    v128.store(codes, i16x8.narrow_i32x4_u(one, other))
    values += 64
    codes += 16
  }
}

function codesOfFour(one: v128, other: v128, low: f64, perUnit: f64): v128 {
  const isKnown = halvesOf(f64x2.eq(one, one), f64x2.eq(other, other))
  const steps = v128.shuffle<i32>(stepsOfTwo(one, low, perUnit), stepsOfTwo(other, low, perUnit), 0, 1, 4, 5)
  return v128.and(i32x4.add(steps, i32x4.splat(1)), isKnown)
}

function stepsOfTwo(values: v128, low: f64, perUnit: f64): v128 {
  const steps = f64x2.mul(f64x2.sub(values, f64x2.splat(low)), f64x2.splat(perUnit))
  return i32x4.trunc_sat_f64x2_u_zero(f64x2.pmax(f64x2.pmin(steps, f64x2.splat(65533)), f64x2.splat(0)))
}

/**
 * Writes for `rows` numbers which lie from `from` to `to`, by their codes: those of `inner` (the first code, and how many more)
 * lie there, of the others only those of `outer` may, so that the numbers are looked at.
 */
export function rangeOfCodes(
  codes: usize,
  inner: i32,
  innerSpan: i32,
  outer: i32,
  outerSpan: i32,
  values: usize,
  rows: i32,
  from: f64,
  to: f64,
  words: usize
): void {
  const firstInner = i16x8.splat(<i16>inner)
  const spanOfInner = i16x8.splat(<i16>innerSpan)
  const firstOuter = i16x8.splat(<i16>outer)
  const spanOfOuter = i16x8.splat(<i16>outerSpan)
  const low = f64x2.splat(from)
  const high = f64x2.splat(to)
  for (; rows > 0; rows -= 32) {
    const a = v128.load(codes)
    const b = v128.load(codes, 16)
    const c = v128.load(codes, 32)
    const d = v128.load(codes, 48)
    const one = sixteenWithin(a, b, firstInner, spanOfInner)
    const other = sixteenWithin(c, d, firstInner, spanOfInner)
    const oneMaybe = sixteenWithin(a, b, firstOuter, spanOfOuter)
    const otherMaybe = sixteenWithin(c, d, firstOuter, spanOfOuter)
    const isDecided = !v128.any_true(v128.or(v128.xor(one, oneMaybe), v128.xor(other, otherMaybe)))
    const word = isDecided ? i8x16.bitmask(one) | (i8x16.bitmask(other) << 16) : wordOfNumbers(values, low, high)
    store<i32>(words, partOfWord(word, rows))
    codes += 64
    values += 256
    words += 4
  }
}

/** Of 16 codes, which are `first` or up to `span` above it. */
function sixteenWithin(one: v128, other: v128, first: v128, span: v128): v128 {
  const isOne = i16x8.le_u(i16x8.sub(one, first), span)
  const isOther = i16x8.le_u(i16x8.sub(other, first), span)
  return i8x16.narrow_i16x8_s(isOne, isOther)
}

/** Writes for `rows` codes of 8 bits which are `first` or up to `span` above it. */
export function rangeOfByteCodes(codes: usize, first: i32, span: i32, rows: i32, words: usize): void {
  const lowest = i8x16.splat(<i8>first)
  const spans = i8x16.splat(<i8>span)
  for (; rows > 0; rows -= 32) {
    const low = i8x16.bitmask(i8x16.le_u(i8x16.sub(v128.load(codes), lowest), spans))
    const high = i8x16.bitmask(i8x16.le_u(i8x16.sub(v128.load(codes, 16), lowest), spans))
    store<i32>(words, partOfWord(low | (high << 16), rows))
    codes += 32
    words += 4
  }
}
