import type { StandardMessages } from './en'

const ru: StandardMessages = {
  common: 'Общий стандарт',
  goneSegment: 'удалённый сегмент',
  everywhere: 'везде',
  wholeDepartment: 'весь отдел',
  none: 'нет',
  quoted: '«{name}»',
  cell: '{department}: {request}',
  andMore: '{names} и ещё {count} | {names} и ещё {count} | {names} и ещё {count}',
  hours: '{count} рабочий час | {count} рабочих часа | {count} рабочих часов',
  minutes: '{count} рабочая минута | {count} рабочие минуты | {count} рабочих минут',
  window: 'с {from} до {to}',
  escalationStep: '{to} (срок: {after})',
  departments: {
    support: 'Служба поддержки',
    sales: 'Отдел продаж',
    delivery: 'Служба доставки',
    accounting: 'Бухгалтерия',
    marketing: 'Маркетинг',
    it: 'ИТ-отдел'
  },
  requests: {
    complaint: 'Жалоба',
    enquiry: 'Обращение',
    information: 'Запрос информации',
    problem: 'Проблема',
    incident: 'Инцидент'
  },
  promises: {
    firstAnswer: 'Первый ответ',
    solution: 'Решение',
    priority: 'Приоритет',
    queue: 'Очередь',
    owner: 'Ответственный',
    channels: 'Каналы',
    bestHours: 'Удобное время',
    doNotCall: 'Не звонить',
    templatePolicy: 'Шаблоны',
    templates: 'Готовые ответы',
    privileges: 'Привилегии',
    escalation: 'Эскалация'
  },
  channels: {
    phone: 'телефон',
    email: 'эл. почта',
    sms: 'SMS',
    messenger: 'мессенджер',
    chat: 'чат',
    visit: 'личная встреча',
    post: 'почта'
  },
  templatePolicies: {
    use: 'применяются как правило',
    may: 'применяются там, где уместны',
    never: 'не применяются'
  },
  states: {
    draft: 'Черновик',
    agreed: 'Согласован',
    inForce: 'Действует'
  },
  severities: {
    fault: 'Ошибка',
    warning: 'Предупреждение',
    note: 'Замечание'
  },
  commandLine: {
    act: 'list (по умолчанию), check — проверить, change — изменить по файлу JSON; записать в файл: standard, complaints, handbook, routing, calendar',
    what: 'для change: файл JSON с шагами; - читает стандартный ввод',
    segment: 'название или id сегмента; без него — общий стандарт',
    customer: 'ключ, id, эл. почта или телефон клиента: чей стандарт к нему применяется',
    format: 'для документов html (по умолчанию) или md, для таблицы маршрутизации csv (по умолчанию) или json',
    to: 'файл, который будет записан',
    notChanges: 'В файле «{file}» не список изменений стандартов ({place}: {rule}).',
    needsTo: 'Укажите файл в --to.',
    badFormat: 'Документы записываются как html или md, таблица маршрутизации — как csv или json.',
    written: 'Записано: {file}',
    changed: 'Выполнено: {count} шаг. | Выполнено: {count} шага. | Выполнено: {count} шагов.',
    nothing: 'Исправлять нечего.',
    noPromises: 'Ничего не обещано.',
    noCustomer: 'Клиента «{key}» нет.',
    severalCustomers: 'Под «{key}» подходят несколько клиентов. Укажите ключ или id одного из них.',
    notApplied: 'входит и в «{name}», но этот стандарт не применяется',
    columns: { promise: 'Обещание', value: 'Что', where: 'Где', from: 'Где записано' }
  },
  files: {
    routing: 'Таблица маршрутизации',
    calendar: 'Пересмотры стандартов'
  },
  calendar: {
    title: 'Пересмотр стандарта обслуживания: {segment}',
    text: 'Перечитайте стандарт вместе со всеми отделами: выполняются ли обещания, те ли они ещё? Рабочее пространство: {workspace}.'
  },
  findings: {
    contradiction: {
      title: '«{served}» стоит выше «{other}», и обещание не выполняется',
      text: 'В обоих сегментах {count} клиент, его обслуживают как «{served}». Сегменту «{other}» обещано больше: {promise}. Где: {places}. | В обоих сегментах {count} клиента, их обслуживают как «{served}». Сегменту «{other}» обещано больше: {promise}. Где: {places}. | В обоих сегментах {count} клиентов, их обслуживают как «{served}». Сегменту «{other}» обещано больше: {promise}. Где: {places}.',
      promise: '{promise} — {promised}, на деле {done}'
    },
    expectationsInQueue: {
      title: 'Разные ожидания в одной очереди «{queue}»',
      text: 'В одной очереди с одним приоритетом стоит {count} клиент ({segments}), но обещано там разное: {expectations}. Где: {places}. | В одной очереди с одним приоритетом стоят {count} клиента ({segments}), но обещано им разное: {expectations}. Где: {places}. | В одной очереди с одним приоритетом стоят {count} клиентов ({segments}), но обещано им разное: {expectations}. Где: {places}.',
      of: '{segment} — {promises}'
    },
    tooManyLevels: {
      title: '{count} уровень приоритета | {count} уровня приоритета | {count} уровней приоритета',
      text: 'Используются уровни {levels}. Достаточно трёх; больше четырёх не различают ни люди, ни голосовое меню.'
    },
    noMoreStaff: {
      title: '{department}: приоритет дан ({segments}), а рабочих часов не прибавилось',
      text: 'В очереди «{queue}» вне очереди обслуживается {count} клиент ({segments}), но часов в неделю по-прежнему {hours}. Остальные будут ждать дольше. | В очереди «{queue}» вне очереди обслуживаются {count} клиента ({segments}), но часов в неделю по-прежнему {hours}. Остальные будут ждать дольше. | В очереди «{queue}» вне очереди обслуживаются {count} клиентов ({segments}), но часов в неделю по-прежнему {hours}. Остальные будут ждать дольше.'
    },
    staffUnknown: {
      title: 'Неизвестно, хватает ли рабочих часов на приоритет',
      text: 'Вне очереди обслуживаются: {segments}. Но ни у одного отдела не указаны часы в неделю. Укажите их, и программа проверит, прибавилось ли часов.'
    },
    notInherited: {
      title: 'Обещание сегменту «{segment}» действует не во всех отделах',
      text: 'Везде: {promise} — {wider}. Но здесь иначе ({places}): {here}. Тот, кому обещали везде, ждёт этого и здесь.'
    },
    noOwner: {
      title: 'Запросы, за которые никто не отвечает',
      text: 'Не назначены ни команда, ни сотрудник: {places}.'
    },
    reviewOverdue: {
      title: 'Пересмотр просрочен: «{segment}»',
      text: 'Срок был {day}, прошёл {count} день. | Срок был {day}, прошло {count} дня. | Срок был {day}, прошло {count} дней.'
    },
    noReview: {
      title: 'Не назначен пересмотр',
      text: 'Привычки меняются, поэтому стандарт перечитывают раз в полгода или год. Дата не назначена: {segments}.'
    },
    noStandard: {
      title:
        '{count} клиент не охвачен стандартом | {count} клиента не охвачены стандартом | {count} клиентов не охвачены стандартом',
      text: 'Они не входят ни в один сегмент со стандартом, а общий стандарт не обещает ни первого ответа, ни решения.'
    },
    notInForce: {
      title:
        'Не введён в действие {count} стандарт | Не введены в действие {count} стандарта | Не введены в действие {count} стандартов',
      text: '{segments}: пока стандарт не введён в действие, запросы по нему не направляются, а в карточках клиентов он отмечен как недействующий.'
    }
  },
  mends: {
    order: 'Поставить «{other}» выше «{served}» в списке сегментов',
    raise: 'Обещать тем, кого обслуживают как «{served}», то же, что и сегменту «{other}»',
    ownQueue:
      'Выделить отдельную очередь: {segments} | Выделить отдельные очереди: {segments} | Выделить отдельные очереди: {segments}',
    queueName: '{queue} · {segment}',
    joinLevels: 'Объединить уровни {levels} в уровень {level}',
    moreHours:
      '{department}: ещё {count} час в неделю на уровень {level} | {department}: ещё {count} часа в неделю на уровень {level} | {department}: ещё {count} часов в неделю на уровень {level}',
    noPriority: 'Отменить приоритет',
    inherit: 'Распространить обещанное сегменту «{segment}» на все отделы',
    owner: 'Назначить ответственным за свои запросы каждый отдел: {departments}',
    reviewed: 'Перечитать и назначить следующий пересмотр на {day}',
    planReview: 'Назначить пересмотр',
    common: 'Обещать всем первый ответ за {firstAnswer} и решение за {solution}',
    putInForce: 'Ввести в действие | Ввести в действие все {count} | Ввести в действие все {count}'
  }
}

export default ru
