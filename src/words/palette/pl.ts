import type { PaletteMessages } from './en'

const pl: PaletteMessages = {
  title: 'Polecenia',
  open: 'Wyszukiwanie i polecenia',
  placeholder: 'Znajdź klienta, segment lub polecenie…',
  nothing: 'Nic nie znaleziono dla „{query}”.',
  groups: {
    recent: 'Ostatnio używane',
    here: 'Na tym ekranie',
    do: 'Działania',
    go: 'Przejdź do',
    segments: 'Segmenty',
    fields: 'Dodaj kryterium',
    look: 'Język i wygląd'
  },
  more: 'Jeszcze {count} w Klientach | Jeszcze {count} w Klientach | Jeszcze {count} w Klientach',
  newPortrait: 'Nowy portret',
  starters: 'Zestaw segmentów na początek…',
  importCustomers: 'Importuj klientów…',
  duplicates: 'Znajdź duplikaty',
  openWorkspace: 'Otwórz inny obszar roboczy…',
  speak: 'Język: {language}',
  look: 'Wygląd: {appearance}',
  synonyms: {
    newPortrait: 'utwórz segment grupa odbiorcy reguła',
    starters: 'zacznij typowe szablon vip hurt partnerzy dostawcy stali nowi',
    importCustomers: 'csv excel xlsx plik wczytaj zamówienia kontakty',
    duplicates: 'scal podwójni te same osoby',
    openWorkspace: 'przełącz projekt zamknij start',
    customers: 'ludzie baza lista tabela',
    segments: 'grupy odbiorcy galeria',
    standards: 'obsługa obietnice działy terminy kontrola zasady',
    export: 'mailing lista narzędzie mailchimp getresponse csv excel przekaż',
    documents: 'podręcznik zasady skarg drukuj kierowanie kalendarz standardy',
    journal: 'historia dziennik importy cofnij',
    backups: 'przywróć wcześniejsze wersje kopie',
    settings: 'opcje waluta pola przedziały formuła',
    undo: 'wstecz krok wróć',
    redo: 'dalej znowu powtórz'
  },
  hint: '↑ ↓ – wybierz, Enter – wykonaj, Esc – zamknij'
}

export default pl
