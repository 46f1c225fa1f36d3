import type { CommandLineUsageMessages } from './en'

const ru: CommandLineUsageMessages = {
  usage: {
    heading: 'Запуск:',
    options: 'Параметры:',
    commands: 'Команды:',
    arguments: 'Аргументы:',
    examples: 'Пример:',
    portrait: 'Портрет (деньги в копейках, центах; полностью — schema portrait):',
    hint: 'Справка: {command} --help',
    unknownCommand: 'Нет команды «{name}».',
    unknownOption: 'Нет параметра «{name}».',
    missingArgument: 'Не хватает аргумента <{name}>.',
    missingValue: 'Параметру «{name}» нужно значение.',
    missingOption: 'Нужен параметр «{name}».',
    excessArguments: 'Слишком много аргументов.',
    noCommand: 'Укажите команду.',
    notUnderstood: 'Не удалось разобрать команду.',
    badValue: '«{value}» не подходит для {option}: укажите {expected}.',
    notWorkspace: 'Файл рабочего пространства называется с окончанием .portrait, а «{path}» — нет.',
    mergeOrReplace: 'Укажите что-то одно: --merge или --replace.',
    oneFormula: 'Укажите ровно один из параметров --ratio, --sum и --difference.',
    oneScope: 'Укажите ровно один из параметров --segment и --portrait.'
  },
  expected: {
    country: 'две буквы, например RU',
    date: 'дату вида 2026-11-21',
    bands: 'возрасты по возрастанию, например 25,30,35,45-',
    currency: 'три буквы, например RUB',
    rows: 'число от 0 до 500',
    oneOf: 'одно из {values}'
  }
}

export default ru
