import type { CommandLineHandoverMessages } from './en'

const ru: CommandLineHandoverMessages = {
  handover: {
    options: {
      profile: 'записать для сервиса: {profiles}; что о каждом известно, говорит команда profiles',
      segment: 'название или id сегмента; с --profile можно несколько, учитывается первый подходящий',
      everybody: 'все клиенты',
      together: 'указать все сегменты клиента, а не только первый',
      firstMatch: 'указать только первый сегмент клиента (так и есть без --together)',
      except: 'сегмент, клиенты которого не войдут; можно указать несколько раз',
      suppress: 'текстовый файл с адресами, телефонами или id, которые не войдут, по одному в строке; - для ввода',
      noKept: 'также тех клиентов рабочего пространства, кому не писать (команда suppression)',
      channel: 'для чего список: email, sms, phone, none (если не указано — как принято у сервиса)',
      consent: 'чьего согласия достаточно: proven (по умолчанию), given, not-refused, any',
      noProof: 'без столбцов с датой, источником и текстом согласия',
      roles: 'адреса вроде info: leave-out, keep (по умолчанию как у сервиса)',
      keepDuplicates: 'записать всех клиентов с одинаковым адресом',
      control: 'доля контрольной группы, например 10%',
      split: 'части деления по весу, например A=50,B=50',
      seed: 'другое слово — другая контрольная группа и другое деление',
      dryRun: 'только сказать, кто войдёт, кто нет и что изменится, и почему',
      why: 'с --dry-run: показать тех, о ком говорит причина, например duplicateAddress',
      rows: 'сколько из них, от 0 до 500 (по умолчанию 50)',
      ofSegment: 'только по сегменту с этим названием',
      from: 'только начиная с этого дня, например 2026-11-01',
      to: 'только по этот день включительно'
    },
    expected: {
      share: 'доля от 0 до 90 %, например 10%',
      split: 'названия и веса, например A=50,B=50'
    },
    scopeNeeded: 'Укажите, кого записать: --segment, --portrait или --everybody.',
    profileNeeded: 'Параметру «{option}» нужен --profile.',
    profileTwice: 'Укажите один --segment или добавьте --profile для нескольких.',
    withoutProfile: 'Параметр «{option}» — только без --profile: решает сервис.',
    plan: 'Выбрано: {selected}. Записано: {written}. Не вошло: {leftOut}. Контрольная группа: {control}.',
    leftOut: 'Не вошли:',
    altered: 'Изменено:',
    reason: '{reason} ({key}): {customers}',
    nobody: 'Никого.',
    file: '{name}: {count} строка, {sha} | {name}: {count} строки, {sha} | {name}: {count} строк, {sha}',
    plannedFile: '{name}: {count} строка | {name}: {count} строки | {name}: {count} строк',
    manifest: 'Что сделано, описано в {name}.',
    notRecorded: 'Записать экспорт в журнал не удалось.',
    noExports: 'Экспорта ещё не было.',
    noneFound: 'По этому сегменту и за эти дни ничего нет.',
    columns: {
      at: 'Когда',
      profile: 'Для чего',
      segments: 'Сегменты',
      written: 'Записано',
      leftOut: 'Не вошло',
      control: 'Контроль',
      files: 'Файлы'
    },
    finding: { key: 'Ключ', name: 'Имя', column: 'Столбец', before: 'В базе', after: 'Записано' }
  },
  suppression: {
    act: 'show, add или remove (по умолчанию show)',
    file: 'текстовый файл с адресами, телефонами или номерами клиентов, по одному в строке; - для ввода',
    none: 'Никто не отмечен как тот, кому не писать.',
    changed: 'Добавлено: {added}. Убрано: {dropped}. Теперь: {count}.'
  }
}

export default ru
