import type { CheckerMessages } from './en'

const pl: CheckerMessages = {
  faults: '{count} błąd | {count} błędy | {count} błędów',
  warnings: '{count} ostrzeżenie | {count} ostrzeżenia | {count} ostrzeżeń',
  notes: '{count} uwaga | {count} uwagi | {count} uwag',
  checking: 'Sprawdzanie…',
  nothing: 'Nie ma czego poprawiać',
  nothingText:
    'Obietnice nie są ze sobą sprzeczne, kolejki i priorytety pasują do liczby pracowników, za każdą sprawę ktoś odpowiada.',
  where: 'Gdzie',
  place: '{standard} · {place}',
  morePlaces: 'jeszcze {count} | jeszcze {count} | jeszcze {count}',
  customers: '{count} klient | {count} klientów | {count} klientów',
  failed: 'Nie udało się sprawdzić standardów. To, co tu widać, może być nieaktualne.',
  showCustomers: 'Pokaż {count} klienta | Pokaż {count} klientów | Pokaż {count} klientów',
  mend: 'Popraw',
  done: 'Wykonano: {mend}',
  showAll: 'Pokaż wszystkich klientów'
}

export default pl
