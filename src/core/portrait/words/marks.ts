import type { Sentence, SentencePart } from '../../../contract/results'

/** Noncharacters of Unicode, meant for internal use: a sentence is composed as text with marks and parted at the end. */
const criterionBegins = '\uFDD0'
const criterionNamed = '\uFDD1'
const criterionEnds = '\uFDD2'
const tellingBegins = '\uFDD3'
const tellingEnds = '\uFDD4'
const firstMark = 0xfdd0
const lastMark = 0xfdd4
const allMarks = /[\uFDD0-\uFDD4]/g

/** The longest text of the user that a sentence shows, in characters. */
const longestText = 80

/** Text of the user as a sentence shows it: as it stands, on one line, cut after 80 characters. */
export function literal(text: string): string {
  const line = text.replace(allMarks, '').replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length > longestText ? `${characters.slice(0, longestText - 1).join('')}…` : line
}

/** Marks the telling piece of a clause. */
export function telling(text: string): string {
  return `${tellingBegins}${text}${tellingEnds}`
}

/** Marks a text as said by a criterion. */
export function saidBy(criterionId: string, text: string): string {
  return `${criterionBegins}${criterionId.replace(allMarks, '')}${criterionNamed}${text}${criterionEnds}`
}

/** Parts a marked text into the pieces of a sentence. */
export function partedSentence(marked: string): Sentence {
  const parts: SentencePart[] = []
  let criterionId: string | null = null
  let isTelling = false
  let isNaming = false
  let named = ''
  let from = 0
  for (let at = 0; at <= marked.length; at++) {
    if (at < marked.length && !isMark(marked.charCodeAt(at))) continue
    const piece = marked.slice(from, at)
    from = at + 1
    if (isNaming) named = piece
    else if (piece !== '') parts.push({ text: piece, criterionId, telling: isTelling })
    const mark = marked[at]
    isNaming = mark === criterionBegins
    if (mark === criterionNamed) criterionId = named
    else if (mark === criterionEnds) criterionId = null
    else if (mark === tellingBegins || mark === tellingEnds) isTelling = mark === tellingBegins
  }
  return { text: parts.map((part) => part.text).join(''), parts }
}

function isMark(unit: number): boolean {
  return unit >= firstMark && unit <= lastMark
}
