import { failureCodes, type FailureCode, type FailureData, type FailureDetails } from '../contract/failure'
import type { RejectReason } from '../contract/results'
import type { Words } from './create-words'
import en from './failures/en'
import { standardFieldName } from './field-name'

/** Stands for a fact that the details do not have. */
const missing = '\u0000'
/** The place of a problem that is in no part but in the whole. */
const wholePlace = '/'
const quotedOrBracketed = / ?(?:\([^()]*\u0000[^()]*\)|«[^«»]*\u0000[^«»]*»|“[^“”]*\u0000[^“”]*”|„[^„”]*\u0000[^„”]*”)/g

/** A failure in a sentence or two: what was refused, where, and what to do; facts that the details lack are left out. */
export function failureText(words: Words, failure: Pick<FailureData, 'code' | 'details'>): string {
  if (failure.details['name'] === 'disconnected') return words.say('frame.disconnected')
  const code: FailureCode = failureCodes.includes(failure.code) ? failure.code : 'unexpected'
  const key = keyOf(code, failure.details)
  return words
    .say(`failures.${key}`, factsOf(words, key, failure.details))
    .replace(quotedOrBracketed, '')
    .replaceAll(missing, '…')
}

type SentenceKey = FailureCode | 'recipeDoesNotFitColumn' | (typeof sentenceOfCause)[keyof typeof sentenceOfCause]

/** What to do about a disk that refuses depends on the system's name of the refusal. */
const sentenceOfCause = {
  EROFS: 'diskReadOnly',
  EACCES: 'diskForbidden',
  EPERM: 'diskForbidden',
  EBUSY: 'diskBusy',
  EIO: 'diskFailing',
  EMFILE: 'diskTooManyFiles',
  ENFILE: 'diskTooManyFiles'
} as const

/** A disk refuses by cause; a recipe fails by the number of columns, or by the header of one of them. */
function keyOf(code: FailureCode, details: FailureDetails): SentenceKey {
  const { cause } = details
  if (code === 'diskRefused' && isKnownCause(cause)) return sentenceOfCause[cause]
  const ofColumn = code === 'recipeDoesNotFit' && typeof details['column'] === 'number'
  return ofColumn ? 'recipeDoesNotFitColumn' : code
}

function isKnownCause(cause: unknown): cause is keyof typeof sentenceOfCause {
  return typeof cause === 'string' && Object.hasOwn(sentenceOfCause, cause)
}

/** Why a row or a value of a file was not taken, as a piece of a sentence. */
export function reasonText(words: Words, reason: RejectReason): string {
  return words.say(`failures.reasons.${reason}`)
}

/** The names in braces in the English sentence, each with its detail, or marked as missing. */
function factsOf(words: Words, key: SentenceKey, details: FailureDetails): Record<string, string | number> {
  const names = [...en[key].matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  return Object.fromEntries(names.map((name) => [name, factOf(words, name, details)]))
}

function factOf(words: Words, name: string, details: FailureDetails): string | number {
  const value = detailOf(name, details)
  if (name === 'place' && value === '') return wholePlace
  if (value === undefined || value === null || value === '') return missing
  if (name === 'limit' && typeof value === 'number') return value >= 10_000 ? sizeText(words, value) : value
  if (name === 'field') return standardFieldName(words, String(value))
  if (name === 'why') return refusalText(words, String(value))
  return value
}

/** Who throws may know a file by its path or by its name; either fills the other. */
function detailOf(name: string, details: FailureDetails): string | number | null | undefined {
  if (Object.hasOwn(details, name)) return details[name]
  if (name === 'name') return baseName(details['file'] ?? details['path'])
  return name === 'path' ? (details['file'] ?? details['name']) : undefined
}

function baseName(path: string | number | null | undefined): string | undefined {
  return typeof path === 'string' ? path.split(/[\\/]/).at(-1) : undefined
}

function refusalText(words: Words, why: string): string {
  return isRefusal(why) ? words.say(`failures.refusals.${why}`) : missing
}

function isRefusal(why: string): why is keyof typeof en.refusals {
  return Object.hasOwn(en.refusals, why)
}

function sizeText(words: Words, bytes: number): string {
  const kilobytes = bytes / 1024
  if (kilobytes < 1024) return words.say('failures.sizes.kilobytes', { size: words.number(kilobytes, 0) })
  if (kilobytes < 1024 ** 2) return words.say('failures.sizes.megabytes', { size: words.number(kilobytes / 1024, 1) })
  return words.say('failures.sizes.gigabytes', { size: words.number(kilobytes / 1024 ** 2, 1) })
}
