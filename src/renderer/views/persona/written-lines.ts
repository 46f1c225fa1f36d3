import type { ArgumentsInput } from '../../../contract/api'
import type { PersonaLineNow } from '../../../contract/persona-results'

/** Lines as they are given to the core. */
export type WrittenLines = ArgumentsInput<'persona.writeBlock'>['lines']

/** The lines of a block as they are, to be written again with a change. */
export function writtenLines(lines: readonly PersonaLineNow[]): WrittenLines {
  return lines.map(({ id, text, mark, source }) => ({ id, text, mark, source }))
}

/** The lines with one that was written in the place of another (null: at the end); without text it goes. */
export function withLine(
  lines: readonly PersonaLineNow[],
  id: string | null,
  { text, source }: { readonly text: string; readonly source: string }
): WrittenLines {
  const written = writtenLines(lines)
  if (id === null) {
    const mark = text.includes('{{') ? 'measured' : source === '' ? 'assumed' : 'quoted'
    return text === '' ? written : [...written, { id: null, text, mark, source }]
  }
  if (text === '') return written.filter((line) => line.id !== id)
  return written.map((line) => (line.id === id ? { ...line, text, source } : line))
}

/** The lines with one moved up (-1) or down (1). */
export function movedLine(lines: readonly PersonaLineNow[], id: string, by: 1 | -1): WrittenLines {
  const written = writtenLines(lines)
  const from = written.findIndex((line) => line.id === id)
  if (from < 0) return written
  const [line] = written.splice(from, 1)
  if (line) written.splice(Math.max(0, from + by), 0, line)
  return written
}
