import { comparableText } from '../../../model/comparable-text'

const words = [
  // English
  'return,returned,returns,refund,refunded,partially returned,partially refunded,cancelled,canceled,cancel,cancellation',
  'void,voided,chargeback,reversed,credit note,failed,declined,rejected,not delivered,undelivered',
  // Russian
  'возврат,возвращен,возвращён,возвращена,возвращено,возвращены,возврат товара,возврат средств,отменен,отменён,отменена',
  'отменено,отменены,отмена,отмена заказа,заказ отменен,аннулирован,аннулирована,аннулировано,сторно,отказ,не доставлен',
  // Polish
  'zwrot,zwrócone,zwrócony,zwrócona,zwrócono,zwroty,anulowane,anulowany,anulowana,anulowano,anulacja,anulowanie',
  'odwołane,odwołany,odrzucone,odrzucony,storno,korekta,reklamacja,niedostarczone,refundacja'
]
const known = new Set(words.flatMap((line) => line.split(',')).map(comparableText))

/** Whether a word of English, Russian or Polish tells that an order or one of its lines was returned or cancelled. */
export function isReturnWord(text: string): boolean {
  return known.has(comparableText(text))
}
