import { comparableText } from '../../model/comparable-text'

/** What an outcome of a contact tells: nobody answered, the customer agreed or refused, or something else was said. */
export type OutcomeMeaning = 'noAnswer' | 'agreed' | 'refused' | 'answered'

const noAnswer = [
  'no answer,not answered,unanswered,missed,no reply,no response,not reached,unreachable,busy,voicemail,failure,failed,bounced',
  'не ответил,не ответила,нет ответа,без ответа,недозвон,не дозвонились,не доступен,недоступен,занято,пропущен,пропущенный,автоответчик',
  'brak odpowiedzi,bez odpowiedzi,nie odebrał,nie odebrała,nieodebrane,nieodebrany,nie odpowiedział,zajęte,niedostępny,poczta głosowa'
]
const agreed = [
  'order placed,ordered,order,bought,purchase,purchased,sale,sold,agreed,accepted,accept,success,successful,won,deal,subscribed,paid',
  'сделан заказ,заказал,заказала,заказ,купил,купила,покупка,продажа,продано,согласен,согласна,согласие,согласился,согласилась,успех,сделка,оплатил,оплачено',
  'złożone zamówienie,zamówienie,zamówił,zamówiła,kupił,kupiła,zakup,sprzedaż,sprzedane,zgoda,zgodził się,zgodziła się,sukces,zapłacone'
]
const refused = [
  'refused,refusal,refuse,declined,decline,rejected,not interested,no interest,lost,unsubscribed,no thanks',
  'отказ,отказался,отказалась,отказано,не интересно,неинтересно,не заинтересован,не заинтересована,нет интереса,проиграна',
  'odmowa,odmówił,odmówiła,odrzucone,odrzucił,odrzuciła,niezainteresowany,niezainteresowana,brak zainteresowania,rezygnacja'
]
const outgoing = [
  'to the customer,to customer,to client,outgoing,outbound,out,sent',
  'к клиенту,клиенту,исходящий,исходящее,исходящая,исх,исх.,от нас',
  'do klienta,wychodzący,wychodzące,wychodząca,wych,wych.,od nas'
]

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(','))
const meanings = new Map<string, OutcomeMeaning>(
  (
    [
      ['noAnswer', noAnswer],
      ['agreed', agreed],
      ['refused', refused]
    ] as const
  ).flatMap(([meaning, lines]) => wordsOf(lines).map((word) => [comparableText(word), meaning] as const))
)
const outgoingWords = new Set(wordsOf(outgoing).map(comparableText))

/** What an outcome means, by words of English, Russian and Polish; any other outcome is an answer. */
export function meaningOfOutcome(outcome: string): OutcomeMeaning {
  return meanings.get(comparableText(outcome)) ?? 'answered'
}

/** Whether a direction's word says that the contact went to the customer. */
export function isOutgoing(direction: string): boolean {
  return outgoingWords.has(comparableText(direction))
}
