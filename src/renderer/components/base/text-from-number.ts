import type { Language } from '../../../model/language'

/** A number as a person would type it: no blanks between thousands, at most six decimals, the language's decimal sign. */
export function textFromNumber(value: number, language: Language): string {
  const text = String(Number(value.toFixed(6)))
  return language === 'en' ? text : text.replace('.', ',')
}
