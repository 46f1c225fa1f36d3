import { describe, expect, it } from 'vitest'
import { failureCodes } from '../../src/contract/failure'
import { rejectReasons } from '../../src/contract/results'
import { languages } from '../../src/model/language'
import { createWords } from '../../src/words/create-words'
import { failureText, reasonText } from '../../src/words/failure-text'

const en = createWords('en')
const ru = createWords('ru')
const pl = createWords('pl')

describe.each(languages)('failures in %s', (language) => {
  const words = createWords(language)

  it.each(failureCodes)('%s has its own sentence, whole even without details', (code) => {
    const text = failureText(words, { code, details: {} })
    expect(text.length).toBeGreaterThan(10)
    expect(text).toMatch(/^[\p{Lu}].*[.!?]$/u)
    expect(text).not.toMatch(/[{}\0]|failures\.|undefined| {2}| [.,;]/)
  })

  it.each(rejectReasons)('the reason %s has words', (reason) => {
    expect(reasonText(words, reason)).not.toMatch(/failures\.|^$/)
  })
})

describe('the sentence of a failure', () => {
  it('says what was refused, where, and what to do', () => {
    expect(failureText(en, { code: 'unclosedQuote', details: { line: 12 } })).toBe(
      'A quotation mark is opened and never closed (line 12). Close it in the file, or tell the import that there are no quotation marks.'
    )
    expect(failureText(ru, { code: 'segmentNameTaken', details: { name: 'VIP' } })).toBe(
      'Сегмент «VIP» уже есть. Выберите другое название.'
    )
    expect(failureText(pl, { code: 'workspaceNotFound', details: { name: 'Kawa' } })).toBe(
      'Nie ma obszaru roboczego „Kawa”. Sprawdź nazwę albo go utwórz.'
    )
  })

  it('leaves out a quoted or bracketed piece whose fact is missing', () => {
    expect(failureText(en, { code: 'segmentNameTaken', details: {} })).toBe(
      'There is a segment already. Choose another name.'
    )
    expect(failureText(ru, { code: 'diskFull', details: { path: null } })).toBe(
      'На диске не осталось места. Всё сохранённое раньше цело. Освободите место и попробуйте снова.'
    )
  })

  it('writes sizes in megabytes and the characters that a name must not have', () => {
    const large = { code: 'cellTooLarge', details: { line: 3, column: 'note', limit: 1_048_576 } } as const
    expect(failureText(en, large)).toContain('(line 3, column note; at most 1\u00a0MB)')
    expect(failureText(ru, large)).toContain('(строка 3, столбец note; не больше 1\u00a0МБ)')
    expect(failureText(pl, { code: 'workspaceNameRefused', details: { name: 'a/b' } })).toContain('\\ / : * ? " < > |')
  })

  it('names standard fields in the language and says why a field was refused', () => {
    const refused = {
      code: 'fieldTypeRefused',
      details: { field: 'city', type: 'choice', why: 'partNotNumber' }
    } as const
    expect(failureText(pl, refused)).toBe(
      'Pola „Miasto” nie można użyć w ten sposób (nie jest liczbą ani kwotą). Wybierz inne pole.'
    )
  })

  it('shows the name of a file when only its path is known', () => {
    expect(failureText(en, { code: 'fileEmpty', details: { path: '/data/new/customers.csv' } })).toContain(
      '“customers.csv”'
    )
  })

  it('tells a recipe that lacks columns from one whose header differs', () => {
    expect(failureText(en, { code: 'recipeDoesNotFit', details: { expected: 12, found: 10 } })).toContain(
      '(columns expected: 12, found: 10)'
    )
    const renamed = { code: 'recipeDoesNotFit', details: { column: 3, expected: 'Город', found: 'Регион' } } as const
    expect(failureText(ru, renamed)).toContain('столбец 3 должен называться «Город», а называется «Регион»')
  })

  it('says where a changed file left the own state, when it was kept', () => {
    const copied = { code: 'changedByAnother', details: { name: 'Kawa', copy: 'Kawa (2).portrait' } } as const
    expect(failureText(pl, copied)).toContain('(Twoje zmiany zachowano jako „Kawa (2).portrait”)')
    expect(failureText(pl, { code: 'changedByAnother', details: { name: 'Kawa', copy: null } })).toBe(
      'Plik „Kawa” został w międzyczasie zmieniony przez inny program. Nic nie zostało nadpisane. Zamknij obszar roboczy i otwórz go ponownie, aby zobaczyć jego obecną zawartość.'
    )
  })

  it('keeps the rule that a portrait breaks as a whole', () => {
    const refused = {
      code: 'portraitRefused',
      details: { place: '', rule: 'groups are nested deeper than 32' }
    } as const
    expect(failureText(en, refused)).toContain('(/: groups are nested deeper than 32)')
  })

  it('shows values of the user literally', () => {
    const text = failureText(en, { code: 'segmentNameTaken', details: { name: '{x} | @:y' } })
    expect(text).toBe('There is a segment “{x} | @:y” already. Choose another name.')
  })
})
