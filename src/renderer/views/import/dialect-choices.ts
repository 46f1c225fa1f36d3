import type { Dialect } from '../../../model/recipe'
import type { Words } from '../../../words/create-words'

/** The settings that are chosen from a list. */
export type DialectKey = Exclude<keyof Dialect, 'linesAbove' | 'headerRows' | 'quoteAfterBlanks'>

/** One setting of how a file is read: what may be chosen, and what each choice changes. */
export interface DialectChoice {
  readonly key: DialectKey
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly change: Partial<Dialect> }[]
}

const encodingNames = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  'windows-1250': 'windows1250',
  'windows-1251': 'windows1251',
  'windows-1252': 'windows1252'
} as const
const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', ' ': 'blanks' } as const
const quoteNames = { '"': 'double', "'": 'single', '': 'none' } as const
const decimalNames = { '.': 'point', ',': 'comma' } as const
const separatorNames = { '|': 'bar', ';': 'semicolon', ',': 'comma', '/': 'slash' } as const
const orderNames = { dmy: 'dmy', ymd: 'ymd', mdy: 'mdy' } as const

/** All settings of a dialect as choices on screen; option values are never empty texts. */
export function dialectChoices(words: Words, dialect: Dialect): DialectChoice[] {
  const choice = <Names extends Readonly<Record<string, string>>>(
    key: Exclude<DialectKey, 'header'>,
    names: Names,
    label: (name: Names[keyof Names]) => string
  ): DialectChoice => ({
    key,
    chosen: names[dialect[key]] ?? '',
    options: (Object.entries(names) as [string, Names[keyof Names]][]).map(([value, name]) => ({
      value: name,
      label: label(name),
      change: { [key]: value }
    }))
  })
  return [
    choice('encoding', encodingNames, (name) => words.say(`import.dialect.encodings.${name}`)),
    choice('delimiter', delimiterNames, (name) => words.say(`import.dialect.delimiters.${name}`)),
    choice('quote', quoteNames, (name) => words.say(`import.dialect.quotes.${name}`)),
    headerChoice(words, dialect),
    choice('decimal', decimalNames, (name) => words.say(`import.dialect.decimals.${name}`)),
    choice('dateOrder', orderNames, (name) => words.say(`import.dialect.dateOrders.${name}`)),
    choice('valueSeparator', separatorNames, (name) => words.say(`import.dialect.separators.${name}`))
  ]
}

function headerChoice(words: Words, dialect: Dialect): DialectChoice {
  return {
    key: 'header',
    chosen: dialect.header ? 'yes' : 'no',
    options: [
      { value: 'yes', label: words.say('import.dialect.headers.yes'), change: { header: true } },
      { value: 'no', label: words.say('import.dialect.headers.no'), change: { header: false } }
    ]
  }
}
