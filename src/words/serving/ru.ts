import type { ServingMessages } from './en'

const ru: ServingMessages = {
  title: 'Как обслуживать',
  open: 'Открыть этот стандарт',
  nothing: 'Этому клиенту пока ничего не обещано.',
  whyFirst: 'В списке сегментов стоит выше, чем {others}.',
  whyOnly: 'Других сегментов с действующим стандартом у клиента нет.',
  whyCommon: 'Клиент не входит ни в один сегмент с действующим стандартом.',
  coming: 'Применялся бы стандарт «{name}», но он ещё не введён в действие.',
  paused: 'Стандарт «{name}» не применяется: сегмент на паузе.',
  department: 'Отдел',
  request: 'Запрос',
  allRequests: 'Все запросы',
  of: '{value} ({requests})',
  mayCall: 'Сейчас можно звонить',
  noCall: 'Сейчас не звонить ({window})',
  span: '{least}–{most}',
  priority: 'приоритет {level}',
  firstAnswer: 'первый ответ {time}'
}

export default ru
