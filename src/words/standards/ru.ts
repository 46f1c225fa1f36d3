import type { StandardsMessages } from './en'

const ru: StandardsMessages = {
  title: 'Стандарты обслуживания',
  list: 'Стандарты в порядке применения',
  matrix: '{standard}: обещания по отделам и видам запросов',
  matrixOf: '{part}: обещания всех стандартов',
  layout: 'Вид таблицы',
  layouts: {
    segment: 'Один стандарт',
    department: 'Один отдел',
    request: 'Один вид запросов'
  },
  department: 'Отдел',
  request: 'Вид запроса',
  allDepartments: 'Все отделы',
  allRequests: 'Все виды',
  hours: '{hours} ч',
  minutes: '{minutes} мин',
  lens: 'Показывать',
  times: 'Сроки и приоритет',
  side: 'Правая сторона',
  sides: {
    checker: 'Проверка',
    promises: 'Обещания'
  },
  ownCount: '{count} своё обещание | {count} своих обещания | {count} своих обещаний',
  inheritsAll: 'как в общем стандарте',
  nothing: 'Ничего не обещано.',
  own: 'своё',
  inheritedFrom: 'унаследовано: {place}',
  of: '{standard}, {place}'
}

export default ru
