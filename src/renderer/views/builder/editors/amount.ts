/** Digits after the decimal sign of a currency (ISO 4217): 2 for EUR, 0 for JPY. */
export function minorDigits(currency: string): number {
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  return options.maximumFractionDigits ?? 2
}

/** Major units of an amount in minor units. */
export function majorFromMinor(minor: number, digits: number): number {
  return minor / 10 ** digits
}

/** Minor units of an amount in major units, rounded half up to a whole minor unit. */
export function minorFromMajor(major: number, digits: number): number {
  const scaled = Number(`${major}e${digits}`)
  return Math.round(Number.isNaN(scaled) ? major * 10 ** digits : scaled)
}

/** The number that a person typed: spaces of any kind group digits, the last comma or point is the decimal sign; null when it is not one. */
export function numberFromText(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(/^[\u2212\u2013]/, '-')
  const lastSign = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  const signs = plain.match(/[.,]/g) ?? []
  const grouped = signs.length > 1 && new Set(signs).size === 1
  const whole = lastSign < 0 || grouped ? plain.replace(/[.,]/g, '') : plain.slice(0, lastSign).replace(/[.,]/g, '')
  const fraction = lastSign < 0 || grouped ? '' : plain.slice(lastSign + 1)
  const joined = fraction === '' ? whole : `${whole}.${fraction}`
  return /^-?\d*(\.\d+)?$/.test(joined) && /\d/.test(joined) ? Number(joined) : null
}

/** A number as a person types it in a language: no grouping, the language's decimal sign, at most so many digits after it. */
export function textFromNumber(value: number, locale: string, digits = 6): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: digits })
    .format(value)
    .replace('\u2212', '-')
}
