import type { ArgumentsInput } from '../../../contract/api'
import type { PersonaLineNow } from '../../../contract/persona-results'

/** The most characters of a line, live figures as their tokens. */
export const longestLine = 2000

/** What is written into a line. */
export interface WrittenText {
  readonly text: string
  readonly source: string
}

/** Makes the lines of a block anew from those that it has by then. */
export type LinesChange = (lines: readonly PersonaLineNow[]) => WrittenLines

/** Lines as they are given to the core. */
export type WrittenLines = ArgumentsInput<'persona.writeBlock'>['lines']

/** The lines of a block as they are, to be written again with a change. */
export function writtenLines(lines: readonly PersonaLineNow[]): WrittenLines {
  return lines.map(({ id, text, mark, source }) => ({ id, text, mark, source }))
}

/** The lines with one that was written in the place of another (null, or one that is gone: at the end); without text it goes. */
export function withLine(
  lines: readonly PersonaLineNow[],
  id: string | null,
  { text, source }: WrittenText
): WrittenLines {
  const written = writtenLines(lines)
  if (!written.some((line) => line.id === id)) {
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
