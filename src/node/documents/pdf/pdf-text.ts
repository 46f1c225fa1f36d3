import type { ContentText } from 'pdfmake/interfaces'
import type { Inline, Line } from '../../../contract/document'
import { documentInk } from '../document-ink'

/** The families of the PDF. */
export const pdfFonts = { text: 'Text', heading: 'Heading', quote: 'Quote' } as const

/** A text as the typefaces can set it: marks without a shape go, blanks that do not break are one kind, what stands for no character is a question mark. */
export function setText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\ufe00-\ufe0f\ufeff]/g, '')
    .replaceAll('\u202f', '\u00a0')
    .replaceAll('\u2011', '-')
    .replaceAll('\ufffd', '?')
}

/** A line as pieces of one paragraph. */
export function pdfLine(line: Line): ContentText['text'] {
  return line.map(pieceOf)
}

function pieceOf(inline: Inline): ContentText {
  if (typeof inline === 'string') return { text: setText(inline) }
  const text = setText(inline.text)
  if (inline.mark === 'strong') return { text, bold: true }
  return inline.mark === 'emphasis' ? { text, italics: true } : { text, color: documentInk.quiet }
}
