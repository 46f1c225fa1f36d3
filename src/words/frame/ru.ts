import type { FrameMessages } from './en'

const ru: FrameMessages = {
  program: 'Portrait Desk',
  navigation: 'Разделы',
  skip: 'Перейти к содержимому',
  segments: 'Сегменты',
  customers: 'Клиенты',
  import: 'Импорт',
  settings: 'Настройки',
  close: 'Закрыть',
  cancel: 'Отмена',
  messages: 'Сообщения',
  workspace: 'Рабочее пространство «{name}»',
  switchWorkspace: 'Другое рабочее пространство…',
  closeWorkspace: 'Закрыть рабочее пространство',
  downloadWorkspace: 'Скачать как .zip',
  customerCount: '{count} клиент | {count} клиента | {count} клиентов',
  noCustomers: 'клиентов пока нет',
  asOf: 'на {day}',
  asOfPinned: 'на {day}, закреплено',
  asOfTitle: 'Дата расчёта',
  asOfText: 'На этот день считаются возраст, давность событий и периоды.',
  asOfToday: 'Сегодня (сдвигается в полночь)',
  asOfPin: 'Закреплённый день',
  asOfDay: 'День',
  undo: 'Отменить',
  redo: 'Повторить',
  undoStep: 'Отменить: {step}',
  redoStep: 'Повторить: {step}',
  steps: {
    segmentCreate: 'новый портрет «{about}»',
    segmentChange: 'изменение «{about}»',
    segmentEditDraft: 'правка портрета «{about}»',
    segmentDiscardDraft: 'отказ от черновика «{about}»',
    segmentSaveVersion: 'сохранение версии «{about}»',
    segmentDuplicate: 'копия «{about}»',
    segmentRemove: 'удаление «{about}»',
    settingsChange: 'изменение настроек',
    formulaSave: 'поле-формула «{about}»',
    formulaRemove: 'удаление поля-формулы «{about}»',
    other: 'последнее изменение'
  },
  saved: 'Сохранено в {time}',
  saving: 'Сохранение…',
  saveFailed: 'Не сохранено',
  writingCustomers: 'Клиенты записываются на диск: {percent} %',
  customersNotWritten: 'Клиенты не сохранены',
  customersNotWrittenWhy:
    'Новых клиентов записать не удалось, поэтому снова показаны те, что были до импорта. {reason} Затем импортируйте файл ещё раз.',
  notConnected: 'Нет связи',
  readOnly:
    'Только чтение: рабочее пространство открыто в другом месте ({holder}). Закройте его там или остановите там программу (Ctrl+C), затем откройте его здесь снова.',
  baseMissing: 'Файл клиентов не найден. Сегменты целы; импортируйте клиентов заново.',
  baseDamaged: 'Файл клиентов повреждён. Сегменты целы; импортируйте клиентов заново.',
  disconnected:
    'Программа больше не работает. Всё, что отмечено как сохранённое, цело. Запустите её снова и откройте новый адрес.',
  noSession:
    'Вернитесь на вкладку, где программа открыта. Если вы её закрыли, остановите программу там, где запускали (Ctrl+C), запустите её снова и откройте адрес, который она покажет.',
  noSessionTitle: 'Этот адрес уже использован',
  dropHere: 'Отпустите файл CSV, чтобы импортировать его',
  dropNeedsCsv: 'Это не файл CSV. Сохраните таблицу как CSV и перетащите этот файл.',
  language: 'Язык',
  appearance: 'Оформление',
  appearances: {
    system: 'Как в системе',
    light: 'Светлое',
    dark: 'Тёмное'
  },
  languages: {
    en: 'English',
    ru: 'Русский',
    pl: 'Polski'
  },
  colors: {
    blue: 'синий',
    vermilion: 'киноварь',
    green: 'зелёный',
    plum: 'сливовый',
    amber: 'янтарный',
    sky: 'небесный',
    rose: 'розовый',
    teal: 'бирюзовый',
    olive: 'оливковый',
    brown: 'коричневый',
    indigo: 'индиго',
    slate: 'серо-синий'
  }
}

export default ru
