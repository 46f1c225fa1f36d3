/** The most usual are known without the host's tables, which take a while to be read. */
const usual = ['EUR', 'USD', 'GBP', 'PLN', 'RUB', 'UAH', 'KZT', 'CHF', 'CZK', 'SEK', 'NOK', 'DKK']
const digitsByCurrency = new Map<string, number>(usual.map((currency) => [currency, 2]))

/** How many digits of a currency (ISO 4217) follow the decimal sign: 2 for PLN, 0 for JPY; 2 for a code that is no currency. */
export function minorDigits(currency: string): number {
  const known = digitsByCurrency.get(currency)
  if (known !== undefined) return known
  if (!/^[A-Za-z]{3}$/.test(currency)) return 2
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  digitsByCurrency.set(currency, digits)
  return digits
}

/** How many minor units one major unit of a currency has; 1 when there is no currency. */
export function minorFactor(currency: string | undefined): number {
  return currency === undefined ? 1 : 10 ** minorDigits(currency)
}
