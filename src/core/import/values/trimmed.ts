/** A text without outer blanks; the same text when it has none, which is quick to see. */
export function trimmed(text: string): string {
  const { length } = text
  if (length === 0) return text
  const first = text.charCodeAt(0)
  const last = text.charCodeAt(length - 1)
  const plain = first > 32 && last > 32 && first < 160 && last < 160
  return plain ? text : text.trim()
}
