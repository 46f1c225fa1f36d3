import type { CommandLineFieldMessages } from './en'

const pl: CommandLineFieldMessages = {
  fields: {
    retyped:
      'Nic nie zmieniono. Z typu „{from}” na „{to}”: odczytane wartości: {readable}, {n} stanie się nieznana. | Nic nie zmieniono. Z typu „{from}” na „{to}”: odczytane wartości: {readable}, {n} staną się nieznane. | Nic nie zmieniono. Z typu „{from}” na „{to}”: odczytane wartości: {readable}, {n} stanie się nieznanych.',
    broken: 'Przestanie działać: {names}.',
    computed: 'obliczane',
    yearsSince: 'pełne lata od {field}',
    reference: 'tabela odniesienia: {column}',
    none: 'Nie ma jeszcze pól. Najpierw zaimportuj plik.'
  },
  references: {
    none: 'Nie ma jeszcze tabel odniesienia.',
    columns: {
      name: 'Tabela',
      joins: 'Według pola',
      rows: 'Wiersze',
      matched: 'Znaleziono',
      unmatched: 'Nie znaleziono',
      fields: 'Pola'
    }
  },
  formula: {
    saved:
      '{name} = {formula}; znane dla {n} klienta. | {name} = {formula}; znane dla {n} klientów. | {name} = {formula}; znane dla {n} klientów.'
  }
}

export default pl
