import type { VocabularyMessages } from './en'

const ru: VocabularyMessages = {
  values: 'Значения',
  addValue: 'Добавить условие: {field} — {value}',
  nearest: 'Точно такого названия нет. Похожее:',
  known: 'известно у {share}',
  unknown: 'неизвестно у {count} клиента | неизвестно у {count} клиентов | неизвестно у {count} клиентов',
  more: 'ещё {count} значение | ещё {count} значения | ещё {count} значений',
  plainText: 'Тексты, у каждого свой: ищите их в условии.',
  events: 'какие, когда',
  hint: 'Добавить — Enter или щелчок, либо перетащите на место.'
}

export default ru
