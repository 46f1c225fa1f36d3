import { comparableText } from '../../../model/comparable-text'
import { fieldHeaders } from '../../../words/field-headers'
import { messages } from '../../../words/messages'
import { currencyOfHeader, withoutCurrency } from '../values/currency-of-header'

const fieldsOfHeader = new Map<string, string[]>()
for (const [field, list] of Object.entries(fieldHeaders)) for (const header of list.split('|')) addHeader(header, field)
for (const { fields } of Object.values(messages))
  for (const [field, name] of Object.entries(fields.names)) if (field !== 'age') addHeader(name, field)

/** A header that means a standard field; the program's own names are among them, so that its lists can be read back. */
function addHeader(header: string, field: string): void {
  const words = wordsOfHeader(header)
  const fields = fieldsOfHeader.get(words) ?? []
  if (!fields.includes(field)) fieldsOfHeader.set(words, [...fields, field])
}

const moneyWords =
  /(^| )(price|cost|costs|charge|charges|amount|revenue|spend|spent|spending|salary|income|payment|fee|budget|balance|turnover|profit|debt|expense|expenses|цена|стоимость|сумма|выручка|доход|доходы|зарплата|оборот|итого|чек|платеж|платежи|оплата|бюджет|расход|расходы|траты|затраты|долг|прибыль|маржа|взнос|баланс|аванс|стоимости|суммы|деньги|потрачено|kwota|kwoty|cena|ceny|wartość|przychód|przychody|dochód|dochody|obrót|obroty|opłata|opłaty|koszt|koszty|wydatek|wydatki|saldo|płatność|płatności|zarobki|pensja|wynagrodzenie|zysk|marża|dług|należność|brutto|netto|składka)( |$)/
const countWords =
  /(^| )(score|scores|rate|rating|percent|count|number|points|index|балл|баллы|оценка|рейтинг|процент|количество|число|индекс|liczba|ocena|ilość|punkty|procent)( |$)/
const flagWords =
  /(^| )(is|has|flag|fl|flg|yn|own|senior|citizen|признак|флаг|есть|czy|zgoda|согласие|consent|active|subscribed)( |$)/
const thousandsWords = /\bk\$|\$k\b|\(k\b|thousand|тыс|tys\b|tys\.|mln|млн|million/i

/** A header as words in lower case with one blank between: `Year_Birth`, `yearBirth` and `YEAR BIRTH` are alike. */
export function wordsOfHeader(header: string): string {
  return comparableText(
    header
      .normalize('NFC')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  )
}

/** Standard fields that a header may mean, the likeliest first. */
export function standardFieldsOfHeader(header: string): readonly string[] {
  if (thousandsWords.test(header)) return []
  return fieldsOfHeader.get(wordsOfHeader(header)) ?? fieldsOfHeader.get(wordsOfHeader(withoutCurrency(header))) ?? []
}

const numberWords = /^(?:no|nr|num|number|номер|numer|id no|id nr)$/

/** Whether a header says nothing but "number": it may be that of the customer. A number of the row (№ п/п, Lp.) is another word. */
export function isNumberHeader(header: string): boolean {
  return numberWords.test(wordsOfHeader(header))
}

/** Whether a header speaks of a count, a mark or a share. */
export function isCountHeader(header: string): boolean {
  return countWords.test(wordsOfHeader(header))
}

/** Whether a header speaks of money in whole units. */
export function isMoneyHeader(header: string): boolean {
  const words = wordsOfHeader(header)
  return (
    !thousandsWords.test(header) &&
    !countWords.test(words) &&
    (moneyWords.test(words) || currencyOfHeader(header) !== undefined)
  )
}

/** Whether a header speaks of a yes or a no. */
export function isFlagHeader(header: string): boolean {
  return flagWords.test(wordsOfHeader(header))
}
