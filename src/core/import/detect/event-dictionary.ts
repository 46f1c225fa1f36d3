import type { EventSource } from '../../../model/customer-table'
import { wordsOfHeader } from './header-dictionary'

/** Headers in English, Russian and Polish that mean an attribute of an event or its role; the likeliest attribute of a source first. */
const headers: Readonly<Record<EventSource, Readonly<Record<string, string>>>> = {
  orders: {
    number:
      'order id|order number|order no|order nr|order|invoice|invoice no|invoice number|invoice id|basket id|basket|transaction id|transaction number|transaction no|receipt|receipt number|receipt no|receipt id|bill|bill number|номер заказа|заказ|id заказа|код заказа|ид заказа|номер чека|чек|номер счета|счет|номер накладной|накладная|номер документа|документ|документ продажи|номер покупки|номер транзакции|id транзакции|nr zamówienia|numer zamówienia|id zamówienia|zamówienie|nr faktury|numer faktury|faktura|nr paragonu|numer paragonu|paragon|nr dokumentu|numer dokumentu|id transakcji|nr transakcji|numer transakcji',
    time: 'timestamp|transaction timestamp|datetime|date time|date and time|order time|purchase time|transaction time|дата и время|дата время|время заказа|время покупки|время продажи|data i godzina|data i czas|czas zamówienia|czas zakupu|czas transakcji',
    day: 'date|day|order date|purchase date|transaction date|sale date|sales date|invoice date|payment date|date of order|date of purchase|ordered at|purchased at|order placed|дата|день|дата заказа|дата покупки|дата продажи|дата реализации|дата документа|дата счета|дата чека|дата оплаты|дата отгрузки|дата транзакции|период|data|dzień|data zamówienia|data zakupu|data sprzedaży|data transakcji|data faktury|data wystawienia|data płatności|data dokumentu',
    amount:
      'amount|sum|total|sales value|sales|sale|value|order value|order total|order amount|order sum|total price|total amount|grand total|line total|dollar value|dollars|dollar|revenue|turnover|paid|payment|spend|spent|gross|net|invoice total|сумма|сумма заказа|сумма покупки|сумма продажи|сумма чека|сумма документа|сумма с ндс|сумма без ндс|итого|всего|стоимость|стоимость заказа|выручка|оборот|продажи|оплата|оплачено|kwota|kwota zamówienia|kwota brutto|kwota netto|wartość|wartość zamówienia|wartość sprzedaży|wartość brutto|wartość netto|suma|suma zamówienia|razem|łącznie|przychód|obrót|sprzedaż|brutto|netto|zapłacono',
    price:
      'price|unit price|item price|price per unit|price each|cost per unit|цена|цена за единицу|цена за упаковку|цена за штуку|цена за шт|цена единицы|цена товара|cena|cena jednostkowa|cena za sztukę|cena za szt|cena brutto|cena netto|cena towaru',
    quantity:
      'quantity|qty|pieces|pcs|units|units sold|items|number of items|number of pieces|number of cds|количество|количество товара|кол во|колво|штук|шт|единиц|продано|ilość|ilosc|liczba|sztuk|szt|liczba sztuk|ilość sztuk',
    category:
      'category|product category|item category|product group|product line|product type|department|категория|категория товара|категория товаров|группа|группа товаров|товарная группа|номенклатурная группа|вид номенклатуры|вид товара|раздел|kategoria|kategoria produktu|kategoria towaru|grupa|grupa towarowa|grupa produktów|rodzaj towaru|dział',
    product:
      'product|product name|item|item name|article|sku|stock code|description|product description|product id|product code|goods|товар|товары|номенклатура|наименование|наименование товара|название товара|артикул|продукт|услуга|код товара|id товара|produkt|towar|nazwa produktu|nazwa towaru|artykuł|indeks|kod produktu|kod towaru|id produktu|usługa',
    channel:
      'channel|sales channel|order channel|purchase channel|order source|source|канал|канал продаж|канал заказа|источник|источник заказа|способ заказа|kanał|kanał sprzedaży|kanał zamówienia|źródło|źródło zamówienia',
    status:
      'status|order status|state|transaction type|operation|type of operation|document type|статус|статус заказа|состояние|состояние заказа|вид операции|тип операции|вид документа|status zamówienia|stan|stan zamówienia|rodzaj operacji|typ operacji|rodzaj dokumentu',
    hour: 'hour|hour of day|час|час дня|godzina'
  },
  contacts: {
    time: 'timestamp|datetime|date time|date and time|contact time|call time|time|time of contact|time of call|start time|started at|sent at|дата и время|дата время|время|время контакта|время звонка|начало|начало звонка|data i godzina|data i czas|czas|czas kontaktu|czas rozmowy|początek rozmowy',
    day: 'date|day|contact date|call date|date of contact|date of call|contacted at|message date|visit date|campaign date|last contact date|дата|день|дата контакта|дата звонка|дата обращения|дата письма|дата встречи|дата визита|дата рассылки|data|dzień|data kontaktu|data rozmowy|data połączenia|data wiadomości|data wizyty|data wysyłki',
    hour: 'hour|hour of day|hour of contact|hour of call|час|час звонка|час контакта|godzina|godzina kontaktu|godzina rozmowy',
    channel:
      'channel|contact channel|communication channel|contact type|type of contact|contact|medium|канал|канал связи|канал контакта|канал коммуникации|вид контакта|тип контакта|способ связи|kanał|kanał kontaktu|kanał komunikacji|rodzaj kontaktu|typ kontaktu|forma kontaktu',
    direction:
      'direction|call direction|call type|incoming outgoing|направление|направление звонка|тип звонка|вид звонка|входящий исходящий|kierunek|kierunek rozmowy|kierunek połączenia|typ połączenia|rodzaj połączenia',
    outcome:
      'outcome|result|call result|contact result|call outcome|contact outcome|disposition|response|результат|результат звонка|результат контакта|результат разговора|итог|итог звонка|исход|ответ|wynik|wynik kontaktu|wynik rozmowy|rezultat|efekt|efekt rozmowy|odpowiedź|status kontaktu|статус контакта|статус звонка|contact status|call status',
    reason:
      'reason|refusal reason|reason of refusal|reason for refusal|reason of contact|contact reason|rejection reason|причина|причина отказа|причина обращения|повод|повод обращения|powód|powód odmowy|powód kontaktu|przyczyna|przyczyna odmowy'
  }
}

