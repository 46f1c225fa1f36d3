import type { JournalMessages } from './en'

const pl: JournalMessages = {
  title: 'Dziennik',
  lead: 'Co sprawiło, że baza jest taka, jaka jest; najnowsze u góry. Ostatnią czynność można cofnąć i przywrócić.',
  emptyTitle: 'Nic jeszcze nie zaimportowano',
  emptyText:
    'Tu zapisuje się każdy import: co wniósł i zmienił, ilu klientów było przed nim i po nim. Ostatni można tu cofnąć w każdej chwili.',
  import: 'Importuj plik',
  none: 'Nie ma tu nic takiego.',
  filter: 'Pokaż',
  all: 'Wszystko',
  abouts: { customers: 'Klienci', orders: 'Zamówienia', contacts: 'Kontakty' },
  kinds: { merge: 'Scalenie duplikatów' },
  at: '{day}, {time}',
  before: '{before} → {after}',
  customers: 'klientów',
  counts: {
    new: 'nowi: {count} | nowi: {count} | nowi: {count}',
    changed: 'zmienieni: {count} | zmienieni: {count} | zmienieni: {count}',
    removed: 'usunięci: {count} | usunięci: {count} | usunięci: {count}',
    orders: 'pozycje zamówień: {count} | pozycje zamówień: {count} | pozycje zamówień: {count}',
    contacts: 'kontakty: {count} | kontakty: {count} | kontakty: {count}',
    rejected: 'pominięte wiersze: {count} | pominięte wiersze: {count} | pominięte wiersze: {count}',
    merged: 'scaleni z innymi: {count} | scaleni z innymi: {count} | scaleni z innymi: {count}',
    nothing: 'nic się nie zmieniło'
  },
  merging: {
    undoOf: 'Cofnij scalenie duplikatów',
    redoOf: 'Przywróć scalenie duplikatów',
    undoTitle: 'Cofnąć scalenie duplikatów?',
    redoTitle: 'Przywrócić scalenie duplikatów?',
    undoneTold: 'Cofnięto scalenie duplikatów.',
    redoneTold: 'Duplikaty są znowu scalone.',
    redoText:
      'Klienci będą tacy, jakich zostawiło to scalenie, razem z polami, zamówieniami i kontaktami. Segmenty, notatki i poprawki zostaną.',
    undoRun: 'Cofnij scalenie',
    redoRun: 'Przywróć scalenie',
    counts: 'Zrobiono: {counts}.'
  },
  undone: 'cofnięto',
  undo: 'Cofnij…',
  redo: 'Przywróć…',
  undoOf: 'Cofnij import pliku {file}',
  redoOf: 'Przywróć import pliku {file}',
  undoTitle: 'Cofnąć import pliku {file}?',
  redoTitle: 'Przywrócić import pliku {file}?',
  undoText:
    'Klienci będą tacy, jacy byli przed nim, razem z polami, zamówieniami i kontaktami. Segmenty, notatki i poprawki zostaną.',
  redoText:
    'Klienci będą tacy, jakich zostawił ten import, razem z polami, zamówieniami i kontaktami. Segmenty, notatki i poprawki zostaną.',
  undoRun: 'Cofnij import',
  redoRun: 'Przywróć import',
  move: 'Klienci: {move}.',
  undoCounts: 'Import wniósł: {counts}.',
  redoCounts: 'Import wniesie: {counts}.',
  undoneTold: 'Import pliku {file} cofnięto.',
  redoneTold: 'Import pliku {file} przywrócono.'
}

export default pl
