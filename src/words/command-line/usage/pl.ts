import type { CommandLineUsageMessages } from './en'

const pl: CommandLineUsageMessages = {
  usage: {
    heading: 'Użycie:',
    options: 'Opcje:',
    commands: 'Polecenia:',
    arguments: 'Argumenty:',
    examples: 'Przykład:',
    portrait: 'Portret (kwoty w groszach, centach; w całości – schema portrait):',
    hint: 'Pomoc: {command} --help',
    unknownCommand: 'Nie ma polecenia „{name}”.',
    unknownOption: 'Nie ma opcji „{name}”.',
    missingArgument: 'Brakuje argumentu <{name}>.',
    missingValue: 'Opcja „{name}” wymaga wartości.',
    missingOption: 'Potrzebna jest opcja „{name}”.',
    excessArguments: 'Za dużo argumentów.',
    noCommand: 'Podaj polecenie.',
    notUnderstood: 'Nie udało się zrozumieć polecenia.',
    badValue: '„{value}” nie pasuje do {option}. Oczekiwano: {expected}.',
    notWorkspace: 'Nazwa pliku obszaru roboczego kończy się na .portrait, a „{path}” nie.',
    mergeOrReplace: 'Podaj najwyżej jedną z opcji --merge i --replace.',
    oneFormula: 'Podaj dokładnie jedną z opcji --ratio, --sum i --difference.',
    oneScope: 'Podaj dokładnie jedną z opcji --segment i --portrait.'
  },
  expected: {
    country: 'dwie litery, np. PL',
    date: 'data w postaci 2026-11-21',
    bands: 'rosnące granice wieku, na przykład 25,30,35,45-',
    currency: 'trzy litery, na przykład PLN',
    rows: 'liczba od 0 do 500',
    oneOf: 'jedno z {values}'
  }
}

export default pl