const attributesOfHeader = new Map<string, string[]>()
for (const [source, attributes] of Object.entries(headers))
  for (const [attribute, list] of Object.entries(attributes))
    for (const header of list.split('|')) {
      const key = `${source} ${wordsOfHeader(header)}`
      attributesOfHeader.set(key, [...(attributesOfHeader.get(key) ?? []), attribute])
    }

/** Attributes and roles of an event that a header means, the likeliest first; a currency or unit at its end is passed over. */
export function attributesOfEventHeader(source: EventSource, header: string): readonly string[] {
  const words = wordsOfHeader(header)
  return attributesOfHeader.get(`${source} ${words}`) ?? attributesOfHeader.get(`${source} ${withoutUnit(words)}`) ?? []
}

function withoutUnit(words: string): string {
  return words.replace(/ (?:rub|rur|руб|р|рублей|pln|zł|usd|eur|gbp|uah|грн|kzt|byn|шт|szt|pcs)$/, '')
}

const ofCustomer =
  /(?:^| )(?:customer|client|household|user|member|guest|subscriber|account|person|buyer|shopper|клиента?|контрагента?|покупателя?|абонента?|пользователя?|klienta?|kontrahenta?|nabywcy?|odbiorcy?|użytkownika?)(?: |$)/u

/** Whether a header speaks of the customer (as `customer id`, `Код контрагента` do) and not of the event. */
export function speaksOfCustomer(header: string): boolean {
  return ofCustomer.test(wordsOfHeader(header))
}

const naming = new Set(
  'customer|client|buyer|customer name|client name|клиент|покупатель|заказчик|контрагент|клиент имя|имя клиента|фио|фио клиента|klient|kontrahent|nabywca|odbiorca|nazwa klienta|nazwa kontrahenta'
    .split('|')
    .map(wordsOfHeader)
)

/** Whether a header is of a column with the customers' names. */
export function namesCustomer(header: string): boolean {
  return naming.has(wordsOfHeader(header))
}

const ofContacts =
  /(?:^| )(?:call|calls|contact|campaign|mailing|newsletter|message|звонка?|обращени[ея]|контакта?|кампани[яи]|рассылк[аи]|rozmow[ay]|połączeni[ea]|kontaktu?|kampani[ai]|mailingu?|wiadomości?)(?: |$)/u

/** Whether a header speaks of a contact (`Call result`, `campaign_id`, `Дата звонка`). */
export function speaksOfContact(header: string): boolean {
  return ofContacts.test(wordsOfHeader(header))
}

const ofIdentity = /(?:^| )(?:id|ids|uuid|guid|no|nr|number|code|upc|sku|номер|код|ид|numer|kod|indeks|rk)(?: |$)/u

/** Whether a header is of a column that names things by a number or code. */
export function speaksOfIdentity(header: string): boolean {
  return ofIdentity.test(wordsOfHeader(header))
}
