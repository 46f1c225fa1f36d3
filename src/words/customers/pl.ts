import type { CustomersMessages } from './en'

const pl: CustomersMessages = {
  title: 'Klienci',
  count: '{count} klient | {count} klientów | {count} klientów',
  found: 'znaleziono {count} z {base} | znaleziono {count} z {base} | znaleziono {count} z {base}',
  search: 'Szukaj we wszystkich tekstach…',
  columns: 'Kolumny',
  ordering: 'Porządkowanie klientów',
  searchColumns: 'Szukaj kolumn…',
  segments: 'Segmenty',
  nobody: 'Nikogo nie znaleziono. Wyszukiwanie obejmuje nazwy, adresy i inne teksty.',
  card: 'Klient: {name}',
  closeCard: 'Zamknij kartę',
  nameless: 'Klient bez nazwy',
  noSegments: 'W żadnym segmencie',
  emptyTitle: 'Nie ma jeszcze klientów',
  emptyText: 'Zaimportuj klientów z pliku CSV; zostaną na tym komputerze.'
}

export default pl
