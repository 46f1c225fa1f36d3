import type { ImportMessages } from './en'

const pl: ImportMessages = {
  title: 'Import',
  rejectsFile: '{file} - odrzucone wiersze.csv',
  lead: 'Od pliku CSV lub Excela do klientów, zamówień albo kontaktów w czterech krokach. Do ostatniego kroku nic się nie zmienia.',
  steps: {
    file: 'Plik',
    found: 'Co znaleźliśmy',
    columns: 'Kolumny stają się polami',
    run: 'Co się stanie'
  },
  file: {
    drop: 'Upuść plik CSV lub Excela tutaj lub gdziekolwiek w oknie',
    hint: 'CSV, TSV, TXT lub XLSX z Excela, 1C, sklepu lub narzędzia do mailingu. Plik zostaje na tym komputerze.',
    choose: 'Wybierz plik…',
    other: 'Wybierz inny plik…',
    withoutQuotes: 'Odczytaj bez cudzysłowów',
    reading: 'Odczytywanie pliku {name}…',
    facts: '{size} · {columns}',
    columnCount: '{count} kolumna | {count} kolumny | {count} kolumn',
    refused: 'Nie można odczytać tego pliku'
  },
  dialect: {
    sheet: 'Arkusz',
    lead: 'Popraw, co się nie zgadza; wiersze poniżej zostaną od razu odczytane ponownie.',
    encoding: 'Kodowanie',
    delimiter: 'Separator',
    quote: 'Cudzysłów',
    header: 'Pierwszy wiersz',
    linesAbove: 'Wiersze nad tabelą',
    noLines: 'Brak',
    decimal: 'Znak dziesiętny',
    dateOrder: 'Daty',
    valueSeparator: 'Wiele wartości',
    doubt: 'warto sprawdzić',
    understood: {
      title: 'Zrozumiane bez ustawień',
      thousands: 'tysiące oddzielone: {signs}',
      yesNo: 'tak lub nie: {words}',
      currencies: 'kwoty w {currencies}',
      signs: {
        blank: 'spacje',
        noBreakBlank: 'spacje nierozdzielające',
        narrowBlank: 'wąskie spacje',
        apostrophe: 'apostrofy',
        comma: 'przecinki',
        point: 'kropki'
      }
    },
    encodings: {
      utf8: 'UTF-8',
      utf16le: 'UTF-16 LE',
      utf16be: 'UTF-16 BE',
      windows1250: 'Windows-1250 (Europa Środkowa)',
      windows1251: 'Windows-1251 (cyrylica)',
      windows1252: 'Windows-1252 (Europa Zachodnia)'
    },
    delimiters: {
      comma: 'Przecinek  ,',
      semicolon: 'Średnik  ;',
      tab: 'Tabulator',
      bar: "Kreska  {'|'}",
      blanks: 'Spacje'
    },
    quotes: {
      double: 'Podwójny  "',
      afterBlanks: 'Podwójny, po spacjach',
      single: 'Pojedynczy  ’',
      none: 'Brak'
    },
    headers: {
      yes: 'Nazwy kolumn',
      two: 'Nazwy w dwóch wierszach',
      no: 'Już dane'
    },
    decimals: {
      point: 'Kropka  1.5',
      comma: 'Przecinek  1,5'
    },
    dateOrders: {
      ymd: 'Rok-miesiąc-dzień',
      dmy: 'Dzień.miesiąc.rok',
      mdy: 'Miesiąc/dzień/rok'
    },
    separators: {
      bar: "Kreska  {'|'}",
      semicolon: 'Średnik  ;',
      comma: 'Przecinek  ,',
      slash: 'Ukośnik  /'
    },
    invalidBytes:
      '{count} bajt nie pasuje do tego kodowania. Może właściwe jest inne. | {count} bajty nie pasują do tego kodowania. Może właściwe jest inne. | {count} bajtów nie pasuje do tego kodowania. Może właściwe jest inne.'
  },
  rows: {
    title: 'Pierwsze wiersze, tak jak zostaną odczytane',
    leftOut: 'pominięta',
    blank: 'brak wartości',
    problem: '„{text}”: {reason}; będzie nieznane'
  },
  columns: {
    segment: 'Segment (ręcznie)',
    roles: {
      number: 'Numer zamówienia',
      price: 'Cena za sztukę',
      status: 'Status zamówienia',
      time: 'Data i godzina'
    },
    lead: 'Najpierw kolumny, których nie rozpoznaliśmy. Pominięte nie są importowane.',
    search: 'Szukaj kolumny…',
    column: 'Kolumna',
    samples: 'Wartości',
    filled: 'Wypełnione',
    becomes: 'Staje się',
    fieldName: 'Nazwa pola',
    unnamed: 'Kolumna {number}',
    unreadable:
      '{count} wartości z przejrzanych wierszy nie da się tak odczytać | {count} wartości z przejrzanych wierszy nie da się tak odczytać | {count} wartości z przejrzanych wierszy nie da się tak odczytać',
    skip: 'Pomiń',
    ownFields: 'Własne pole',
    about: 'O czym jest plik',
    abouts: { customers: 'Klienci', orders: 'Zamówienia', contacts: 'Kontakty' },
    aboutHints: {
      customers: 'Jeden wiersz to jeden klient.',
      orders: 'Jeden wiersz to zamówienie albo jego pozycja. Czyje, mówi klucz.',
      contacts: 'Jeden wiersz to rozmowa, list, wiadomość albo wizyta. Z kim, mówi klucz.'
    },
    ofEvent: { orders: 'O zamówieniu', contacts: 'O kontakcie' },
    ownOfEvent: { orders: 'Własne, o zamówieniu', contacts: 'Własne, o kontakcie' },
    typeOfCustomer: '{type} (o kliencie)',
    ownOfCustomer: 'Własne, o kliencie',
    ofCustomer: 'O kliencie: {group}',
    writtenDecimal: 'Znak dziesiętny w tej kolumnie',
    writtenDates: 'Daty w tej kolumnie',
    used: 'zajęte przez kolumnę „{column}”',
    searchTargets: 'Szukaj pola…',
    choose: 'Kolumna „{column}” stanie się polem: {target}',
    nothing: 'Nie ma takiej kolumny.',
    key: 'Klucz klienta',
    eventKeyHint:
      'Kolumna, która mówi, czyje jest zamówienie lub kontakt. Zera na początku i „.0” na końcu nie przeszkadzają.',
    keyHint: 'Kolumna, która odróżnia klientów. Gdy klucz się powtarza, zostaje pierwszy wiersz.',
    noKey: 'Brak: każdy wiersz to klient',
    noEventKey: 'Brak',
    noEventKeyHint: 'Bez klucza nie wiadomo, czyje to zamówienia lub kontakty: wybierz kolumnę.',
    noKeyHint:
      'Każdy wiersz stanie się osobnym klientem, także identyczne. Na liście zamówień ktoś, kto kupił dziesięć razy, będzie liczony jako dziesięciu klientów. Następny import nikogo nie rozpozna.',
    chosen: 'Importowane kolumny: {taken} z {all}.'
  },
  run: {
    about:
      'Zostanie odczytany około {count} wiersz. | Zostaną odczytane około {count} wiersze. | Zostanie odczytanych około {count} wierszy.',
    exact:
      'Zostanie odczytany {count} wiersz. | Zostaną odczytane {count} wiersze. | Zostanie odczytanych {count} wierszy.',
    first: 'Staną się Twoimi pierwszymi klientami.',
    losesEvents:
      'Ich zamówienia i kontakty znikną razem z nimi: segmenty, które o nie pytają, zostaną i pokażą, że nie można ich sprawdzić. Kopia obecnego stanu zostanie zachowana.',
    looksLikeOrders:
      'To wygląda na listę zamówień: „{column}” powtarza się w {share} przejrzanych wierszy, a klucza nie ma. Każdy wiersz stałby się osobnym klientem. Wybierz klucz powyżej albo weź plik, w którym każdy klient ma jeden wiersz.',
    start: 'Importuj klientów',
    nothingChosen: 'Wybierz, czym stanie się choć jedna kolumna.',
    phases: {
      reading: 'Odczytywanie wierszy',
      saving: 'Zapisywanie',
      computing: 'Obliczanie',
      writing: 'Zapisywanie'
    },
    rows: '{count} wiersz | {count} wiersze | {count} wierszy',
    speed: '{rows} na sekundę',
    cancelled: 'Import anulowano. Nic się nie zmieniło.'
  },
  outcome: {
    title: 'Zaimportowano {count} klienta | Zaimportowano {count} klientów | Zaimportowano {count} klientów',
    from: 'Z pliku {file}, w {seconds}\u00a0s',
    rejected: 'pominięte wiersze',
    duplicates: 'powtórzone klucze',
    unreadable: 'nieodczytane wartości',
    strangers: 'pominięte wiersze nieznanych osób',
    oldOrders:
      'Ostatnie zamówienie: {day}. Dopóki nie wybierzesz innego dnia, wiek, czas od zdarzeń i okresy takie jak „ostatnie 90 dni” są liczone na dzień {today}.',
    computeAsOf: 'Licz na dzień {day}',
    allGood: 'Zaimportowano wszystkie wiersze i wszystkie wartości.',
    reasons: 'Powody',
    details: 'Czego nie udało się zaimportować',
    firstOf: 'Pokazano pierwsze {count}.',
    line: 'Wiersz',
    column: 'Kolumna',
    value: 'Wartość',
    reason: 'Powód',
    what: 'Co',
    kinds: {
      row: 'wiersz pominięty',
      cell: 'wartość pominięta',
      duplicate: 'powtórzony klucz'
    },
    newPortrait: 'Nowy portret',
    customers: 'Zobacz klientów',
    again: 'Importuj inny plik…'
  }
}

export default pl
