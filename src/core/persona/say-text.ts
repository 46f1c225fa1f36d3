import type { PersonaLineNow, SaidPiece } from '../../contract/persona-results'
import type { PersonaLine, SeenFigure } from '../../model/persona'
import { partsOfText } from '../../model/read-figure'
import type { Measuring } from './measuring'
import { hasMoved, seenText } from './seen'

/** A text with its figures as they are now, beside what they were when they were seen. */
export function sayText(measuring: Measuring, text: string, seen: readonly SeenFigure[] = []): SaidPiece[] {
  return partsOfText(text).map((part): SaidPiece => {
    if (part.kind === 'text') return part
    if (!part.figure) return { kind: 'unreadable', token: part.token }
    const figure = measuring.now(part.figure, part.token)
    const then = seen.find(({ token }) => token === part.token)
    if (!then) return { kind: 'figure', figure, moved: null }
    const thenText = seenText(measuring.writing, part.figure, then)
    return { kind: 'figure', figure, moved: hasMoved(part.figure, then, figure, thenText) ? { then, thenText } : null }
  })
}

/** A line with its figures as they are now. */
export function sayLine(measuring: Measuring, line: PersonaLine): PersonaLineNow {
  const pieces = sayText(measuring, line.text, line.seen)
  return {
    ...line,
    pieces,
    said: pieces.map(textOfPiece).join(''),
    moved: pieces.some((piece) => piece.kind === 'figure' && piece.moved !== null)
  }
}

function textOfPiece(piece: SaidPiece): string {
  if (piece.kind === 'text') return piece.text
  return piece.kind === 'figure' ? piece.figure.text : piece.token
}
