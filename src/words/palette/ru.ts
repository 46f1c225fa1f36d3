import type { PaletteMessages } from './en'

const ru: PaletteMessages = {
  title: 'Команды',
  open: 'Поиск и команды',
  placeholder: 'Найти клиента, сегмент или команду…',
  nothing: 'По запросу «{query}» ничего не найдено.',
  groups: {
    recent: 'Недавние',
    here: 'На этом экране',
    do: 'Действия',
    go: 'Перейти',
    segments: 'Сегменты',
    fields: 'Добавить условие',
    look: 'Язык и оформление'
  },
  more: 'Ещё {count} в «Клиентах» | Ещё {count} в «Клиентах» | Ещё {count} в «Клиентах»',
  newPortrait: 'Новый портрет',
  starters: 'Стартовый набор сегментов…',
  importCustomers: 'Импортировать клиентов…',
  duplicates: 'Найти дубли',
  openWorkspace: 'Открыть другое рабочее пространство…',
  speak: 'Язык: {language}',
  look: 'Оформление: {appearance}',
  synonyms: {
    newPortrait: 'создать сегмент аудитория группа правило',
    starters: 'начать обычные шаблон vip опт партнёры поставщики постоянные новые',
    importCustomers: 'csv excel xlsx файл загрузить заказы контакты',
    duplicates: 'объединить двойники одинаковые',
    openWorkspace: 'переключить проект закрыть начало',
    customers: 'люди база список таблица',
    segments: 'группы аудитории галерея главная',
    standards: 'обслуживание обещания отделы сроки проверка регламент',
    export: 'рассылка список сервис mailchimp unisender csv excel выгрузка передать',
    documents: 'справочник правила жалоб печать маршрутизация календарь стандарты',
    journal: 'история импорты отменить',
    backups: 'восстановить прежние версии копии',
    settings: 'параметры валюта поля интервалы формула',
    undo: 'назад шаг вернуть',
    redo: 'вперёд снова повтор'
  },
  hint: '↑ ↓ — выбрать, Enter — выполнить, Esc — закрыть'
}

export default ru
