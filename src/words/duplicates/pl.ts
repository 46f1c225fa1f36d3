import type { DuplicatesMessages } from './en'

const pl: DuplicatesMessages = {
  title: 'Duplikaty',
  open: 'Duplikaty',
  lead: 'Klienci zapisani kilka razy, rozpoznani po tym, co mają wspólnego. Do scalenia nic się nie zmienia, a scalenie można cofnąć.',
  steps: {
    search: 'Co mają wspólnego',
    groups: 'Kto jest zapisany kilka razy',
    rules: 'Jak staną się jednym',
    run: 'Co się stanie'
  },
  kinds: { email: 'E-mail', phone: 'Telefon', key: 'Klucz' },
  hints: {
    email: 'Wielkość liter nie ma znaczenia.',
    phone: 'Jakkolwiek numer jest zapisany.',
    key: 'Zera na początku, „.0” na końcu, wielkość liter i odstępy nie mają znaczenia.'
  },
  known: 'znany dla {count} klienta | znany dla {count} klientów | znany dla {count} klientów',
  nothingToFind: 'Nie ma e-maila, telefonu ani klucza, po których można szukać klientów.',
  chooseKind: 'Wybierz przynajmniej jedno.',
  country: 'Kraj numerów bez numeru kierunkowego kraju',
  noCountry: 'Żaden: tak, jak zapisano',
  working: 'Szukanie duplikatów',
  progress: '{count} z {all} klientów | {count} z {all} klientów | {count} z {all} klientów',
  stopped: 'Zatrzymano.',
  again: 'Szukaj ponownie',
  none: 'Nikt nie jest zapisany dwa razy',
  noneText:
    'Wśród {count} klienta nie ma dwóch o wspólnych danych. | Wśród {count} klientów nie ma dwóch o wspólnych danych. | Wśród {count} klientów nie ma dwóch o wspólnych danych.',
  figures: {
    groups: 'grupa | grupy | grup',
    customers: 'klient w nich | klienci w nich | klientów w nich',
    surplus: 'stanie się częścią innego | staną się częścią innych | stanie się częścią innych',
    email: 'grupa według e-maila | grupy według e-maila | grup według e-maila',
    phone: 'grupa według telefonu | grupy według telefonu | grup według telefonu',
    key: 'grupa według klucza | grupy według klucza | grup według klucza'
  },
  shared:
    '{count} wartość ma ponad 20 klientów i nikogo nie wyróżnia | {count} wartości ma ponad 20 klientów i nikogo nie wyróżniają | {count} wartości ma ponad 20 klientów i nikogo nie wyróżniają',
  sharedBy: '{value}: {count} klient | {value}: {count} klientów | {value}: {count} klientów',
  all: 'Wszystkie grupy',
  doubtfulGroups:
    'W {count} grupie różnią się imiona i nazwiska, daty urodzenia albo płeć; zostanie scalona tylko wtedy, gdy ją wybierzesz. | W {count} grupach różnią się imiona i nazwiska, daty urodzenia albo płeć; zostaną scalone tylko te, które wybierzesz. | W {count} grupach różnią się imiona i nazwiska, daty urodzenia albo płeć; zostaną scalone tylko te, które wybierzesz.',
  suggested: 'Tylko te, które się nie różnią',
  merge: 'Scal tę grupę: {names}',
  reasons: { email: 'ten sam e-mail {value}', phone: 'ten sam telefon {value}', key: 'ten sam klucz {value}' },
  doubtful: 'różnią się: {fields}',
  stays: 'Zostaje',
  keep: 'Zostaje: {name}',
  byRule: 'Znowu według reguły',
  customer: 'Klient',
  nameless: 'bez nazwy',
  fieldsKnown: 'Znane pola',
  orders: 'Pozycje zamówień',
  contacts: 'Kontakty',
  byHand: 'dodany ręcznie',
  byHandHint: 'Dodany ręcznie staje się częścią klienta z pliku, nie odwrotnie.',
  firstOf: 'Pierwsze {shown} z {all}.',
  page: '{from}–{to} z {all}',
  previous: 'Wstecz',
  next: 'Dalej',
  survivor: 'Kto zostaje',
  survivors: { mostComplete: 'Najpełniejszy wpis', oldest: 'Najwcześniejszy wpis', newest: 'Najpóźniejszy wpis' },
  survivorHints: {
    mostComplete: 'O kim znanych jest najwięcej pól.',
    oldest: 'Według daty, a bez niej ten, kto stoi pierwszy.',
    newest: 'Według daty, a bez niej ten, kto stoi ostatni.'
  },
  date: 'Data, która mówi, kto jest nowszy',
  noDate: 'Żadna: kolejność klientów',
  fields: {
    title: 'Czym się różnią',
    lead: 'Dla każdego pola wybierz, którą wartość klient będzie miał potem.',
    same: 'W żadnym polu znane wartości się nie różnią.',
    differing: 'Grupy z różnicą',
    changed: 'Zmiany u tych, którzy zostają',
    filled: 'w tym uzupełnione'
  },
  rules: {
    survivor: 'Tego, kto zostaje',
    fillBlanks: 'Tego, kto zostaje; braki z innych',
    newest: 'Najnowsza',
    longest: 'Najdłuższa',
    append: 'Wszystkie'
  },
  nothingChosen: 'Wybierz przynajmniej jedną grupę.',
  counts: {
    groups:
      'grupa stanie się jednym klientem | grupy staną się każda jednym klientem | grup stanie się każda jednym klientem',
    gone: 'klient stanie się częścią innego | klienci staną się częścią innych | klientów stanie się częścią innych',
    changed: 'zostający się zmieni | zostający się zmienią | zostających się zmieni',
    orders: 'pozycja zamówienia przejdzie | pozycje zamówień przejdą | pozycji zamówień przejdzie',
    contacts: 'kontakt przejdzie | kontakty przejdą | kontaktów przejdzie',
    written: 'klient z czymś zapisanym ręcznie | klienci z czymś zapisanym ręcznie | klientów z czymś zapisanym ręcznie'
  },
  total: 'Klienci: teraz {before}, potem {after}.',
  kept: 'Notatki, następny kontakt, zgody, poprawki i ręczne segmenty przechodzą. Po dawnych kluczach następne pliki znajdą tego, kto został.',
  examples: 'Przykłady',
  from: 'Staną się jego częścią: {names}',
  sameValues: 'jego wartości zostają',
  run: 'Scal {count} grupę | Scal {count} grupy | Scal {count} grup',
  merging: 'Scalanie',
  cancelled: 'Scalanie anulowano. Nic się nie zmieniło.',
  changedMeanwhile: 'Klienci zmienili się w międzyczasie. Oto co stanie się teraz.',
  done: '{count} klient stał się częścią innego | {count} klientów stało się częścią innych | {count} klientów stało się częścią innych',
  doneText: 'Teraz jest {count} klient. | Teraz jest {count} klientów. | Teraz jest {count} klientów.',
  undo: 'Cofnij scalenie',
  redo: 'Scal ponownie',
  undone: 'To scalenie cofnięto'
}

export default pl
