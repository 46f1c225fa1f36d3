import { comparableText } from '../../model/comparable-text'
import en from '../../words/standard/en'
import pl from '../../words/standard/pl'
import ru from '../../words/standard/ru'

/** How a department or kind of request is called in each language, to be compared: by its own name, else by what the program calls it. */
export function shownPartNames(kind: 'department' | 'request', id: string | null, name: string): readonly string[] {
  return [en, ru, pl].map((messages) => {
    const usual: Readonly<Record<string, string>> = kind === 'department' ? messages.departments : messages.requests
    return comparableText(name === '' ? (usual[id ?? ''] ?? '') : name)
  })
}
