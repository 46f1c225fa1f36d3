import type { DocumentsMessages } from './en'

const ru: DocumentsMessages = {
  open: 'Документы',
  back: 'Стандарты обслуживания',
  list: 'Документы стандартов',
  whole: 'Для всех',
  standards: 'Стандарты',
  language: 'Язык документа',
  save: 'Сохранить как…',
  print: 'Печать…',
  routingCsv: 'Таблица маршрутизации для электронных таблиц (CSV)',
  routingJson: 'Таблица маршрутизации для программ (JSON)',
  calendar: 'Даты пересмотра для календаря (.ics)',
  written: 'Документ записан.',
  savedAs: 'Сохранено как {file}'
}

export default ru
