import { exportOptionsSchema } from '../contract/requests'
import { ageBandsFromText, type AgeBand } from '../model/age-band'
import { dayFromIso } from '../model/day'
import type { Words } from '../words/create-words'
import type { MessageKey } from '../words/messages'
import { Refusal } from './refusal'

type Expected = Extract<MessageKey, `commandLine.expected.${string}`>

type Bad = (option: string, value: string, expected: Expected) => Refusal

/** A reader of a code of so many letters. */
function codeOf(letters: number, bad: Bad, expected: Expected): (option: string) => (value: string) => string {
  return (option) => (value) => {
    if (value.length !== letters || !/^[A-Za-z]+$/.test(value)) throw bad(option, value, expected)
    return value.toUpperCase()
  }
}

/** Readers of the values of options; each throws a Refusal (wrong usage) that says what was expected. */
export function optionValues(words: Words) {
  const bad = (option: string, value: string, expected: Expected, values: readonly string[] = []): Refusal => {
    const said = words.say(expected, { values: words.list(values, 'or') })
    return new Refusal(words.say('commandLine.usage.badValue', { value, option, expected: said }), 2)
  }
  return {
    day: (option: string) => (value: string) => {
      if (dayFromIso(value) === null) throw bad(option, value, 'commandLine.expected.date')
      return value
    },
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
