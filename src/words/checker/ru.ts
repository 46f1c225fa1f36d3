import type { CheckerMessages } from './en'

const ru: CheckerMessages = {
  faults: '{count} ошибка | {count} ошибки | {count} ошибок',
  warnings: '{count} предупреждение | {count} предупреждения | {count} предупреждений',
  notes: '{count} замечание | {count} замечания | {count} замечаний',
  checking: 'Проверяем…',
  nothing: 'Исправлять нечего',
  nothingText:
    'Обещания не противоречат друг другу, очереди и приоритеты соответствуют числу сотрудников, за каждый запрос кто-то отвечает.',
  where: 'Где',
  place: '{standard} · {place}',
  morePlaces: 'ещё {count} | ещё {count} | ещё {count}',
  customers: '{count} клиент | {count} клиента | {count} клиентов',
  failed: 'Проверить стандарты не удалось. То, что здесь показано, могло устареть.',
  showCustomers: 'Показать: {count} клиент | Показать: {count} клиента | Показать: {count} клиентов',
  mend: 'Исправить',
  done: 'Выполнено: {mend}',
  showAll: 'Показать всех клиентов'
}

export default ru
