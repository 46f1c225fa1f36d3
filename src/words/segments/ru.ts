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
    'Портрет описывает один тип клиентов: выберите несколько условий, сразу увидите, кто подходит, и сохраните его сегментом с названием и цветом.',
  noCustomersTitle: 'Сначала — клиенты',
  noCustomersText: 'Загрузите клиентов из файла CSV. Потом здесь можно составлять их портреты.',
  base: 'база',
  revenue: 'выручка',
  checkOf: 'средний чек {check}',
  draft: 'черновик',
  draftChanges: 'черновик · {count} изменение | черновик · {count} изменения | черновик · {count} изменений',
  broken: '{count} условие сломано | {count} условия сломаны | {count} условий сломано',
  version: 'версия {number}',
  plainMean: 'Простое среднее по клиентам, не на заказ.',
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
  nameHint: 'Коротко: лучше одно слово, не больше 32 знаков.',
  description: 'Описание',
  save: 'Сохранить',
  removeTitle: 'Удалить «{name}»?',
  impactMembers:
    'Метка снимется с {count} клиента. | Метка снимется с {count} клиентов. | Метка снимется с {count} клиентов.',
  impactVersions:
    'Пропадёт {count} сохранённая версия. | Пропадут {count} сохранённые версии. | Пропадёт {count} сохранённых версий.',
  impactDraft: 'Пропадёт черновик с изменениями.',
  impactUndo: 'Клиенты не удаляются, а отмена вернёт сегмент.',
  remove: 'Удалить сегмент',
  removed: 'Сегмент «{name}» удалён'
}

export default ru
