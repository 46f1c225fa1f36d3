import type { Language } from '../model/language'

/** What stands above the columns that a list of rejected rows has behind those of the file: the line there, the columns at fault, the reasons. */
export const rejectHeaders: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['Line of the file', 'Column at fault', 'Reason for rejection'],
  ru: ['Строка файла', 'Столбец с ошибкой', 'Причина отказа'],
  pl: ['Wiersz pliku', 'Błędna kolumna', 'Przyczyna odrzucenia']
}
