import type { SentenceMessages } from './en'

const ru: SentenceMessages = {
  relative: {
    whose: 'у которых {clause}',
    who: 'у которых {clause}',
    have: 'у которых {clause}',
    haveOfWomen: 'у которых {clause}',
    are: 'которые {clause}',
    areOfWomen: 'которые {clause}',
    group: 'у которых {clause}'
  },
  plain: {
    whose: '{clause}',
    who: '{clause}',
    have: '{clause}',
    haveOfWomen: '{clause}',
    are: '{clause}',
    areOfWomen: '{clause}',
    group: '{clause}'
  },
  subjects: { customers: 'Клиенты', man: 'Мужчины', woman: 'Женщины', both: 'Мужчины и женщины' },
  aged: {
    who: '{who} {age}',
    range: 'от {from} до {count} года | от {from} до {count} лет | от {from} до {count} лет',
    from: 'от {count} года | от {count} лет | от {count} лет',
    to: 'не старше {count} года | не старше {count} лет | не старше {count} лет',
    exact: 'в возрасте {count} года | в возрасте {count} лет | в возрасте {count} лет'
  },
  whole: { everybody: 'Все клиенты.', subject: '{who}.', clauses: '{who}, {clauses}.' },
  fieldPhrases: {
    name: 'полное имя',
    children: 'число детей',
    purchases: 'число заказов',
    contacts: 'число контактов',
    customer_since: 'начало сотрудничества',
    first_name: 'имя',
    email: 'адрес эл. почты',
    phone: 'номер телефона'
  },
  quoted: '«{text}»',
  join: {
    comma: '{first}, {last}',
    or: '{first} или {last}',
    and: '{first} и {last}',
    nor: '{first} или {last}',
    not: '{first} и {last}',
    list: '{first}; {last}',
    clauses: '{first}, а {last}',
    clausesApart: '{first}, и {last}',
    clausesMore: '{first}, а ещё {last}',
    alternatives: '{first}, {last}'
  },
  alternative: 'либо {clause}',
  brackets: '({clause})',
  fold: '{values} и ещё {count} значение | {values} и ещё {count} значения | {values} и ещё {count} значений',
  foldNot:
    '{values} и ни одно из {count} других значений | {values} и ни одно из {count} других значений | {values} и ни одно из {count} других значений',
  limits: {
    atLeast: 'не меньше {value}',
    atMost: 'не больше {value}',
    moreThan: 'больше {value}',
    lessThan: 'меньше {value}',
    between: 'от {from} до {to}',
    both: '{lower} и {upper}',
    outside: '{lower} или {upper}'
  },
  number: { within: '{field} {range}', equals: '{field}\u00a0— {value}', differs: '{field}\u00a0— не {value}' },
  age: {
    limit: '{count} года | {count} лет | {count} лет',
    exact: '{count} год | {count} года | {count} лет',
    between: 'от {from} до {count} года | от {from} до {count} лет | от {from} до {count} лет'
  },
  year: { equals: '{field}\u00a0— {value}', differs: '{field}\u00a0— не {value}' },
  date: {
    within: '{field}\u00a0— {range}',
    of: {
      first_order: 'первый заказ сделан {range}',
      last_order: 'последний заказ сделан {range}',
      customer_since: 'сотрудничество началось {range}',
      birth_date: 'дата рождения\u00a0— {range}'
    },
    past: {
      on: '{bound}',
      notOn: 'не {bound}',
      notBefore: '{bound} или позже',
      notAfter: '{bound} или раньше',
      before: 'больше {amount} назад',
      after: 'меньше {amount} назад',
      between: 'от {nearer} до {farther} назад'
    },
    future: {
      on: '{bound}',
      notOn: 'не {bound}',
      notBefore: 'не раньше чем {bound}',
      notAfter: 'не позже чем {bound}',
      before: 'раньше чем {bound}',
      after: 'позже чем {bound}'
    },
    day: {
      on: '{bound}',
      notOn: 'не {bound}',
      notBefore: 'не раньше {bound}',
      notAfter: 'не позже {bound}',
      before: 'раньше {bound}',
      after: 'позже {bound}'
    },
    between: 'в период: {from} – {to}',
    daysBetween: 'с {from} по {to}',
    last: {
      day: 'за последний {count} день | за последние {count} дня | за последние {count} дней',
      month: 'за последний {count} месяц | за последние {count} месяца | за последние {count} месяцев',
      year: 'за последний {count} год | за последние {count} года | за последние {count} лет'
    },
    next: {
      day: 'в ближайший {count} день | в ближайшие {count} дня | в ближайшие {count} дней',
      month: 'в ближайший {count} месяц | в ближайшие {count} месяца | в ближайшие {count} месяцев',
      year: 'в ближайший {count} год | в ближайшие {count} года | в ближайшие {count} лет'
    },
    ago: {
      day: '{count} день назад | {count} дня назад | {count} дней назад',
      month: '{count} месяц назад | {count} месяца назад | {count} месяцев назад',
      year: '{count} год назад | {count} года назад | {count} лет назад'
    },
    ahead: {
      day: 'через {count} день | через {count} дня | через {count} дней',
      month: 'через {count} месяц | через {count} месяца | через {count} месяцев',
      year: 'через {count} год | через {count} года | через {count} лет'
    },
    amount: {
      day: '{count} дня | {count} дней | {count} дней',
      month: '{count} месяца | {count} месяцев | {count} месяцев',
      year: '{count} года | {count} лет | {count} лет'
    },
    edge: {
      day: '{count} дня | {count} дней | {count} дней',
      month: '{count} месяца | {count} месяцев | {count} месяцев',
      year: '{count} года | {count} лет | {count} лет'
    },
    one: {
      last: { day: 'за последний день', month: 'за последний месяц', year: 'за последний год' },
      next: { day: 'в ближайшие сутки', month: 'в ближайший месяц', year: 'в ближайший год' },
      ago: { day: 'день назад', month: 'месяц назад', year: 'год назад' },
      ahead: { day: 'через день', month: 'через месяц', year: 'через год' },
      amount: { day: 'дня', month: 'месяца', year: 'года' },
      edge: { day: 'дня', month: 'месяца', year: 'года' }
    }
  },
  birthday: { is: 'день рождения {when}', isNot: 'день рождения не {when}' },
  anniversary: {
    is: '{what} {when}',
    isNot: '{what} не {when}',
    of: {
      first_order: 'годовщина первого заказа',
      last_order: 'годовщина последнего заказа',
      customer_since: 'годовщина сотрудничества',
      other: 'годовщина по полю {field}'
    }
  },
  choice: { is: '{field}\u00a0— {values}', isNot: '{field}\u00a0— {values}', item: 'не {value}' },
  city: { is: 'город\u00a0— {values}', isNot: 'город\u00a0— {values}' },
  region: { is: 'регион\u00a0— {values}', isNot: 'регион\u00a0— {values}' },
  country: { is: 'страна\u00a0— {values}', isNot: 'страна\u00a0— {values}' },
  nothingChosen: 'в поле {field} ещё ничего не выбрано',
  text: {
    contains: '{field} содержит {values}',
    containsNot: '{field} не содержит {values}',
    startsWith: '{field} начинается с {values}',
    startsWithNot: '{field} не начинается с {values}',
    endsWith: '{field} заканчивается на {values}',
    endsWithNot: '{field} не заканчивается на {values}'
  },
  yesNo: {
    answer: '{field}\u00a0— {answer}',
    loyalty_card: { yes: 'есть карта лояльности', no: 'нет карты лояльности' },
    consent_email: { yes: 'есть согласие на письма', no: 'нет согласия на письма' },
    consent_sms: { yes: 'есть согласие на SMS', no: 'нет согласия на SMS' },
    consent_phone: { yes: 'есть согласие на звонки', no: 'нет согласия на звонки' }
  },
  known: { yes: 'поле {field} заполнено', no: 'поле {field} не заполнено' },
  checkByAge: { fits: '{field} соответствует возрасту ({bands})', band: '{band}: {range}', noLimit: 'любой' },
  unknown: { match: '{clause} (или неизвестно)', noMatch: '{clause} (неизвестное не подходит)' },
  not: 'не выполнено условие ({clause})',
  none: 'не выполнено условие ({clauses}) | не выполнено ни одно из этих условий ({clauses}) | не выполнено ни одно из этих условий ({clauses})',
  atLeast:
    'выполнено хотя бы {count} из этих условий ({clauses}) | выполнены хотя бы {count} из этих условий ({clauses}) | выполнено хотя бы {count} из этих условий ({clauses})',
  broken: {
    missingField: 'выполнено условие по полю, которого больше нет ({field})',
    wrongType: 'выполнено условие, которое не подходит к полю {field}',
    missingSegment: 'выполнено условие по сегменту, которого больше нет',
    segmentNotSaved: 'выполнено условие по сегменту {name}, у которого ещё нет сохранённой версии',
    segmentCycle: 'выполнено условие по сегменту {name}, который зависит от самого себя',
    missingList: 'выполнено условие по списку {list}, которого здесь нет'
  },
  segment: { is: 'входят в сегмент {name}', isNot: 'не входят в сегмент {name}' },
  list: {
    is: '{field}\u00a0— из списка {list}',
    isNot: '{field}\u00a0— не из списка {list}',
    counted: '{name} ({count})'
  },
  multipleChoice: {
    any: 'в поле {field} есть {values}',
    all: 'в поле {field} есть {values}',
    none: 'в поле {field} нет значения {values} | в поле {field} нет значений {values} | в поле {field} нет значений {values}',
    notAll: 'в поле {field} нет хотя бы одного из значений {values}'
  },
  showWhole: 'Показать целиком',
  showFolded: 'Свернуть'
}

export default ru
