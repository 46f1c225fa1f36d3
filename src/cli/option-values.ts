import { exportOptionsSchema } from '../contract/requests'
import { ageBandsFromText, type AgeBand } from '../model/age-band'
import { dayFromIso } from '../model/day'
import type { Words } from '../words/create-words'
import type { MessageKey } from '../words/messages'
import { Refusal } from './refusal'

type Expected = Extract<MessageKey, `commandLine.expected.${string}` | `commandLine.handover.expected.${string}`>

type Bad = (option: string, value: string, expected: Expected) => Refusal

/** A reader of a code of so many letters. */
function codeOf(letters: number, bad: Bad, expected: Expected): (option: string) => (value: string) => string {
  return (option) => (value) => {
    if (value.length !== letters || !/^[A-Za-z]+$/.test(value)) throw bad(option, value, expected)
    return value.toUpperCase()
  }
}

/** A reader of a day such as `2026-11-21`. */
function dayOf(bad: Bad): (option: string) => (value: string) => string {
  return (option) => (value) => {
    if (dayFromIso(value) === null) throw bad(option, value, 'commandLine.expected.date')
    return value
  }
}

/** A reader of a share such as `10%` or `0.1`, at most 90 %. */
function shareOf(bad: Bad): (option: string) => (value: string) => number {
  return (option) => (value) => {
    const [, digits, sign] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(value.trim()) ?? []
    const share = Number(digits?.replace(',', '.')) / (sign === '%' ? 100 : 1)
    if (!(share >= 0 && share <= 0.9)) throw bad(option, value, 'commandLine.handover.expected.share')
    return share
  }
}

/** A reader of names with weights such as `A=50,B=50`. */
function splitOf(bad: Bad): (option: string) => (value: string) => { name: string; weight: number }[] {
  return (option) => (value) =>
    value.split(',').map((part) => {
      const [, name, weight] = /^([\p{L}\p{N}]{1,20})[=:](\d+(?:\.\d+)?)$/u.exec(part.trim()) ?? []
      if (name === undefined || !(Number(weight) > 0)) throw bad(option, value, 'commandLine.handover.expected.split')
      return { name, weight: Number(weight) }
    })
}

/** Readers of the values of options; each throws a Refusal (wrong usage) that says what was expected. */
export function optionValues(words: Words) {
  const bad = (option: string, value: string, expected: Expected, values: readonly string[] = []): Refusal => {
    const said = words.say(expected, { values: words.list(values, 'or') })
    return new Refusal(words.say('commandLine.usage.badValue', { value, option, expected: said }), 2)
  }
  return {
    day: dayOf(bad),
    bands:
      (option: string) =>
      (value: string): AgeBand[] | 'suggested' => {
        if (value === 'suggested') return value
        const bands = ageBandsFromText(value)
        if (bands === null) throw bad(option, value, 'commandLine.expected.bands')
        return bands
      },
    currency: codeOf(3, bad, 'commandLine.expected.currency'),
    country: codeOf(2, bad, 'commandLine.expected.country'),
    rows: (option: string) => (value: string) => {
      if (!/^\d{1,3}$/.test(value) || Number(value) > 500) throw bad(option, value, 'commandLine.expected.rows')
      return Number(value)
    },
    share: shareOf(bad),
    split: splitOf(bad),
    oneOf:
      <Value extends string>(
        option: string,
        values: readonly Value[],
        spellings: Readonly<Record<string, Value>> = {}
      ) =>
      (text: string): Value => {
        const wanted = text.toLowerCase()
        const spelled = Object.hasOwn(spellings, wanted) ? spellings[wanted] : undefined
        const found = values.find((value) => value === wanted) ?? spelled
        if (found === undefined) throw bad(option, text, 'commandLine.expected.oneOf', names(values, spellings))
        return found
      }
  }
}

function names<Value extends string>(values: readonly Value[], spellings: Readonly<Record<string, Value>>): string[] {
  const words = Object.keys(spellings).filter((name) => /^[a-z-]+$/.test(name))
  return words.length > 0 ? words : [...values]
}

const { shape } = exportOptionsSchema

/** Encodings, guards and the like as the contract lists them. */
export const encodings = shape.encoding.unwrap().options
export const guards = shape.guard.unwrap().options
export const delimiters = shape.delimiter.unwrap().options
export const missingCharacters = shape.missingCharacter.unwrap().options

/** Names for what is hard to type. */
export const delimiterNames = { comma: ',', semicolon: ';', tab: '\t', '\\t': '\t', pipe: '|' } as const
export const missingCharacterNames = { stop: 'stop', 'question-mark': 'questionMark' } as const
