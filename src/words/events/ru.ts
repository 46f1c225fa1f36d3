import type { EventMessages } from './en'

const ru: EventMessages = {
  sources: { orders: 'Заказы', contacts: 'Контакты' },
  attributes: {
    day: 'Дата',
    amount: 'Сумма',
    quantity: 'Количество',
    category: 'Категория',
    product: 'Товар',
    channel: 'Канал',
    hour: 'Час',
    direction: 'Направление',
    outcome: 'Результат',
    reason: 'Причина'
  },
  editor: {
    add: { orders: 'Добавить условие о заказах', contacts: 'Добавить условие о контактах' },
    measure: 'Что спрашивается',
    did: { orders: 'делали заказы', contacts: 'были контакты' },
    didNot: { orders: 'не делали заказов', contacts: 'не было контактов' },
    comparison: 'Как часто',
    comparisons: { atLeast: 'не меньше', atMost: 'не больше', exactly: 'ровно', between: 'от и до' },
    times: 'раза | раз | раз',
    timesExact: 'раз | раза | раз',
    yearsAfter: 'календарного года | календарных лет | календарных лет',
    measures: {
      count: 'Сколько',
      sum: 'Сумма',
      average: 'Среднее',
      distinct: 'Сколько разных',
      interval: 'Дней от одного до следующего',
      first: 'Первый был',
      last: 'Последний был'
    },
    attribute: 'По какому полю',
    windows: { ever: 'За всё время', eachYear: 'В каждом из последних … лет' },
    years: 'Полных лет до текущего',
    filters: 'Только те, у которых',
    addFilter: 'Уточнить',
    removeFilter: 'Не уточнять по полю «{attribute}»',
    weekday: 'День недели',
    oneOf: 'одно из',
    noneOf: 'ни одно из'
  },
  summary: {
    some: 'хотя бы один',
    none: 'ни одного',
    range: '{measure} {range}',
    known: '{measure}: известно',
    of: '{measure}: {attribute}',
    part: '{one}, {other}',
    narrowed: 'только: {filters}'
  },
  shortWeekdays: { day1: 'Пн', day2: 'Вт', day3: 'Ср', day4: 'Чт', day5: 'Пт', day6: 'Сб', day7: 'Вс' },
  which: ' ({filters})',
  when: ' {window}',
  lastYear: 'за последний календарный год',
  yearWindow:
    'в каждом из последних {count} календарного года | в каждом из последних {count} календарных лет | в каждом из последних {count} календарных лет',
  filter: {
    values: '{attribute}\u00a0— {values}',
    notValues: '{attribute}\u00a0— не {values}',
    range: '{attribute} {range}',
    yes: '{attribute}\u00a0— да',
    no: '{attribute}\u00a0— нет'
  },
  weekdays: {
    day1: 'в понедельник',
    day2: 'во вторник',
    day3: 'в среду',
    day4: 'в четверг',
    day5: 'в пятницу',
    day6: 'в субботу',
    day7: 'в воскресенье',
    none: 'ни в один день недели'
  },
  some: { orders: 'есть заказы{which}{when}', contacts: 'есть контакты{which}{when}' },
  none: { orders: 'нет заказов{which}{when}', contacts: 'нет контактов{which}{when}' },
  count: { orders: 'число заказов{which}{when}', contacts: 'число контактов{which}{when}' },
  sum: {
    amount: 'сумма заказов{which}{when}',
    orders: 'сумма значений {attribute} по заказам{which}{when}',
    contacts: 'сумма значений {attribute} по контактам{which}{when}'
  },
  average: {
    amount: 'средняя сумма заказа{which}{when}',
    orders: 'среднее значение {attribute} по заказам{which}{when}',
    contacts: 'среднее значение {attribute} по контактам{which}{when}'
  },
  distinct: {
    orders: 'число разных значений {attribute} в заказах{which}{when}',
    contacts: 'число разных значений {attribute} в контактах{which}{when}'
  },
  interval: {
    orders: 'среднее число дней между заказами{which}{when}',
    contacts: 'среднее число дней между контактами{which}{when}'
  },
  first: {
    orders: 'первый заказ{which}{when} сделан {range}',
    contacts: 'первый контакт{which}{when} состоялся {range}'
  },
  last: {
    orders: 'последний заказ{which}{when} сделан {range}',
    contacts: 'последний контакт{which}{when} состоялся {range}'
  },
  known: 'известен показатель «{figure}»',
  within: '{figure} {range}',
  exactly: '{figure}\u00a0— {value}',
  notExactly: '{figure}\u00a0— не {value}'
}

export default ru
