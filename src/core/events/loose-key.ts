const leadingZeros = /^0+(?=\d+$)/
const trailingZeroPart = /^(-?\d+)[.,]0+$/
const outerSigns = /^[\s'"`#№]+|[\s'"`]+$/gu

/**
 * A key without what spreadsheets and databases add or lose: outer blanks and quotes, a number sign in front, the `.0` of a
 * number, its leading zeros, capitals; zeros before anything but digits are part of the key. Keys that are alike under it may still be different customers'.
 */
export function looseKey(text: string): string {
  const bare = text.normalize('NFC').replace(outerSigns, '').toLowerCase()
  return bare.replace(trailingZeroPart, '$1').replace(leadingZeros, '')
}

/** Other ways to write a key that differ from it in what `looseKey` sets aside. */
export function keyVariants(text: string): string[] {
  const bare = text.normalize('NFC').replace(outerSigns, '')
  const whole = bare.replace(trailingZeroPart, '$1')
  const forms = [text, bare, whole, whole.replace(leadingZeros, ''), `${whole}.0`]
  const all = forms.flatMap((form) => [form, form.toLowerCase(), form.toUpperCase()])
  return [...new Set(all)].filter((form) => form !== text && form !== '')
}
