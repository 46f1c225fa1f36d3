import type { Inspection } from '../../../contract/results'
import type { Dialect } from '../../../model/recipe'
import type { Words } from '../../../words/create-words'

/** The settings that are chosen from a list. */
export type DialectKey = Exclude<keyof Dialect, 'headerRows' | 'quoteAfterBlanks' | 'sheet'>

/** One setting of how a file is read: what may be chosen, and what each choice changes. */
export interface DialectChoice {
  readonly key: DialectKey
  /** The doubts that it is about. */
  readonly doubts: Inspection['doubts']
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
const decimalNames = { '.': 'point', ',': 'comma' } as const
const separatorNames = { '|': 'bar', ';': 'semicolon', ',': 'comma', '/': 'slash' } as const
const orderNames = { dmy: 'dmy', ymd: 'ymd', mdy: 'mdy' } as const
const mostLinesAbove = 20

/** All settings of a dialect as choices on screen; option values are never empty texts. */
export function dialectChoices(words: Words, dialect: Dialect): DialectChoice[] {
  const choice = <Names extends Readonly<Record<string, string>>>(
    key: Exclude<DialectKey, 'header' | 'linesAbove' | 'quote'>,
    names: Names,
    label: (name: Names[keyof Names]) => string
  ): DialectChoice => ({
    key,
    doubts: key === 'valueSeparator' ? [] : [key],
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
    quoteChoice(words, dialect),
    linesChoice(words, dialect),
    headerChoice(words, dialect),
    choice('decimal', decimalNames, (name) => words.say(`import.dialect.decimals.${name}`)),
    choice('dateOrder', orderNames, (name) => words.say(`import.dialect.dateOrders.${name}`)),
    choice('valueSeparator', separatorNames, (name) => words.say(`import.dialect.separators.${name}`))
  ]
}

function quoteChoice(words: Words, { quote, quoteAfterBlanks }: Dialect): DialectChoice {
  const options = [
    ['double', { quote: '"', quoteAfterBlanks: false }],
    ['afterBlanks', { quote: '"', quoteAfterBlanks: true }],
    ['single', { quote: "'", quoteAfterBlanks: false }],
    ['none', { quote: '', quoteAfterBlanks: false }]
  ] as const
  const plain = { '"': 'double', "'": 'single', '': 'none' } as const
  return {
    key: 'quote',
    doubts: [],
    chosen: quote === '"' && quoteAfterBlanks ? 'afterBlanks' : plain[quote],
    options: options.map(([value, change]) => ({ value, label: words.say(`import.dialect.quotes.${value}`), change }))
  }
}

function linesChoice(words: Words, { linesAbove = 0 }: Dialect): DialectChoice {
  const lines = Array.from({ length: Math.max(mostLinesAbove, linesAbove) + 1 }, (_, count) => count)
  return {
    key: 'linesAbove',
    doubts: ['linesAbove'],
    chosen: String(linesAbove),
    options: lines.map((count) => ({
      value: String(count),
      label: count === 0 ? words.say('import.dialect.noLines') : words.number(count),
      change: { linesAbove: count }
    }))
  }
}

function headerChoice(words: Words, dialect: Dialect): DialectChoice {
  const options = [
    ['yes', { header: true, headerRows: 1 }],
    ['two', { header: true, headerRows: 2 }],
    ['no', { header: false }]
  ] as const
  return {
    key: 'header',
    doubts: ['header', 'headerRows'],
    chosen: dialect.header ? (dialect.headerRows === 2 ? 'two' : 'yes') : 'no',
    options: options.map(([value, change]) => ({ value, label: words.say(`import.dialect.headers.${value}`), change }))
  }
}
