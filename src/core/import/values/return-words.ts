import { comparableText } from '../../../model/comparable-text'

const returned = [
  // English
  'return,returned,returns,refund,refunded,partially returned,partially refunded,chargeback,reversed,credit note',
  // Russian
  'возврат,возвращен,возвращена,возвращено,возвращены,возврат товара,возврат средств,сторно',
  // Polish
  'zwrot,zwrócone,zwrócony,zwrócona,zwrócono,zwroty,storno,korekta,reklamacja,refundacja'
]
const cancelled = [
  // English
  'cancelled,canceled,cancel,cancellation,void,voided,failed,declined,rejected,not delivered,undelivered',
  // Russian
  'отменен,отменена,отменено,отменены,отмена,отмена заказа,заказ отменен,аннулирован,аннулирована,аннулировано,отказ,не доставлен',
  // Polish
  'anulowane,anulowany,anulowana,anulowano,anulacja,anulowanie,odwołane,odwołany,odrzucone,odrzucony,niedostarczone'
]
const wordsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(',')).map(comparableText))
const returnWords = wordsOf(returned)
const cancellationWords = wordsOf(cancelled)

/** What a word of English, Russian or Polish tells of an order or one of its lines: it came back, or never took place; null for any other. */
export function statusOfWord(text: string): 'returned' | 'cancelled' | null {
  const word = comparableText(text)
  if (returnWords.has(word)) return 'returned'
  return cancellationWords.has(word) ? 'cancelled' : null
}
