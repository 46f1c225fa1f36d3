/** A number written plainly with the given decimal sign and as many digits as it has. */
export function numberText(value: number, decimal: '.' | ','): string {
  const text = Math.abs(value) >= 1e21 && Number.isInteger(value) ? BigInt(value).toString() : String(value + 0)
  return decimal === '.' ? text : text.replace('.', ',')
}

/** Money in major units with all its digits: 125050 in a currency of 2 minor digits is `1250.50`. */
export function moneyText(minor: number, digits: number, decimal: '.' | ','): string {
  if (!Number.isSafeInteger(minor)) return numberText(minor / 10 ** digits, decimal)
  const all = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = all.slice(0, all.length - digits)
  const text = digits === 0 ? whole : `${whole}${decimal}${all.slice(-digits)}`
  return minor < 0 ? `-${text}` : text
}
