import type { CustomersMessages } from './en'

const pl: CustomersMessages = {
  title: 'Klienci',
  count: '{count} klient | {count} klientów | {count} klientów',
  found: 'znaleziono {count} z {base} | znaleziono {count} z {base} | znaleziono {count} z {base}',
  search: 'Szukaj we wszystkich tekstach…',
  columns: 'Kolumny',
  searchColumns: 'Szukaj kolumn…',
  segments: 'Segmenty',
  nobody: 'Nikogo nie znaleziono. Wyszukiwanie zagląda do nazw, adresów i innych tekstów.',
  card: 'Klient: {name}',
  closeCard: 'Zamknij kartę',
  nameless: 'Klient bez nazwy',
  noSegments: 'W żadnym segmencie',
  emptyTitle: 'Nie ma jeszcze klientów',
  emptyText: 'Wczytaj klientów z pliku CSV; zostaną na tym komputerze.'
}

export default pl
