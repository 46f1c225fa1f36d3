import { compile, createMessageContext, resolveValue, type MessageFunction } from '@intlify/core-base'
import type { Language } from '../model/language'
import { formatDay, formatMonth, formatTime } from './format-date'
import { moneyFormatter, type MoneyDecimals } from './format-money'
import { formatPercent } from './format-percent'
import { localeOf } from './locale'
import { messages, type MessageKey } from './messages'
import { numberFormat } from './number-format'
import { pluralRules } from './plural-rules'

/** What fills the `{…}` of a message: texts as they are, numbers in the language's form. */
type MessageParameters = Readonly<Record<string, string | number>>

/** Everything that is said to people in one language. */
export interface Words {
  readonly language: Language
  /** A message; `count` chooses the plural form and fills `{count}` and `{n}`. */
  say(key: MessageKey, parameters?: MessageParameters, count?: number): string
  /** A number, with at most `decimals` (2) decimals. */
  number(value: number, decimals?: number): string
  /** Money from minor units; `short` unless told: without decimals from 100 on. */
  money(minor: number, currency: string, options?: { readonly whole?: boolean; readonly exact?: boolean }): string
  /** A share of 0 to 1 as `6.6 %`; what is not quite none or all never reads 0 or 100. */
  percent(share: number): string
  /** A calendar day given as `YYYY-MM-DD`. */
  day(iso: string): string
  /** The month of `YYYY-MM` or `YYYY-MM-DD`. */
  month(iso: string): string
  /** The local hour and minute of an ISO instant. */
  time(iso: string): string
  /** Texts joined by commas and a last "and" or "or". */
  list(items: readonly string[], join: 'and' | 'or'): string
}

const wordsByLanguage = new Map<Language, Words>()

/** The words of a language; made once and shared. */
export function createWords(language: Language): Words {
  const known = wordsByLanguage.get(language)
  if (known) return known
  const words: Words = {
    language,
    ...numbersOf(language),
    say: sayerOf(language),
    percent: (share) => formatPercent(language, share),
    day: (iso) => formatDay(language, iso),
    month: (iso) => formatMonth(language, iso),
    time: (iso) => formatTime(language, iso),
    list: listerOf(language)
  }
  wordsByLanguage.set(language, words)
  return words
}

/** Each message is compiled once: the live sentence says a dozen of them at every move of a hand. */
function sayerOf(language: Language): Words['say'] {
  const compiled = new Map<MessageKey, MessageFunction | null>()
  const compiledOf = (key: MessageKey): MessageFunction | null => {
    const known = compiled.get(key)
    if (known !== undefined) return known
    const message = resolveValue(messages[language], key)
    const made =
      typeof message === 'string' ? compile(message, { locale: language, key, warnHtmlMessage: false }) : null
    compiled.set(key, made)
    return made
  }
  const rules = { [language]: pluralRules[language] }
  const { number } = numbersOf(language)
  return (key, parameters, count) => {
    const message = compiledOf(key)
    if (!message) return key
    const named: Record<string, string> = {}
    if (count !== undefined) named['count'] = named['n'] = number(count)
    for (const name in parameters) {
      const value = parameters[name] as string | number
      named[name] = typeof value === 'number' ? number(value) : value
    }
    const plural = count === undefined ? {} : { pluralIndex: count }
    return message(createMessageContext<string>({ locale: language, pluralRules: rules, named, ...plural }))
  }
}

function numbersOf(language: Language): Pick<Words, 'number' | 'money'> {
  const writers = new Map<string, (minor: number, decimals: MoneyDecimals) => string>()
  return {
    number: (value, decimals = 2) =>
      numberFormat(language, { least: 0, most: decimals }).format(value).replace('-', '−'),
    money(minor, currency, options = {}) {
      const write = writers.get(currency) ?? moneyFormatter(language, currency)
      writers.set(currency, write)
      return write(minor, options.whole ? 'whole' : options.exact ? 'exact' : 'short')
    }
  }
}

function listerOf(language: Language): Words['list'] {
  const formats = {
    and: new Intl.ListFormat(localeOf[language], { type: 'conjunction' }),
    or: new Intl.ListFormat(localeOf[language], { type: 'disjunction' })
  }
  return (items, join) => formats[join].format(items)
}
