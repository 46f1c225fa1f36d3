import type { TextRun } from 'docx'
import type { Inline, Line } from '../../../contract/document'
import { documentInk } from '../document-ink'

/** The library, which is loaded with the first document. */
export type Docx = typeof import('docx')

/** A line as runs; its line feeds stay lines. */
export function runsOf(docx: Docx, line: Line): TextRun[] {
  return line.flatMap((inline) => runsOfInline(docx, inline))
}

function runsOfInline({ TextRun }: Docx, inline: Inline): TextRun[] {
  const text = typeof inline === 'string' ? inline : inline.text
  const mark = typeof inline === 'string' ? null : inline.mark
  return text.split('\n').map(
    (part, at) =>
      new TextRun({
        text: part,
        ...(at > 0 && { break: 1 }),
        ...(mark === 'strong' && { bold: true }),
        ...(mark === 'emphasis' && { italics: true }),
        ...(mark === 'quiet' && { color: documentInk.quiet.slice(1) })
      })
  )
}
