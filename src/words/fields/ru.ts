import type { FieldsMessages } from './en'

const ru: FieldsMessages = {
  names: {
    external_id: 'Номер клиента',
    name: 'Полное имя',
    first_name: 'Имя',
    last_name: 'Фамилия',
    gender: 'Пол',
    age: 'Возраст',
    birth_date: 'Дата рождения',
    birth_year: 'Год рождения',
    recorded_age: 'Возраст по анкете',
    city: 'Город',
    region: 'Регион',
    country: 'Страна',
    postcode: 'Почтовый индекс',
    marital_status: 'Семейное положение',
    children: 'Число детей',
    education: 'Образование',
    occupation: 'Род занятий',
    income: 'Доход',
    customer_type: 'Тип клиента',
    company: 'Компания',
    industry: 'Отрасль',
    interests: 'Интересы',
    values: 'Ценности',
    satisfaction: 'Оценка CSAT',
    recommendation: 'Оценка NPS',
    money: 'Сумма покупок',
    purchases: 'Число заказов',
    average_check: 'Средний чек',
    first_order: 'Первый заказ',
    last_order: 'Последний заказ',
    customer_since: 'Клиент с',
    loyalty_card: 'Карта лояльности',
    margin: 'Маржа',
    email: 'Эл. почта',
    phone: 'Телефон',
    preferred_channel: 'Канал связи',
    contacts: 'Число контактов',
    consent_email: 'Согласие на письма',
    consent_sms: 'Согласие на SMS',
    consent_phone: 'Согласие на звонки'
  },
  groups: {
    who: 'Кто они',
    moves: 'Что ими движет',
    buys: 'Как покупают',
    talks: 'Как общаются',
    own: 'Мои поля'
  },
  types: {
    text: 'Текст',
    number: 'Число',
    money: 'Деньги',
    date: 'Дата',
    yesNo: 'Да / нет',
    choice: 'Выбор',
    multipleChoice: 'Множественный выбор',
    age: 'Возраст'
  },
  genderValues: {
    woman: 'женский',
    man: 'мужской',
    other: 'другой'
  },
  customerTypes: {
    person: 'физлицо',
    company: 'компания',
    wholesale: 'оптовик',
    partner: 'партнёр',
    supplier: 'поставщик'
  },
  yes: 'да',
  no: 'нет',
  unknown: 'неизвестно',
  ageOpen: '{from}+',
  units: {
    years: '{count} год | {count} года | {count} лет',
    months: '{count} месяц | {count} месяца | {count} месяцев',
    days: '{count} день | {count} дня | {count} дней',
    customers: '{count} клиент | {count} клиента | {count} клиентов',
    orders: '{count} заказ | {count} заказа | {count} заказов',
    contacts: '{count} контакт | {count} контакта | {count} контактов',
    values: '{count} значение | {count} значения | {count} значений'
  }
}

export default ru
