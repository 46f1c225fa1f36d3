/**
 * A text without what no document may hold: control characters, halves of characters and what is no character become the
 * replacement character; marks that turn the direction of what follows them go.
 */
export function readableText(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}|(?![\t\n\r])\p{Control}/gu, '\ufffd')
}
