import type { SaidPiece } from '../../../contract/persona-results'

/** A live figure in a text that is edited: its token, shown as it reads. */
export interface Chip {
  readonly token: string
  readonly text: string
}

/** A blank of no width, in which the caret stands behind a figure. */
const afterChip = '\u200b'

/** Fills an element with a text to be edited; live figures stand in it as wholes. */
export function fillEditable(element: HTMLElement, pieces: readonly SaidPiece[]): void {
  element.replaceChildren(
    ...pieces.map((piece) => {
      if (piece.kind === 'text') return document.createTextNode(piece.text)
      if (piece.kind === 'unreadable') return document.createTextNode(piece.token)
      return chipElement({ token: piece.figure.token, text: piece.figure.text })
    }),
    document.createTextNode(afterChip)
  )
}

/** What an edited element says, live figures as their tokens; one line. */
export function textOfEditable(element: HTMLElement): string {
  const parts = [...element.childNodes].map((node) => {
    if (node instanceof HTMLElement) return node.dataset['token'] ?? ` ${textOfEditable(node)}`
    return node.textContent ?? ''
  })
  return parts
    .join('')
    .replaceAll(afterChip, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
}

/** Puts a live figure where the caret is, or at the end; what was typed to call for it goes. */
export function insertChip(element: HTMLElement, range: Range | null, chip: Chip, typed: string): void {
  const place = range && element.contains(range.startContainer) ? range : endOf(element)
  takeTyped(place, typed)
  place.deleteContents()
  const shown = chipElement(chip)
  place.insertNode(shown)
  const after = document.createTextNode(afterChip)
  shown.after(after)
  element.focus()
  const selection = getSelection()
  selection?.collapse(after, 1)
}

/** The caret within an element, or null. */
export function caretIn(element: HTMLElement): Range | null {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return element.contains(range.startContainer) ? range.cloneRange() : null
}

/** Whether the text before the caret ends so. */
export function endsBefore(range: Range | null, typed: string): boolean {
  if (!range || !(range.startContainer instanceof Text)) return false
  return range.startContainer.data.slice(0, range.startOffset).endsWith(typed)
}

function takeTyped(range: Range, typed: string): void {
  if (typed === '' || !endsBefore(range, typed)) return
  range.setStart(range.startContainer, range.startOffset - typed.length)
}

function endOf(element: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.collapse(false)
  return range
}

function chipElement({ token, text }: Chip): HTMLElement {
  const chip = document.createElement('span')
  chip.dataset['token'] = token
  chip.contentEditable = 'false'
  chip.textContent = text
  return chip
}
