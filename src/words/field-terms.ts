import type { Field } from '../model/field'
import { attributeOfField } from '../model/criterion/event-criterion'
import type { Words } from './create-words'
import { fieldHeaders } from './field-headers'
import { fieldName } from './field-name'
import { messages } from './messages'
import { searchWords, type SearchTerms } from './search-words'

/** Words by which standard fields and orders and contacts are asked for in English, Russian and Polish, besides their names and usual headers. */
const synonyms: Readonly<Record<string, string>> = {
  gender: 'man woman male female мужчина женщина муж жен mężczyzna kobieta',
  age: 'age years old возраст лет годы wiek lat',
  birth_date: 'birthday anniversary день рождения именинник юбилей urodziny rocznica',
  city: 'town place where live населённый пункт живёт mieszka miejscowość',
  region: 'area область край województwo',
  income: 'salary wage зарплата доход pensja zarobki',
  children: 'kids family дети семья dzieci rodzina',
  marital_status: 'married single family женат замужем брак żonaty zamężna rodzina',
  customer_type: 'b2b b2c wholesale partner supplier оптовик партнёр поставщик hurtownik partner dostawca',
  industry: 'branch sector отрасль сфера branża',
  interests: 'hobby hobbies увлечения хобби zainteresowania',
  satisfaction: 'csat happy удовлетворённость оценка zadowolenie',
  recommendation: 'nps promoter рекомендация лояльность polecenie',
  money:
    'ltv clv lifetime value revenue turnover spent выручка оборот потратил деньги przychód obrót wydał pieniądze wartość',
  purchases: 'frequency number of orders buys покупки частота заказы zakupy częstotliwość zamówienia',
  average_check: 'aov basket receipt ticket bill чек корзина средний чек rachunek koszyk paragon',
  spending_per_month: 'monthly arpu в месяц расход miesięcznie',
  first_order: 'new newcomer новый первая покупка nowy pierwszy zakup',
  last_order: 'recency last purchase давность последняя покупка ostatni zakup',
  recency: 'rfm давность days ago дней назад dni temu',
  tenure: 'how long lifetime стаж давно staż',
  order_interval: 'frequency period between частота промежуток odstęp',
  order_categories: 'products goods basket товары категории produkty kategorie towary',
  order_months: 'season seasonality сезон сезонность месяц sezon sezonowość miesiąc',
  customer_since: 'registered signup регистрация зарегистрирован rejestracja',
  loyalty_card: 'club discount карта скидка клуб karta rabat klub',
  margin: 'profit прибыль маржа zysk',
  email: 'mail address почта адрес poczta adres',
  phone: 'mobile cell telephone мобильный телефон komórka telefon',
  preferred_channel: 'messenger whatsapp telegram sms канал kanał',
  usual_hour: 'time of day время час godzina pora',
  usual_weekday: 'day of week день недели dzień tygodnia',
  refusal_reason: 'objection отказ возражение odmowa zastrzeżenie',
  consent_email: 'gdpr opt-in subscription newsletter согласие подписка рассылка zgoda rodo newsletter',
  consent_sms: 'gdpr opt-in согласие подписка zgoda rodo',
  consent_phone: 'gdpr opt-in согласие zgoda rodo',
  orders:
    'purchases buys bought events product category заказы покупки купил товар категория zamówienia zakupy kupił towar kategoria',
  contacts: 'calls e-mails chats visits support звонки письма обращения чат визит połączenia rozmowy wiadomości wizyta'
}

const languages = Object.values(messages)
const known = new Map<string, readonly string[]>()

/** The words in all languages by which a standard field, or orders or contacts, are found. */
function furtherWords(id: string): readonly string[] {
  const kept = known.get(id)
  if (kept) return kept
  const names = languages.flatMap(({ fields, events }) => [
    (fields.names as Readonly<Record<string, string>>)[id] ?? '',
    (events.sources as Readonly<Record<string, string>>)[id] ?? '',
    (events.attributes as Readonly<Record<string, string>>)[attributeOfField(id)] ?? ''
  ])
  const own = [...names, Object.hasOwn(fieldHeaders, id) ? fieldHeaders[id] : '', synonyms[id] ?? '']
  const words = [...new Set(own.flatMap((text) => searchWords(text ?? '')))]
  known.set(id, words)
  return words
}

/** What a field is found by: its name in the language of the words; a standard one also by its names and usual words in all languages. */
export function termsOfField(words: Words, field: Pick<Field, 'id' | 'name' | 'standard' | 'of'>): SearchTerms {
  const age = field.id === 'age' ? furtherWords('recorded_age') : []
  const further = field.standard ? [...furtherWords(field.id), ...age] : searchWords(field.id)
  return { name: searchWords(fieldName(words, field)), further }
}

/** What orders or contacts are found by, named on screen as given. */
export function termsOfEvents(source: 'orders' | 'contacts', name: string): SearchTerms {
  return { name: searchWords(name), further: furtherWords(source) }
}
