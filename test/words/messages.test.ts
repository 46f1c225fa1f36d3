import { describe, expect, it } from 'vitest'
import { languages } from '../../src/model/language'
import { messages } from '../../src/words/messages'
import { pluralForms } from '../../src/words/plural-rules'

type Entry = readonly [path: string, message: string]

function entriesOf(tree: object, path = ''): Entry[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): Entry[] => {
    const place = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [[place, value]]
    if (typeof value === 'object' && value !== null) return entriesOf(value, place)
    throw new Error(`${place} is neither a message nor a group of messages`)
  })
}

/** Without what is written literally, such as {'|'}. */
const bare = (message: string): string => message.replace(/\{'[^']*'\}/g, '')
const formsOf = (message: string): string[] => bare(message).split('|')
const parametersOf = (message: string): string[] => [
  ...new Set(
    [...bare(message).matchAll(/\{\s*([^}\s]+)\s*\}/g)].map((match) => (match[1] === 'n' ? 'count' : (match[1] ?? '')))
  )
]

const byLanguage = { en: entriesOf(messages.en), ru: entriesOf(messages.ru), pl: entriesOf(messages.pl) }
const english = new Map(byLanguage.en)

describe.each(languages)('messages in %s', (language) => {
  it('have the same keys as in English', () => {
    expect(byLanguage[language].map(([path]) => path).sort()).toEqual([...english.keys()].sort())
  })

  it('are never empty', () => {
    const empty = byLanguage[language].filter(([, message]) => formsOf(message).some((form) => form.trim() === ''))
    expect(empty.filter(([, message]) => bare(message) === message)).toEqual([])
  })

  it('have the parameters of the English message', () => {
    const differing = byLanguage[language].filter(
      ([path, message]) =>
        parametersOf(message).sort().join() !==
        parametersOf(english.get(path) ?? '')
          .sort()
          .join()
    )
    expect(differing).toEqual([])
  })

  it('have all plural forms of the language where the English message has several', () => {
    const extra = ([path]: Entry): number => Math.max(0, formsOf(english.get(path) ?? '').length - pluralForms.en)
    const wrong = byLanguage[language].filter((entry) => {
      const plural = formsOf(english.get(entry[0]) ?? '').length > 1
      return formsOf(entry[1]).length !== (plural ? pluralForms[language] + extra(entry) : 1)
    })
    expect(wrong).toEqual([])
  })

  it('hold no linked message or unescaped @', () => {
    expect(byLanguage[language].filter(([, message]) => bare(message).includes('@'))).toEqual([])
  })
})
