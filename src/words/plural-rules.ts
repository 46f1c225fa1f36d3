import type { Language } from '../model/language'

/** Chooses among the forms of a plural message: an index from 0 to `choicesLength` - 1. */
export type PluralRule = (choice: number, choicesLength: number) => number

const englishForm = (count: number): number => (count === 1 ? 0 : 1)

/** One (1, 21, 101), few (2–4, 22, and fractions), many (0, 5–20, 11–14, 111). */
function russianForm(count: number): number {
  if (!Number.isInteger(count)) return 1
  const tens = count % 100
  const units = count % 10
  if (tens >= 11 && tens <= 14) return 2
  if (units === 1) return 0
  return units >= 2 && units <= 4 ? 1 : 2
}

/** One (only 1), few (2–4, 22, but not 12–14), many (0, 5–21, 101, and fractions). */
function polishForm(count: number): number {
  if (count === 1) return 0
  const tens = count % 100
  const units = count % 10
  return (tens < 12 || tens > 14) && units >= 2 && units <= 4 ? 1 : 2
}

/** A rule over its language's forms; a message with one form more than the language has begins with the form for zero. */
function ruleOf(form: (count: number) => number, forms: number): PluralRule {
  return (choice, choicesLength) => {
    const count = Math.abs(choice)
    if (choicesLength > forms) return count === 0 ? 0 : form(count) + 1
    return Math.min(form(count), choicesLength - 1)
  }
}

/** How many forms a plural message has in each language, without the optional one for zero. */
export const pluralForms: Readonly<Record<Language, number>> = { en: 2, ru: 3, pl: 3 }

/** Plural rules by language, as vue-i18n and its core take them: en `one | other`, ru and pl `one | few | many`, each with an optional zero form in front. */
export const pluralRules: Readonly<Record<Language, PluralRule>> = {
  en: ruleOf(englishForm, pluralForms.en),
  ru: ruleOf(russianForm, pluralForms.ru),
  pl: ruleOf(polishForm, pluralForms.pl)
}
