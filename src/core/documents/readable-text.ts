/** A text without what no document may hold: control characters and halves of characters become the replacement character. */
export function readableText(text: string): string {
  return text.replace(/\p{Surrogate}|(?![\t\n\r])\p{Control}/gu, '\ufffd')
}
