/** The number that a person typed, with a decimal point or comma and blanks between thousands; null when it is none. */
export function numberFromText(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null
}
