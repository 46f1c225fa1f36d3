import { describe, expect, it } from 'vitest'
import { languageOfTags } from '../../../src/renderer/stores/language'
import { looksLikeTable } from '../../../src/renderer/components/frame/looks-like-table'

describe('the language of the screen', () => {
  it.each([
    [['pl-PL', 'en'], 'pl'],
    [['de-DE', 'ru-RU'], 'ru'],
    [['de'], 'en'],
    [[], 'en']
  ] as const)('of %j is %s', (tags, language) => expect(languageOfTags(tags)).toBe(language))
})

describe('a dropped file', () => {
  it.each(['a.csv', 'A.CSV', 'b.tsv', 'c.txt', 'CDNOW_master'])('%s may be a table', (name) =>
    expect(looksLikeTable(name)).toBe(true)
  )
  it.each(['a.xls', 'b.pdf', 'c.portrait'])('%s is not one', (name) => expect(looksLikeTable(name)).toBe(false))
})
