import type { VocabularyMessages } from './en'

const pl: VocabularyMessages = {
  values: 'Wartości',
  addValue: 'Dodaj kryterium: {field} to {value}',
  nearest: 'Nic się tak nie nazywa. Najbliższe:',
  known: 'znane dla {share}',
  unknown: 'nieznane dla {count} klienta | nieznane dla {count} klientów | nieznane dla {count} klientów',
  more: 'jeszcze {count} wartość | jeszcze {count} wartości | jeszcze {count} wartości',
  plainText: 'Teksty, każdy inny: szukaj ich w kryterium.',
  events: 'jakie, kiedy',
  hint: 'Enter lub kliknięcie dodaje; można też przeciągnąć na miejsce.'
}

export default pl
