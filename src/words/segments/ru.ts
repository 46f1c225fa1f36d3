import type { SegmentsMessages } from './en'

const ru: SegmentsMessages = {
  title: 'Сегменты',
  count: '{count} сегмент | {count} сегмента | {count} сегментов',
  view: 'Вид',
  views: {
    gallery: 'Галерея',
    table: 'Таблица'
  },
  new: 'Новый портрет',
  import: 'Импорт…',
  emptyTitle: 'Кто ваши клиенты?',
  emptyText:
    'Портрет описывает один тип клиентов: выберите несколько условий, сразу увидите, кто под них подходит, и сохраните портрет как сегмент с названием и цветом.',
  noCustomersTitle: 'Сначала — клиенты',
  noCustomersText: 'Импортируйте клиентов из файла CSV, и здесь можно будет составлять их портреты.',
  base: 'база',
  revenue: 'выручка',
  checkOf: 'средний чек {check}',
  draft: 'черновик',
  draftChanges: 'черновик · {count} изменение | черновик · {count} изменения | черновик · {count} изменений',
  broken: '{count} условие не работает | {count} условия не работают | {count} условий не работают',
  version: 'версия {number}',
  plainMean: 'Простое среднее по клиентам, а не на заказ.',
  menuOf: 'Действия: «{name}»',
  actions: {
    open: 'Открыть портрет',
    details: 'Название, цвет, описание…',
    duplicate: 'Дублировать',
    export: 'Экспорт…',
    remove: 'Удалить…'
  },
  columns: {
    name: 'Сегмент',
    count: 'Клиентов',
    share: 'Доля базы',
    revenueShare: 'Доля выручки',
    averageCheck: 'Средний чек',
    unknown: 'Неизвестно',
    state: 'Состояние',
    actions: 'Действия'
  },
  copy: 'копия',
  detailsTitle: 'Сегмент',
  name: 'Название',
  nameHint: 'Коротко: лучше одно слово, не больше 32 символов.',
  description: 'Описание',
  save: 'Сохранить',
  removeTitle: 'Удалить «{name}»?',
  impactMembers:
    'Метка снимется с {count} клиента. | Метка снимется с {count} клиентов. | Метка снимется с {count} клиентов.',
  impactVersions:
    'Удалится {count} сохранённая версия. | Удалятся {count} сохранённые версии. | Удалится {count} сохранённых версий.',
  impactDraft: 'Удалится черновик с изменениями.',
  impactUndo: 'Сами клиенты не удаляются; сегмент можно вернуть отменой.',
  remove: 'Удалить сегмент',
  removed: 'Сегмент «{name}» удалён'
}

export default ru
