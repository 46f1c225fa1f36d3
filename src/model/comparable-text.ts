/** The form in which texts are compared: without case, outer blanks and the difference of ё and е, in Unicode NFC. */
export function comparableText(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replaceAll('ё', 'е')
}
