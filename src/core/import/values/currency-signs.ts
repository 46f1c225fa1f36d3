const signs: Readonly<Record<string, readonly string[]>> = {
  RUB: ['₽', 'руб', 'рублей', 'рубля', 'р', 'rub', 'rur'],
  PLN: ['zł', 'zl', 'złotych', 'pln'],
  USD: ['$', 'us$', 'usd'],
  EUR: ['€', 'eur', 'euro', 'евро'],
  GBP: ['£', 'gbp'],
  JPY: ['¥', '円', 'jpy'],
  CNY: ['元', 'cny', 'rmb'],
  INR: ['₹', 'rs', 'inr'],
  UAH: ['₴', 'грн', 'uah'],
  KZT: ['₸', 'тг', 'тенге', 'kzt'],
  BYN: ['br', 'byn'],
  CZK: ['kč', 'czk'],
  HUF: ['ft', 'huf'],
  CHF: ['chf'],
  SEK: ['sek'],
  NOK: ['nok'],
  DKK: ['dkk'],
  RON: ['ron', 'lei'],
  BGN: ['лв', 'bgn'],
  TRY: ['₺', 'try', 'tl'],
  GEL: ['₾', 'gel'],
  AMD: ['֏', 'amd'],
  ILS: ['₪', 'ils'],
  KRW: ['₩', 'krw'],
  CAD: ['cad'],
  AUD: ['aud'],
  BRL: ['r$', 'brl'],
  KWD: ['kwd']
}

const currencyOfSign = new Map(
  Object.entries(signs).flatMap(([currency, written]) => written.map((sign) => [sign, currency] as const))
)

/** The ISO 4217 code that a currency sign or word beside an amount means (`₽`, `руб.`, `zł`, `PLN`), or undefined. */
export function currencyOf(sign: string): string | undefined {
  return currencyOfSign.get(sign.trim().replace(/\.$/, '').toLowerCase())
}
