import type { CustomersMessages } from './en'

const ru: CustomersMessages = {
  title: 'Клиенты',
  count: '{count} клиент | {count} клиента | {count} клиентов',
  found: 'найден {count} из {base} | найдено {count} из {base} | найдено {count} из {base}',
  search: 'Поиск по всем текстам…',
  columns: 'Столбцы',
  ordering: 'Клиенты упорядочиваются',
  searchColumns: 'Поиск столбцов…',
  segments: 'Сегменты',
  nobody: 'Никто не найден. Поиск идёт по именам, адресам и другим текстам.',
  card: 'Клиент: {name}',
  closeCard: 'Закрыть карточку',
  nameless: 'Клиент без имени',
  noSegments: 'Ни в одном сегменте',
  emptyTitle: 'Клиентов пока нет',
  emptyText: 'Импортируйте клиентов из файла CSV; они останутся на этом компьютере.'
}

export default ru
