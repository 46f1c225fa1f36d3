import type { Line } from '../../contract/document'

/** A line without what sets its pieces off. */
export function plainText(line: Line): string {
  return line.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}
