import type { CommandLineListMessages } from './en'

const ru: CommandLineListMessages = {
  lists: {
    none: 'Списков пока нет.',
    added:
      'Сохранён как {id}: {count} значение, найдено {found}. | Сохранён как {id}: {count} значения, найдено {found}. | Сохранён как {id}: {count} значений, найдено {found}.',
    customers:
      'Одно из них есть у {count} клиента. | Одно из них есть у {count} клиентов. | Одно из них есть у {count} клиентов.',
    missing: 'не найдено: {value}',
    columns: { name: 'Название', values: 'Значений', at: 'Вставлен', segments: 'Сегменты', id: 'Id' }
  }
}

export default ru
