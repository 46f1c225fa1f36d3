import type { ChartsMessages } from './en'

const ru: ChartsMessages = {
  asTable: 'Показать «{chart}» таблицей',
  showTable: 'Показать таблицей',
  showChart: 'Показать диаграммой',
  segment: 'Портрет',
  base: 'База',
  share: 'Доля',
  unknown: 'неизвестно',
  unknownNote: 'неизвестно: {share} ({n}), в базе {base}',
  rest: 'ещё {count} значение | ещё {count} значения | ещё {count} значений',
  interval: '{from}–{to}',
  tooltip: '{name}: {share} · {n}',
  sentence: '{chart}: выделяется «{value}» — {segment} против {base} в базе.',
  sentencePlain: '{chart}: портрет распределён так же, как база.',
  ageBand: 'Возраст',
  mean: 'Средний чек',
  median: 'Медиана',
  n: 'n',
  ofBase: '{band}, база',
  checkTooltip: '{name}: {mean} · медиана {median} · n = {n}',
  checkSentence: '{chart}: выше всего в {band} — {check}, в базе {base}.',
  checkNone: '{chart}: нет клиентов, у которых известны и средний чек, и возраст.',
  small: 'Контуром — меньше 30 клиентов: выводы осторожны.'
}

export default ru
