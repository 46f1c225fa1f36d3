import type { BuilderMessages } from './en'

const pl: BuilderMessages = {
  newName: 'Nowy portret',
  draftNew: 'szkic',
  draftChanges: 'szkic · {count} zmiana | szkic · {count} zmiany | szkic · {count} zmian',
  savedVersion: 'wersja {number}',
  name: 'Nazwa segmentu',
  color: 'Kolor',
  colorOf: 'Kolor: {color}. Zmień',
  saveVersion: 'Zapisz wersję',
  versionSaved: 'Zapisano „{name}”',
  discard: 'Odrzuć zmiany',
  export: 'Eksport…',
  portrait: 'Portret',
  noCustomersTitle: 'Nie ma jeszcze klientów',
  noCustomersText: 'Portret składa się z pól Twoich klientów. Najpierw ich wczytaj.',
  importFirst: 'Importuj klientów',
  startHint: 'Wybierz pole po lewej. Każde kryterium zawęża portret, a obraz po prawej od razu za nim podąża.',
  vocabulary: 'Pola',
  searchFields: 'Szukaj: {count} pole… | Szukaj: {count} pola… | Szukaj: {count} pól…',
  noFieldFound: 'Nie ma pola o tej nazwie.',
  addField: 'Dodaj kryterium: {field}',
  addCriterion: 'Dodaj kryterium',
  addGroup: 'Dodaj grupę',
  group: 'Grupa',
  showCriterion: 'Pokaż kryterium',
  not: 'nie',
  disabled: 'nie liczy się',
  kind: 'O co pytamy',
  kinds: {
    number: 'Zakres',
    age: 'Zakres',
    date: 'Okres',
    anniversary: 'Rocznica',
    choice: 'Jedno z',
    multipleChoice: 'Wartości',
    text: 'Tekst',
    yesNo: 'Tak lub nie',
    known: 'Znane lub nie',
    checkByAgeBand: 'Według wieku'
  },
  modes: {
    all: 'Wszystkie są spełnione',
    any: 'Dowolne jest spełnione',
    none: 'Żadne nie jest spełnione',
    atLeast: 'Spełnionych jest co najmniej tyle'
  },
  modeOf: 'Jak łączy grupa: {mode}',
  modeBadges: {
    all: 'Wszystkie',
    any: 'Dowolne',
    none: 'Żadne',
    atLeast: 'Co najmniej'
  },
  modeTexts: {
    all: 'z tych są spełnione',
    any: 'z tych jest spełnione',
    none: 'z tych nie jest spełnione',
    atLeast: 'z tych są spełnione'
  },
  atLeastCount: 'Ile z nich',
  ledger: {
    sequence: 'po kolei',
    soFar: 'łącznie',
    alone: 'samo {customers}',
    costs: 'odcina {customers}',
    gives: 'daje {customers}',
    adds: 'dodaje {customers}',
    unknownOf: 'Nieznane dla {customers}'
  },
  unknownLabel: 'Gdzie nieznane',
  unknowns: {
    keep: 'pozostaje nieznane',
    match: 'pasuje',
    noMatch: 'nie pasuje'
  },
  unknownNotes: {
    match: 'nieznane pasuje',
    noMatch: 'nieznane nie pasuje'
  },
  menu: {
    of: 'Więcej: {criterion}',
    negate: 'Nie: zamień prawdę z fałszem',
    wrap: 'Włóż do nowej grupy',
    dissolve: 'Rozwiąż grupę',
    disable: 'Na razie nie licz',
    enable: 'Licz znowu',
    up: 'W górę',
    down: 'W dół',
    in: 'Do sąsiedniej grupy',
    out: 'Poza grupę',
    duplicate: 'Powiel',
    remove: 'Usuń'
  },
  broken: {
    missingField: 'Pola „{field}” już nie ma. Kryterium jest nieznane dla wszystkich.',
    wrongType: 'Pole „{field}” ma teraz inny typ. Kryterium jest nieznane dla wszystkich.'
  },
  summary: {
    anyNumber: 'dowolna wartość',
    anyAge: 'dowolny',
    anyDate: 'dowolna data',
    between: 'od {from} do {to}',
    atLeast: 'co najmniej {from}',
    atMost: 'co najwyżej {to}',
    moreThan: 'więcej niż {from}',
    lessThan: 'mniej niż {to}',
    ageBetween: 'od {from} do {to} pełnych lat',
    ageAtLeast: '{from} lub więcej',
    ageAtMost: '{to} lub mniej',
    since: 'od {from}',
    until: 'do {to}',
    anniversary: 'rocznica w ciągu {count} dnia | rocznica w ciągu {count} dni | rocznica w ciągu {count} dni',
    is: '– {values}',
    pick: '– wybierz wartości',
    type: '– wpisz tekst',
    more: '+ {count} | + {count} | + {count}',
    anyOf: '– dowolne z: {values}',
    allOf: '– wszystkie z: {values}',
    noneOf: '– żadne z: {values}',
    equals: '– {values}',
    contains: 'zawiera {values}',
    startsWith: 'zaczyna się od {values}',
    endsWith: 'kończy się na {values}',
    known: 'znane',
    unknown: 'nieznane',
    bands:
      'w zakresie {count} przedziału wieku | w zakresach {count} przedziałów wieku | w zakresach {count} przedziałów wieku'
  },
  ago: {
    last: {
      day: 'w ciągu ostatniego {count} dnia | w ciągu ostatnich {count} dni | w ciągu ostatnich {count} dni',
      month:
        'w ciągu ostatniego {count} miesiąca | w ciągu ostatnich {count} miesięcy | w ciągu ostatnich {count} miesięcy',
      year: 'w ciągu ostatniego {count} roku | w ciągu ostatnich {count} lat | w ciągu ostatnich {count} lat'
    },
    before: {
      day: '{count} dzień temu lub dawniej | {count} dni temu lub dawniej | {count} dni temu lub dawniej',
      month: '{count} miesiąc temu lub dawniej | {count} miesiące temu lub dawniej | {count} miesięcy temu lub dawniej',
      year: '{count} rok temu lub dawniej | {count} lata temu lub dawniej | {count} lat temu lub dawniej'
    },
    next: {
      day: 'w ciągu najbliższego {count} dnia | w ciągu najbliższych {count} dni | w ciągu najbliższych {count} dni',
      month:
        'w ciągu najbliższego {count} miesiąca | w ciągu najbliższych {count} miesięcy | w ciągu najbliższych {count} miesięcy',
      year: 'w ciągu najbliższego {count} roku | w ciągu najbliższych {count} lat | w ciągu najbliższych {count} lat'
    }
  },
  dateMode: 'Które daty',
  chooseWindow: 'Dowolna data',
  dateModes: {
    last: 'W ciągu ostatnich',
    before: 'Dawniej niż',
    between: 'Między',
    since: 'Od',
    until: 'Do',
    next: 'W ciągu najbliższych'
  },
  agoUnits: {
    day: 'dni',
    month: 'miesięcy',
    year: 'lat'
  },
  howMany: 'Ile',
  unit: 'Jednostka',
  withinDays: 'Rocznica przypada w ciągu',
  years: 'lat',
  rangeOf: 'Zakres: {field}',
  from: 'Od',
  to: 'Do',
  toIncluding: 'Do, włącznie',
  noLimit: 'bez granicy',
  excludes: 'bez samego {value}',
  match: 'Ile z wartości',
  matches: {
    any: 'Dowolna',
    all: 'Wszystkie',
    none: 'Żadna'
  },
  searchValues: 'Szukaj wartości…',
  clear: 'Wyczyść',
  addTyped: 'Dodaj „{value}”',
  moreValues:
    'Jeszcze {count} wartość: wpisz ją w wyszukiwaniu | Jeszcze {count} wartości: wpisz jedną z nich w wyszukiwaniu | Jeszcze {count} wartości: wpisz jedną z nich w wyszukiwaniu',
  operator: 'Porównanie',
  textOperators: {
    equals: 'jest równy',
    contains: 'zawiera',
    startsWith: 'zaczyna się od',
    endsWith: 'kończy się na'
  },
  text: 'Tekst',
  typeText: 'Wpisz albo wklej kilka wierszy',
  addText: 'Dodaj',
  dropText: 'Usuń „{value}”',
  bands: {
    title: 'Przedziały wieku',
    hint: 'Od pierwszego roku do ostatniego, bez niego. Obowiązują w całym obszarze roboczym.',
    age: 'Wiek, pełne lata',
    check: 'Średni paragon, {unit}',
    included: 'Uwzględnij {band}',
    fromAge: 'Od lat',
    toAge: 'Do lat (bez tego roku)',
    checkFrom: 'Paragon co najmniej',
    checkTo: 'Paragon co najwyżej',
    any: 'dowolny',
    remove: 'Usuń {band}',
    add: 'Dodaj przedział',
    usual: 'Zwykłe przedziały',
    gap: 'Luka: klienci od {from} do {to} nie są liczeni.',
    overlap: '{first} i {second} nakładają się.',
    empty: '{band} kończy się, zanim się zacznie.'
  },
  mirror: {
    title: 'Kto pasuje',
    of: 'z {base}',
    share: '{share} bazy',
    unknown: 'nieznane: {customers}',
    noMatch: 'nie pasuje: {customers}',
    revenue: 'przychodu',
    check: 'średni paragon',
    median: 'mediana paragonu',
    base: 'baza {value}',
    perOrder:
      'Pieniądze na zamówienie; n = {count} klient, dla którego oba są znane. | Pieniądze na zamówienie; n = {count} klientów, dla których oba są znane. | Pieniądze na zamówienie; n = {count} klientów, dla których oba są znane.',
    plainMean:
      'Zwykła średnia {count} klienta, nie na zamówienie. | Zwykła średnia {count} klientów, nie na zamówienie. | Zwykła średnia {count} klientów, nie na zamówienie.',
    checkByAge: 'Średni paragon według wieku',
    checkUnit: '{sign} · baza na szaro',
    ofEach: '% z każdej grupy · baza na szaro',
    ofEachIn: '{unit} · baza na szaro',
    withoutBand:
      '{count} klient poza przedziałami: wiek nieznany lub na granicy. | {count} klientów poza przedziałami: wiek nieznany lub na granicy. | {count} klientów poza przedziałami: wiek nieznany lub na granicy.'
  },
  table: {
    title: 'Pasujący klienci',
    match: '{count} pasuje | {count} pasują | {count} pasuje',
    noMatch: '{count} nie pasuje | {count} nie pasują | {count} nie pasuje',
    range: '{from}–{to} z {total}',
    previous: 'Wstecz',
    next: 'Dalej',
    segments: 'Segmenty',
    nobody: 'Nikt nie pasuje. Liczby przy kryteriach pokazują, które odcina najwięcej.'
  }
}

export default pl
