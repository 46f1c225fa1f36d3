import type { WhyMessages } from './en'

const ru: WhyMessages = {
  open: 'Почему?',
  segment: 'Сегмент',
  noSegments: 'Сегментов пока нет, спрашивать не о чем.',
  verdicts: {
    match: 'Входит в «{name}»',
    noMatch: 'Не входит в «{name}»',
    unknown: 'Неизвестно, входит ли в «{name}»'
  },
  changesToBeIn:
    'Чтобы войти, должно измениться {count} условие. | Чтобы войти, должны измениться {count} условия. | Чтобы войти, должны измениться {count} условий.',
  changesToBeOut:
    'Выйдет, если изменится {count} условие. | Выйдет, если изменятся {count} условия. | Выйдет, если изменятся {count} условий.',
  byHandIn: 'Добавлен вручную, что бы ни говорило правило.',
  byHandOut: 'Исключён вручную, что бы ни говорило правило.',
  everybody: 'Правило берёт всех.',
  criterion: {
    match: 'выполнено',
    noMatch: 'не выполнено',
    unknown: 'неизвестно'
  },
  has: 'здесь: {value}',
  hasNothing: 'здесь ничего не известно',
  age: 'возраст: {value}',
  decides: 'решает само',
  matching: 'выполнено {matching} из {total}',
  days: '{count} день | {count} дня | {count} дней',
  years: '{count} год | {count} года | {count} лет',
  misses: {
    valueLess: 'на {amount} меньше нужного',
    valueMore: 'на {amount} больше нужного',
    yearsLess: 'на {amount} моложе',
    yearsMore: 'на {amount} старше',
    daysLess: 'на {amount} раньше',
    daysMore: 'на {amount} позже'
  }
}

export default ru
