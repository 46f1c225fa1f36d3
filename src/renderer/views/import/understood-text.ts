import type { Understood } from '../../../contract/import-results'
import type { Words } from '../../../words/create-words'

/** What of a file's writing is understood without being chosen, in words; '' when there is nothing to tell. */
export function understoodText(words: Words, { thousands, yesNo, currencies }: Understood): string {
  const signs = thousands.map((sign) => words.say(`import.dialect.understood.signs.${sign}`)).join(', ')
  const parts = [
    ...(thousands.length > 0 ? [words.say('import.dialect.understood.thousands', { signs })] : []),
    ...(yesNo.length > 0 ? [words.say('import.dialect.understood.yesNo', { words: yesNo.join(', ') })] : []),
    ...(currencies.length > 0
      ? [words.say('import.dialect.understood.currencies', { currencies: currencies.join(', ') })]
      : [])
  ]
  return parts.length === 0 ? '' : `${words.say('import.dialect.understood.title')}: ${parts.join(' · ')}`
}
