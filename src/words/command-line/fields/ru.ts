import type { CommandLineFieldMessages } from './en'

const ru: CommandLineFieldMessages = {
  fields: {
    retyped:
      'Ничего не изменено. Из типа «{from}» в «{to}»: прочитано значений — {readable}, {n} станет неизвестным. | Ничего не изменено. Из типа «{from}» в «{to}»: прочитано значений — {readable}, {n} станут неизвестными. | Ничего не изменено. Из типа «{from}» в «{to}»: прочитано значений — {readable}, {n} станут неизвестными.',
    broken: 'Перестанет работать: {names}.',
    computed: 'вычисляется',
    yearsSince: 'полных лет с {field}',
    reference: 'справочник: {column}',
    none: 'Полей пока нет. Сначала импортируйте файл.'
  },
  references: {
    none: 'Справочников пока нет.',
    columns: {
      name: 'Справочник',
      joins: 'По полю',
      rows: 'Строк',
      matched: 'Найдено',
      unmatched: 'Не найдено',
      fields: 'Поля'
    }
  },
  formula: {
    saved:
      '{name} = {formula}; известно у {n} клиента. | {name} = {formula}; известно у {n} клиентов. | {name} = {formula}; известно у {n} клиентов.'
  }
}

export default ru
