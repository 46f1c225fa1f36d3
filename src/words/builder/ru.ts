import type { BuilderMessages } from './en'

const ru: BuilderMessages = {
  newName: 'Новый портрет',
  draftNew: 'черновик',
  draftChanges: 'черновик · {count} изменение | черновик · {count} изменения | черновик · {count} изменений',
  savedVersion: 'версия {number}',
  name: 'Название сегмента',
  color: 'Цвет',
  colorOf: 'Цвет: {color}. Изменить',
  saveVersion: 'Сохранить версию',
  versionSaved: 'Сегмент «{name}» сохранён',
  discard: 'Отменить изменения',
  export: 'Экспорт…',
  portrait: 'Портрет',
  noCustomersTitle: 'Клиентов пока нет',
  noCustomersText: 'Портрет складывается из полей ваших клиентов. Сначала загрузите их.',
  importFirst: 'Импортировать клиентов',
  startHint: 'Выберите поле слева. Каждое условие уточняет портрет, а картина справа сразу меняется вместе с ним.',
  vocabulary: 'Поля',
  searchFields: 'Поиск: {count} поле… | Поиск: {count} поля… | Поиск: {count} полей…',
  noFieldFound: 'Поля с таким названием нет.',
  addField: 'Добавить условие: {field}',
  addCriterion: 'Добавить условие',
  addGroup: 'Добавить группу',
  group: 'Группа',
  showCriterion: 'Показать условие',
  not: 'не',
  disabled: 'не учитывается',
  kind: 'О чём вопрос',
  kinds: {
    number: 'Диапазон',
    age: 'Диапазон',
    date: 'Период',
    anniversary: 'Годовщина',
    choice: 'Один из',
    multipleChoice: 'Значения',
    text: 'Текст',
    yesNo: 'Да или нет',
    known: 'Известно или нет',
    checkByAgeBand: 'По возрастам'
  },
  modes: {
    all: 'Верны все условия',
    any: 'Верно любое условие',
    none: 'Не верно ни одно условие',
    atLeast: 'Верны хотя бы столько-то условий'
  },
  modeOf: 'Как связана группа: {mode}',
  modeBadges: {
    all: 'Все',
    any: 'Любое',
    none: 'Ни одно',
    atLeast: 'Хотя бы'
  },
  modeTexts: {
    all: 'условия верны',
    any: 'из условий верно',
    none: 'из условий не верно',
    atLeast: 'из условий верны'
  },
  atLeastCount: 'Сколько из них',
  ledger: {
    sequence: 'по цепочке',
    soFar: 'набралось',
    alone: 'само по себе {customers}',
    costs: 'отсекает {customers}',
    gives: 'даёт {customers}',
    adds: 'добавляет {customers}',
    unknownOf: 'Неизвестно: {customers}'
  },
  unknownLabel: 'Где неизвестно',
  unknowns: {
    keep: 'остаётся неизвестным',
    match: 'подходит',
    noMatch: 'не подходит'
  },
  unknownNotes: {
    match: 'неизвестное подходит',
    noMatch: 'неизвестное не подходит'
  },
  menu: {
    of: 'Ещё: {criterion}',
    negate: 'Не: поменять верно и неверно',
    wrap: 'Поместить в новую группу',
    dissolve: 'Распустить группу',
    disable: 'Пока не учитывать',
    enable: 'Снова учитывать',
    up: 'Выше',
    down: 'Ниже',
    in: 'В соседнюю группу',
    out: 'Из группы наружу',
    duplicate: 'Дублировать',
    remove: 'Удалить'
  },
  broken: {
    missingField: 'Поля «{field}» больше нет. Условие неизвестно для всех.',
    wrongType: 'У поля «{field}» теперь другой тип. Условие неизвестно для всех.'
  },
  summary: {
    anyNumber: 'любое значение',
    anyAge: 'любой',
    anyDate: 'любая дата',
    between: 'от {from} до {to}',
    atLeast: 'не меньше {from}',
    atMost: 'не больше {to}',
    moreThan: 'больше {from}',
    lessThan: 'меньше {to}',
    ageBetween: 'от {from} до {to} полных лет',
    ageAtLeast: '{from} и старше',
    ageAtMost: '{to} и младше',
    since: 'с {from}',
    until: 'по {to}',
    anniversary:
      'годовщина в ближайший {count} день | годовщина в ближайшие {count} дня | годовщина в ближайшие {count} дней',
    is: '— {values}',
    pick: '— выберите значения',
    type: '— введите текст',
    more: '+ {count} | + {count} | + {count}',
    anyOf: '— любое из: {values}',
    allOf: '— все из: {values}',
    noneOf: '— ни одного из: {values}',
    equals: '— {values}',
    contains: 'содержит {values}',
    startsWith: 'начинается с {values}',
    endsWith: 'заканчивается на {values}',
    known: 'известно',
    unknown: 'неизвестно',
    bands:
      'в диапазоне {count} возрастной группы | в диапазонах {count} возрастных групп | в диапазонах {count} возрастных групп'
  },
  ago: {
    last: {
      day: 'за последний {count} день | за последние {count} дня | за последние {count} дней',
      month: 'за последний {count} месяц | за последние {count} месяца | за последние {count} месяцев',
      year: 'за последний {count} год | за последние {count} года | за последние {count} лет'
    },
    before: {
      day: '{count} день назад или раньше | {count} дня назад или раньше | {count} дней назад или раньше',
      month: '{count} месяц назад или раньше | {count} месяца назад или раньше | {count} месяцев назад или раньше',
      year: '{count} год назад или раньше | {count} года назад или раньше | {count} лет назад или раньше'
    },
    next: {
      day: 'в ближайший {count} день | в ближайшие {count} дня | в ближайшие {count} дней',
      month: 'в ближайший {count} месяц | в ближайшие {count} месяца | в ближайшие {count} месяцев',
      year: 'в ближайший {count} год | в ближайшие {count} года | в ближайшие {count} лет'
    }
  },
  dateMode: 'Какие даты',
  chooseWindow: 'Любая дата',
  dateModes: {
    last: 'За последние',
    before: 'Давнее чем',
    between: 'Между',
    since: 'Начиная с',
    until: 'По',
    next: 'В ближайшие'
  },
  agoUnits: {
    day: 'дней',
    month: 'месяцев',
    year: 'лет'
  },
  howMany: 'Сколько',
  unit: 'Единица',
  withinDays: 'Годовщина наступит в течение',
  years: 'лет',
  rangeOf: 'Диапазон: {field}',
  from: 'От',
  to: 'До',
  toIncluding: 'До, включительно',
  noLimit: 'без границы',
  excludes: 'не включая {value}',
  match: 'Сколько из значений',
  matches: {
    any: 'Любое',
    all: 'Все',
    none: 'Ни одного'
  },
  searchValues: 'Поиск значений…',
  clear: 'Очистить',
  addTyped: 'Добавить «{value}»',
  moreValues:
    'Ещё {count} значение: введите его в поиске | Ещё {count} значения: введите нужное в поиске | Ещё {count} значений: введите нужное в поиске',
  operator: 'Сравнение',
  textOperators: {
    equals: 'равен',
    contains: 'содержит',
    startsWith: 'начинается с',
    endsWith: 'заканчивается на'
  },
  text: 'Текст',
  typeText: 'Введите или вставьте несколько строк',
  addText: 'Добавить',
  dropText: 'Убрать «{value}»',
  bands: {
    title: 'Возрастные группы',
    hint: 'От первого года до последнего, не включая его. Действуют во всей рабочей области.',
    age: 'Возраст, полных лет',
    check: 'Средний чек, {unit}',
    included: 'Учитывать {band}',
    fromAge: 'От, лет',
    toAge: 'До, лет (не включая)',
    checkFrom: 'Чек не меньше',
    checkTo: 'Чек не больше',
    any: 'любой',
    remove: 'Удалить {band}',
    add: 'Добавить группу',
    usual: 'Обычные группы',
    gap: 'Пропуск: клиенты от {from} до {to} не учтены.',
    overlap: '{first} и {second} пересекаются.',
    empty: '{band} заканчивается раньше, чем начинается.'
  },
  mirror: {
    title: 'Кто подходит',
    of: 'из {base}',
    share: '{share} базы',
    unknown: 'неизвестно: {customers}',
    noMatch: 'не подходят: {customers}',
    revenue: 'выручки',
    check: 'средний чек',
    median: 'медиана чека',
    base: 'база {value}',
    perOrder:
      'Деньги на заказ; n = {count} клиент, у которого известно и то и другое. | Деньги на заказ; n = {count} клиента, у которых известно и то и другое. | Деньги на заказ; n = {count} клиентов, у которых известно и то и другое.',
    plainMean:
      'Простое среднее по {count} клиенту, не на заказ. | Простое среднее по {count} клиентам, не на заказ. | Простое среднее по {count} клиентам, не на заказ.',
    checkByAge: 'Средний чек по возрасту',
    checkUnit: '{sign} · база серым',
    ofEach: '% от каждого · база серым',
    ofEachIn: '{unit} · база серым',
    withoutBand:
      '{count} клиент вне групп: возраст неизвестен или на границе. | {count} клиента вне групп: возраст неизвестен или на границе. | {count} клиентов вне групп: возраст неизвестен или на границе.'
  },
  table: {
    title: 'Подходящие клиенты',
    match: 'подходит {count} | подходят {count} | подходят {count}',
    noMatch: 'не подходит {count} | не подходят {count} | не подходят {count}',
    range: '{from}–{to} из {total}',
    previous: 'Назад',
    next: 'Вперёд',
    segments: 'Сегменты',
    nobody: 'Никто не подходит. Цифры рядом с условиями показывают, какое отсекает больше всех.'
  }
}

export default ru
