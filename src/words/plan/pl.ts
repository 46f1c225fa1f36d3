import type { PlanMessages } from './en'

const pl: PlanMessages = {
  working: 'Sprawdzamy, co się zmieni',
  comparing: 'Porównywanie z Twoimi klientami',
  applying: 'Wprowadzanie klientów',
  left: { seconds: 'zostało około {count} s', minutes: 'zostało około {count} min' },
  stopped: 'Zatrzymano. Nic się nie zmieniło.',
  again: 'Sprawdź, co się zmieni',
  changedMeanwhile: 'Klienci zmienili się w międzyczasie. Oto co stanie się teraz.',
  needsKey: 'Wybierz klucz powyżej: po nim widać, czyje są wiersze.',
  counts: {
    new: 'nowi',
    newPeople: 'nowi klienci',
    changed: 'zmienią się',
    same: 'bez zmian',
    absent: 'nie ma w pliku, zostaną',
    removed: 'nie ma w pliku, odejdą',
    replaced: 'obecni odejdą',
    rejected: 'pominięte wiersze',
    duplicates: 'powtórzone klucze',
    unreadable: 'nieodczytane wartości',
    orders: 'nowe zamówienia',
    orderLines: 'nowe pozycje zamówień',
    contacts: 'nowe kontakty',
    eventsSame: 'już są',
    returned: 'pozycje zwrotów',
    told: 'klienci, których dotyczą'
  },
  total: 'Klienci: teraz {before}, potem {after}.',
  totalSame: 'Klienci: {before}, tak jak teraz.',
  rows: 'Odczytano {count} wiersz pliku {file} w {seconds}\u00a0s. | Odczytano {count} wiersze pliku {file} w {seconds}\u00a0s. | Odczytano {count} wierszy pliku {file} w {seconds}\u00a0s.',
  nothingNew:
    'Ten plik nie wnosi nic nowego: {count} klient bez zmian. | Ten plik nie wnosi nic nowego: {count} klientów bez zmian. | Ten plik nie wnosi nic nowego: {count} klientów bez zmian.',
  nothingNewEvents:
    'Ten plik nie wnosi nic nowego: {count} wiersz już jest. | Ten plik nie wnosi nic nowego: {count} wiersze już są. | Ten plik nie wnosi nic nowego: {count} wierszy już jest.',
  cannotMatch:
    'Nikogo nie da się rozpoznać: obecni klienci mają inny klucz albo nie mają żadnego. Plik ich zastąpi. Jeśli to te same osoby, wybierz powyżej kolumnę z ich kluczem.',
  replaces:
    'Plik zastąpi {count} klienta, którego masz: czego w nim nie ma, zniknie. Segmenty zostaną i będą policzone na nowo. | Plik zastąpi {count} klientów, których masz: czego w nim nie ma, zniknie. Segmenty zostaną i będą policzone na nowo. | Plik zastąpi {count} klientów, których masz: czego w nim nie ma, zniknie. Segmenty zostaną i będą policzone na nowo.',
  gone: 'Z tym importem znikną: {fields}.',
  known: {
    former:
      '{count} wiersz ma dawny klucz scalonego klienta i trafi do tego klienta. | {count} wiersze mają dawne klucze scalonych klientów i trafią do tych klientów. | {count} wierszy ma dawne klucze scalonych klientów i trafi do tych klientów.',
    found:
      '{count} wiersz z nowym kluczem należy do klienta, który już jest, znalezionego po e-mailu lub telefonie. | {count} wiersze z nowymi kluczami należą do klientów, którzy już są, znalezionych po e-mailu lub telefonie. | {count} wierszy z nowymi kluczami należy do klientów, którzy już są, znalezionych po e-mailu lub telefonie.'
  },
  fresh: 'Nowe pola: {fields}.',
  examples: {
    show: 'Pokaż przykłady: {what}',
    new: 'Nowi klienci',
    changed: 'Klienci, którzy się zmienią',
    absent: 'Klienci, których nie ma w pliku',
    firstOf: 'Pierwsze {shown} z {all}.',
    customer: 'Klient',
    field: 'Pole',
    before: 'Teraz',
    after: 'Potem',
    none: 'brak wartości'
  },
  fields: {
    title: 'Czym plik różni się od Twoich klientów',
    lead: 'Pusta komórka pliku niczego nie usuwa. Dla każdego pola wybierz, która wartość się liczy.',
    same: 'We wszystkich wspólnych polach wartości są takie same.',
    field: 'Pole',
    rule: 'Która wartość się liczy',
    ruleOf: 'Która wartość liczy się w polu „{field}”',
    all: 'We wszystkich polach',
    mixed: 'Jak wybrano niżej',
    changed: 'Zmieni się',
    filled: 'w tym uzupełnione',
    unreadable: 'Nieodczytane',
    retyped: '{was} → {type}',
    others:
      'Pokaż jeszcze {count} pole bez różnic | Pokaż jeszcze {count} pola bez różnic | Pokaż jeszcze {count} pól bez różnic',
    fewer: 'Pokaż tylko różnice'
  },
  rules: {
    overwrite: 'Z pliku',
    fillBlanks: 'Moja; plik uzupełnia braki',
    keep: 'Moja',
    append: 'Obie'
  },
  absent: {
    label: 'Klienci, których nie ma w pliku',
    keep: 'Zostają',
    remove: 'Odchodzą',
    replace: 'Zacznij od nowa',
    hints: {
      keep: 'Dla pliku z częścią klientów albo ze zmianami.',
      remove:
        'Dla pełnej listy: kogo na niej nie ma, nie jest już klientem. Jego zamówienia i kontakty odejdą razem z nim.',
      replace: 'Plik zastąpi wszystkich: znikną też pola, których w nim nie ma.'
    }
  },
  strangers: {
    label: 'Wiersze nieznanych osób',
    leaveOut: 'Pomiń',
    create: 'Utwórz klientów',
    hint: 'Pominięte nie są przechowywane: zaimportuj te wiersze ponownie, gdy klienci już będą.'
  },
  events: {
    orders: 'Obecne zamówienia',
    contacts: 'Obecne kontakty',
    add: 'Zostają, nowe dochodzą',
    replace: 'Zostaną zastąpione'
  },
  returns: {
    label: 'Zwroty i anulowane',
    lessen: 'Pomniejszają zamówienie',
    leaveOut: 'Są pomijane',
    count: 'Liczą się jak inne'
  },
  keys: {
    title: 'Czyje są wiersze',
    exact: '{count} wiersz według klucza | {count} wiersze według klucza | {count} wierszy według klucza',
    loose:
      '{count} wiersz po odjęciu zer na początku, „.0” i odstępów | {count} wiersze po odjęciu zer na początku, „.0” i odstępów | {count} wierszy po odjęciu zer na początku, „.0” i odstępów',
    address:
      '{count} wiersz według e-maila lub telefonu | {count} wiersze według e-maila lub telefonu | {count} wierszy według e-maila lub telefonu',
    former:
      '{count} wiersz według dawnego klucza scalonego klienta | {count} wiersze według dawnych kluczy scalonych klientów | {count} wierszy według dawnych kluczy scalonych klientów',
    unmatched: '{count} wiersz nieznanej osoby | {count} wiersze nieznanych osób | {count} wierszy nieznanych osób',
    show: 'Pokaż klucze nieznanych osób'
  },
  segments: {
    title: 'Trafią do segmentów ręcznie',
    customers: '{count} klient | {count} klientów | {count} klientów',
    new: 'nowy segment',
    refused: 'segment nie może się tak nazywać: pominięty'
  },
  rejects: {
    saveLeftOut: 'Zapisz wiersze bez klienta jako CSV…',
    savedLeftOut:
      'Zapisano {count} wiersz: zaimportuj ten plik, gdy klient już będzie. | Zapisano {count} wiersze: zaimportuj ten plik, gdy klienci już będą. | Zapisano {count} wierszy: zaimportuj ten plik, gdy klienci już będą.',
    show: 'Pokaż, czego nie da się wziąć tak, jak jest',
    save: 'Zapisz pominięte wiersze jako CSV…',
    saved:
      'Zapisano {count} wiersz: popraw go i zaimportuj ten plik osobno. | Zapisano {count} wiersze: popraw je i zaimportuj ten plik osobno. | Zapisano {count} wierszy: popraw je i zaimportuj ten plik osobno.'
  },
  start: {
    orders: 'Importuj zamówienia',
    contacts: 'Importuj kontakty',
    nothing: 'Importuj mimo braku nowości'
  },
  file: {
    recognised: 'Czytany jak „{file}” z {day}.',
    asThen: 'Kolumny są takie same jak wtedy.',
    missing: 'Brakuje: {columns}.',
    added: 'Nowe: {columns}.',
    moved: 'Kolumny stoją w innej kolejności.',
    afresh: 'Zacznij od nowa'
  },
  outcome: {
    title: {
      orders: 'Zamówienia są w bazie',
      contacts: 'Kontakty są w bazie'
    },
    new: 'nowi: {count} | nowi: {count} | nowi: {count}',
    changed: 'zmienieni: {count} | zmienieni: {count} | zmienieni: {count}',
    same: 'bez zmian: {count} | bez zmian: {count} | bez zmian: {count}',
    removed: 'usunięci: {count} | usunięci: {count} | usunięci: {count}',
    orders: 'pozycje zamówień: {count} | pozycje zamówień: {count} | pozycje zamówień: {count}',
    contacts: 'kontakty: {count} | kontakty: {count} | kontakty: {count}',
    writing: 'Zapisywanie na dysku',
    giveUp: 'Zrezygnuj z importu',
    writingHint: 'Możesz pracować dalej. Do końca zapisu na dysku zostają dotychczasowi klienci.',
    givenUp: 'Zrezygnowano z importu. Klienci są tacy, jak byli.',
    undo: 'Cofnij ten import',
    redo: 'Przywróć import',
    undone: 'Ten import cofnięto',
    undoneText:
      'Klienci są tacy jak przed nim: {count} klient. | Klienci są tacy jak przed nim: {count} klientów. | Klienci są tacy jak przed nim: {count} klientów.',
    journal: 'Zobacz dziennik'
  }
}

export default pl
