import type { Language } from '../../../model/language'
import en from '../../../words/columns/en'
import pl from '../../../words/columns/pl'
import ru from '../../../words/columns/ru'

const messages = { en, ru, pl }
const longest = 400

/** The name of a field made of a column: its header without outer blanks, or "Column 7" in the user's language. */
export function nameOfColumn(header: string, position: number, language: Language): string {
  const name = header.trim().slice(0, longest)
  return name || messages[language].unnamed.replace('{number}', String(position + 1))
}
