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
  nameFirst: 'Как назвать сегмент?',
  unfinished: {
    title: '{count} условие не учитывается | {count} условия не учитываются | {count} условий не учитываются',
    without: 'Сохранить без этого',
    goOn: 'Вернуться к портрету'
  },
  versionSaved: 'Сегмент «{name}» сохранён',
  discard: 'Отбросить изменения',
  export: 'Экспорт…',
  readOnly: 'Только чтение: портрет можно смотреть, но нельзя менять.',
  portrait: 'Портрет',
  noCustomersTitle: 'Клиентов пока нет',
  noCustomersText: 'Портрет составляется из полей клиентов. Сначала импортируйте клиентов.',
  importFirst: 'Импортировать клиентов',
  startHint: 'Выберите поле. Каждое условие уточняет портрет, и сразу видно, кто под него подходит.',
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
  notCounting: 'пока не учитывается',
  kind: 'О чём вопрос',
  kinds: {
    number: 'Диапазон',
    age: 'Диапазон',
    date: 'Период',
    anniversary: 'Годовщина',
    choice: 'Одно из',
    multipleChoice: 'Значения',
    text: 'Текст',
    yesNo: 'Да или нет',
    known: 'Известно или нет',
    checkByAgeBand: 'По возрастам',
    event: 'Заказы или контакты'
  },
  modes: {
    all: 'Выполнены все условия',
    any: 'Выполнено любое из условий',
    none: 'Не выполнено ни одно условие',
    atLeast: 'Выполнено хотя бы несколько условий — сколько, укажете сами'
  },
  modeOf: 'Как связана группа: {mode}',
  modeBadges: {
    all: 'Все',
    any: 'Любое',
    none: 'Ни одно',
    atLeast: 'Хотя бы'
  },
  modeTexts: {
    all: 'условия выполнены',
    any: 'из условий выполнено',
    none: 'из условий не выполнено',
    atLeast: 'из условий выполнено'
  },
  atLeastCount: 'Сколько из них',
  ledger: {
    show: 'Показать, кто это',
    sequence: 'осталось',
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
    negate: 'Наоборот: те, кто не подходит',
    wrap: 'Поместить в новую группу',
    dissolve: 'Разгруппировать',
    disable: 'Пока не учитывать',
    enable: 'Снова учитывать',
    up: 'Переместить выше',
    down: 'Переместить ниже',
    in: 'Перенести в соседнюю группу',
    out: 'Вынести из группы',
    duplicate: 'Дублировать',
    remove: 'Удалить'
  },
  broken: {
    missingField: 'Поля «{field}» больше нет. Результат условия неизвестен для всех.',
    wrongType: 'У поля «{field}» теперь другой тип. Результат условия неизвестен для всех.'
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
      'годовщина в течение {count} дня | годовщина в течение {count} дней | годовщина в течение {count} дней',
    is: '— {values}',
    setRange: '— задайте диапазон',
    setWindow: '— выберите период',
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
  dateMode: 'Какие даты',
  chooseWindow: 'Выберите период',
  dateModes: {
    last: 'За последние',
    before: 'Давность от',
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
    'Ещё {count} редкое значение: его найдёт поиск | Ещё {count} редких значения: их найдёт поиск | Ещё {count} редких значений: их найдёт поиск',
  noValueFound: 'Такого значения нет ни у одного клиента.',
  operator: 'Сравнение',
  textOperators: {
    equals: 'совпадает с',
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
    hint: 'Верхняя граница в группу не входит. Группы действуют во всём рабочем пространстве.',
    age: 'Возраст: от – младше',
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
    small: 'Подходит меньше {count} клиентов: доли и средние могут быть случайными.',
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
      'Сумма на заказ; n = {count} клиент с известной суммой и числом заказов. | Сумма на заказ; n = {count} клиента с известной суммой и числом заказов. | Сумма на заказ; n = {count} клиентов с известной суммой и числом заказов.',
    plainMean:
      'Простое среднее по {count} клиенту, а не на заказ. | Простое среднее по {count} клиентам, а не на заказ. | Простое среднее по {count} клиентам, а не на заказ.',
    checkByAge: 'Средний чек по возрасту',
    checkUnit: '{sign} · база серым',
    ofEach: '% в группе · база серым',
    ofEachIn: '{unit} · база серым',
    withoutBand:
      '{count} клиент вне групп: возраст неизвестен или на границе. | {count} клиента вне групп: возраст неизвестен или на границе. | {count} клиентов вне групп: возраст неизвестен или на границе.'
  },
  table: {
    title: 'Подходящие клиенты',
    match: 'подходит {count} | подходят {count} | подходят {count}',
    noMatch: 'не подходит {count} | не подходят {count} | не подходят {count}',
    sides: 'Какие клиенты',
    joining: 'без него войдёт {count} | без него войдут {count} | без него войдут {count}',
    leaving: 'без него выйдет {count} | без него выйдут {count} | без него выйдут {count}',
    back: 'Снова показать подходящих',
    range: '{from}–{to} из {total}',
    previous: 'Назад',
    next: 'Вперёд',
    segments: 'Сегменты',
    nobody: 'Никто не подходит. Цифры рядом с условиями показывают, какое отсекает больше всех.'
  }
}

export default ru
