import type { Language } from '../model/language'

/** The locale whose forms of numbers, dates and lists a language uses. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU', pl: 'pl-PL' }
