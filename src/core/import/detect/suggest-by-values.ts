import type { ColumnTarget } from '../../../model/recipe'
import { unknownDay } from '../../../model/day'
import type { ValueContext } from '../build/builder-for'
import { boundsOfChoices } from '../values/bounds-of-choices'
import { genderOf } from '../values/gender-words'
import { parseDay } from '../values/parse-day'
import { writtenMoney } from '../values/parse-money'
import { parseNumber } from '../values/parse-number'
import { isYesNoWord, parseYesNo } from '../values/parse-yes-no'
import { holdsButForFew, shareOf, type ColumnProfile } from './column-profile'
import { contextOfColumn } from './column-writing'
import { isSeparatedBy } from './detect-value-separator'
import { isCountHeader, isFlagHeader, isMoneyHeader, wordsOfHeader } from './header-dictionary'

type OwnType = Extract<ColumnTarget, { kind: 'own' }>['type']

/** What a column's values look like: a standard field that values alone can tell, or a type. */
export type Likeness =
  | { readonly kind: 'standard'; readonly field: 'email' | 'phone' | 'gender' }
  | { readonly kind: 'type'; readonly type: OwnType; readonly currency?: string }

const nearlyAll = 0.95
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const phone = /^(?:\+[\d\s()-]{9,20}|[78]?[\s(-]*\d{3}[\s)-]+\d{3}[\s-]?\d{2}[\s-]?\d{2})$/
const longestAddress = 254
const mostChoices = 200
const leastSigned = 0.5

/** Whether a text looks like an e-mail address. */
export const isAddress = (value: string): boolean => value.length <= longestAddress && address.test(value)
/** Whether a text looks like a phone number, by its plus or the way its digits are grouped. */
export const isPhone = (value: string): boolean => phone.test(value)
const ofType = (type: OwnType): Likeness => ({ kind: 'type', type })

/** Tells what a column's values look like. `besideYesNo`: a neighbour holds words for yes and no. */
export function likenessOf(profile: ColumnProfile, file: ValueContext, besideYesNo: boolean): Likeness {
  const context = contextOfColumn(file, profile)
  const { dialect } = context
  if (shareOf(profile, isAddress) >= 0.8) return { kind: 'standard', field: 'email' }
  if (isGender(profile)) return { kind: 'standard', field: 'gender' }
  if (isYesNo(profile, besideYesNo)) return ofType('yesNo')
  if (isDate(profile, context)) return ofType('date')
  if (shareOf(profile, isPhone) >= 0.8) return { kind: 'standard', field: 'phone' }
  const isNumeric = holdsButForFew(profile, (value) => !Number.isNaN(parseNumber(value, dialect.decimal)))
  if (isNumeric || isSignedMoney(profile, dialect.decimal)) {
    const currency = currencyOfValues(profile, dialect.decimal)
    return currency ? { kind: 'type', type: 'money', currency } : numericLikeness(profile)
  }
  if (isSeparatedBy(profile, dialect.valueSeparator)) return ofType('multipleChoice')
  return ofType(isChoice(profile) || isBands(profile, dialect.decimal) ? 'choice' : 'text')
}

function isGender(profile: ColumnProfile): boolean {
  const genders = new Set([...profile.counts.keys()].map(genderOf))
  genders.delete(undefined)
  return genders.size >= 2 && shareOf(profile, (value) => genderOf(value) !== undefined) >= nearlyAll
}

function isYesNo(profile: ColumnProfile, besideYesNo: boolean): boolean {
  if (profile.counts.size > 6 || shareOf(profile, (value) => parseYesNo(value) !== 0) < 1) return false
  if (shareOf(profile, isYesNoWord) >= nearlyAll) return true
  return isBits(profile) || (profile.counts.size === 2 && besideYesNo) || isFlagHeader(profile.header)
}

const compactDay = /^(?:19|20)\d{6}$/
const fewestCompact = 5
const dayWords = /(?:^| )(?:date|day|дата|день|data|dzień)(?: |$)/u

/** Whether a column holds days; days as `19970101` where there are several of them or the header speaks of a date. */
export function isDate(profile: ColumnProfile, file: ValueContext): boolean {
  const { dialect, asOfDay } = contextOfColumn(file, profile)
  const reading = { order: dialect.dateOrder, latestShortYear: asOfDay }
  const maybeCompact = profile.values.length >= fewestCompact || dayWords.test(wordsOfHeader(profile.header))
  const reads = (value: string): boolean => {
    if (value.length <= 5 || (/^\d+$/.test(value) && !(maybeCompact && compactDay.test(value)))) return false
    return parseDay(value, reading) !== unknownDay
  }
  return shareOf(profile, reads) >= nearlyAll
}

/** Numbers that name things (leading zeros, many digits all different) stay text; a header may make them money. */
function numericLikeness(profile: ColumnProfile): Likeness {
  const leadingZeros = shareOf(profile, (value) => /^0\d+$/.test(value))
  const long = shareOf(profile, (value) => /^\+?\d{9,}$/.test(value))
  const different = profile.counts.size / profile.values.length
  if (leadingZeros > 0.01 || (long > 0.8 && different > 0.8)) return ofType('text')
  return ofType(isMoneyHeader(profile.header) ? 'money' : 'number')
}

/** Whether all values but a few are amounts and at least half have a sign. */
function isSignedMoney(profile: ColumnProfile, decimal: '.' | ','): boolean {
  const isSigned = (value: string): boolean => Boolean(writtenMoney(value, decimal)?.currency)
  if (shareOf(profile, isSigned) < leastSigned) return false
  return holdsButForFew(profile, (value) => writtenMoney(value, decimal) !== null)
}

/** The currency of the first sign; null when no value has one. */
function currencyOfValues(profile: ColumnProfile, decimal: '.' | ','): string | null {
  for (const value of profile.counts.keys()) {
    const currency = writtenMoney(value, decimal)?.currency
    if (currency) return currency
  }
  return null
}

function isChoice({ counts, values }: ColumnProfile): boolean {
  const few = counts.size <= Math.max(mostChoices, values.length / 20)
  return few && counts.size <= values.length / 2 && [...counts.keys()].every((value) => value.length <= 80)
}

function isBands({ counts }: ColumnProfile, decimal: '.' | ','): boolean {
  return boundsOfChoices([...counts.keys()], decimal) !== undefined
}

const fewestBits = 20

/** Whether a column holds 0 and 1, both of them and nothing else, in so many rows that a number would have shown another value. */
function isBits({ counts, values, header }: ColumnProfile): boolean {
  const isBoth =
    counts.size === 2 && (['0', '1'].every((bit) => counts.has(bit)) || ['0.0', '1.0'].every((bit) => counts.has(bit)))
  return isBoth && values.length >= fewestBits && !isCountHeader(header)
}

/** Whether a column holds words for yes and no and nothing else. */
export function isWordsOfYesNo(profile: ColumnProfile): boolean {
  return profile.counts.size <= 6 && shareOf(profile, isYesNoWord) === 1
}
