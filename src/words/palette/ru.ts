import type { PaletteMessages } from './en'

const ru: PaletteMessages = {
  title: 'Команды',
  open: 'Поиск и команды',
  placeholder: 'Команда или сегмент…',
  nothing: 'По запросу «{query}» ничего не найдено.',
  groups: {
    do: 'Действия',
    go: 'Перейти',
    segments: 'Сегменты',
    look: 'Язык и оформление'
  },
  newPortrait: 'Новый портрет',
  importCustomers: 'Импортировать клиентов…',
  duplicates: 'Найти дубли',
  openWorkspace: 'Открыть другое рабочее пространство…',
  speak: 'Язык: {language}',
  look: 'Оформление: {appearance}',
  hint: '↑ ↓ — выбрать, Enter — выполнить, Esc — закрыть'
}

export default ru
