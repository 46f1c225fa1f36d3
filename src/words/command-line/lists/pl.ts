import type { CommandLineListMessages } from './en'

const pl: CommandLineListMessages = {
  lists: {
    none: 'Nie ma jeszcze list.',
    added:
      'Zapisano jako {id}: {count} wartość, znaleziono {found}. | Zapisano jako {id}: {count} wartości, znaleziono {found}. | Zapisano jako {id}: {count} wartości, znaleziono {found}.',
    customers:
      'Jedną z nich ma {count} klient. | Jedną z nich ma {count} klientów. | Jedną z nich ma {count} klientów.',
    missing: 'nie znaleziono: {value}',
    columns: { name: 'Nazwa', values: 'Wartości', at: 'Wklejono', segments: 'Segmenty', id: 'Id' }
  }
}

export default pl
