import { languages, type Language } from '../model/language'

/** The language of an environment by LC_ALL, LC_MESSAGES or LANG, such as `ru_RU.UTF-8`; English when it is another. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const named = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean) ?? ''
  return languages.find((language) => new RegExp(`^${language}(?:[_.-]|$)`, 'i').test(named)) ?? 'en'
}
