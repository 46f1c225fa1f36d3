import type { Language } from '../../../model/language'
import { guessed, isoExample, known, plainFile, type Profile } from './profile'

const mark = 'github.com/civicrm/civicrm-core/pull/15968'
const guard = 'owasp.org/www-community/attacks/CSV_Injection'
/** Rows of a sheet, less the headers. */
const sheetRows = 1_048_575

interface Locale {
  readonly id: 'excel-pl' | 'excel-ru' | 'excel-en'
  readonly name: string
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
  readonly yesNo: readonly [no: string, yes: string]
  readonly dayText: (iso: string) => string
}

const locales: Readonly<Record<Language, Locale>> = {
  en: {
    id: 'excel-en',
    name: 'Excel (English)',
    delimiter: ',',
    decimal: '.',
    yesNo: ['no', 'yes'],
    dayText: (iso) => iso
  },
  pl: {
    id: 'excel-pl',
    name: 'Excel (polski)',
    delimiter: ';',
    decimal: ',',
    yesNo: ['nie', 'tak'],
    dayText: dotted
  },
  ru: {
    id: 'excel-ru',
    name: 'Excel (русский)',
    delimiter: ';',
    decimal: ',',
    yesNo: ['нет', 'да'],
    dayText: dotted
  }
}

function dotted(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}.${month}.${year}`
}

/** A file that Excel of a language opens by a double click: all fields of the base, UTF-8 with its mark, every field quoted, guarded against formulas. */
export function spreadsheet(language: Language): Profile {
  return {
    ...plainFile,
    ...locales[language],
    ofBase: language,
    encoding: 'utf-8-bom',
    quotes: 'all',
    channels: ['none', 'email', 'sms', 'phone'],
    limits: { bytes: null, rows: sheetRows, columns: 16_384 },
    lineBreaks: 'keep',
    formulas: 'guard',
    columns: [],
    headerOf: (_field, name) => name,
    rules: [
      known('byteOrderMark', mark),
      guessed('delimiter', null, locales[language].delimiter),
      guessed('days', null, locales[language].dayText(isoExample)),
      known('formulasGuarded', guard),
      known('fileRows', 'support.microsoft.com (Excel specifications and limits)', sheetRows + 1),
      guessed('phones'),
      guessed('spreadsheetNumbers')
    ]
  }
}
