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
  nameFirst: 'Jak nazwać ten segment?',
  unfinished: {
    title: '{count} kryterium się nie liczy | {count} kryteria się nie liczą | {count} kryteriów się nie liczy',
    without: 'Zapisz bez tego',
    goOn: 'Wróć do edycji'
  },
  versionSaved: 'Zapisano „{name}”',
  discard: 'Odrzuć zmiany',
  export: 'Eksport…',
  readOnly: 'Tylko do odczytu: portret można oglądać, ale nie zmieniać.',
  portrait: 'Portret',
  noCustomersTitle: 'Nie ma jeszcze klientów',
  noCustomersText: 'Portret składa się z pól Twoich klientów. Najpierw zaimportuj klientów.',
  importFirst: 'Importuj klientów',
  startHint: 'Wybierz pole. Każde kryterium zawęża portret i od razu widać, kto do niego pasuje.',
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
  notCounting: 'jeszcze się nie liczy',
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
    checkByAgeBand: 'Według wieku',
    list: 'Z listy',
    segment: 'W segmencie',
    sql: 'Warunek SQL',
    event: 'Zamówienia lub kontakty'
  },
  modes: {
    all: 'Wszystkie kryteria są spełnione',
    any: 'Dowolne z kryteriów jest spełnione',
    none: 'Żadne z kryteriów nie jest spełnione',
    atLeast: 'Spełnionych jest co najmniej tyle kryteriów, ile podasz'
  },
  modeOf: 'Jak łączy grupa: {mode}',
  modeBadges: {
    all: 'Wszystkie',
    any: 'Dowolne',
    none: 'Żadne',
    atLeast: 'Co najmniej'
  },
  modeTexts: {
    all: 'kryteria są spełnione',
    any: 'z kryteriów jest spełnione',
    none: 'z kryteriów nie jest spełnione',
    atLeast: 'z kryteriów są spełnione'
  },
  atLeastCount: 'Ile z nich',
  ledger: {
    show: 'Pokaż, kto to',
    sequence: 'zostaje',
    soFar: 'razem',
    alone: 'samodzielnie {customers}',
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
    negate: 'Odwrotnie: ci, którzy nie pasują',
    wrap: 'Umieść w nowej grupie',
    dissolve: 'Rozgrupuj',
    disable: 'Na razie nie licz',
    enable: 'Licz znowu',
    up: 'Przenieś wyżej',
    down: 'Przenieś niżej',
    in: 'Przenieś do sąsiedniej grupy',
    out: 'Wyjmij z grupy',
    duplicate: 'Powiel',
    remove: 'Usuń'
  },
  broken: {
    missingField: 'Pola „{field}” już nie ma. Wynik kryterium jest nieznany dla wszystkich.',
    wrongType: 'Pole „{field}” ma teraz inny typ. Wynik kryterium jest nieznany dla wszystkich.',
    missingSegment: 'Tego segmentu już nie ma. Wynik kryterium jest nieznany dla wszystkich.',
    segmentNotSaved:
      'Segment nie ma jeszcze zapisanej wersji. Dopóki jej nie ma, wynik kryterium jest nieznany dla wszystkich.',
    segmentCycle: 'Segment zależy sam od siebie. Wynik kryterium jest nieznany dla wszystkich.',
    missingList:
      'Listy tu nie ma: listy leżą w people.sqlite obok pliku obszaru roboczego. Dopóki nie wróci albo nie wkleisz jej ponownie, wynik kryterium jest nieznany dla wszystkich.'
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
    setRange: '– podaj zakres',
    setWindow: '– wybierz okres',
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
  dateMode: 'Które daty',
  chooseWindow: 'Wybierz okres',
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
  excludes: 'bez {value}',
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
    'Jeszcze {count} rzadsza wartość: znajdzie ją wyszukiwanie | Jeszcze {count} rzadsze wartości: znajdzie je wyszukiwanie | Jeszcze {count} rzadszych wartości: znajdzie je wyszukiwanie',
  noValueFound: 'Żaden klient nie ma takiej wartości.',
  operator: 'Porównanie',
  textOperators: {
    equals: 'jest taki jak',
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
    hint: 'Górna granica nie należy do przedziału. Przedziały obowiązują w całym obszarze roboczym.',
    age: 'Wiek: od – poniżej',
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
    small: 'Pasuje mniej niż {count} klientów: udziały i średnie mogą być przypadkowe.',
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
      'Kwota na zamówienie; n = {count} klient ze znaną kwotą i liczbą zamówień. | Kwota na zamówienie; n = {count} klientów ze znaną kwotą i liczbą zamówień. | Kwota na zamówienie; n = {count} klientów ze znaną kwotą i liczbą zamówień.',
    plainMean:
      'Zwykła średnia po {count} kliencie, a nie na zamówienie. | Zwykła średnia po {count} klientach, a nie na zamówienie. | Zwykła średnia po {count} klientach, a nie na zamówienie.',
    ofEach: '% z każdej grupy · baza na szaro',
    ofEachIn: '{unit} · baza na szaro',
    withoutBand:
      '{count} klient poza przedziałami: wiek nieznany lub na granicy. | {count} klientów poza przedziałami: wiek nieznany lub na granicy. | {count} klientów poza przedziałami: wiek nieznany lub na granicy.'
  },
  table: {
    title: 'Pasujący klienci',
    match: '{count} pasuje | {count} pasują | {count} pasuje',
    noMatch: '{count} nie pasuje | {count} nie pasują | {count} nie pasuje',
    sides: 'Którzy klienci',
    joining: 'bez niego wejdzie {count} | bez niego wejdą {count} | bez niego wejdzie {count}',
    leaving: 'bez niego wyjdzie {count} | bez niego wyjdą {count} | bez niego wyjdzie {count}',
    back: 'Pokaż znów pasujących',
    range: '{from}–{to} z {total}',
    previous: 'Wstecz',
    next: 'Dalej',
    segments: 'Segmenty',
    nobody: 'Nikt nie pasuje. Liczby przy kryteriach pokazują, które odcina najwięcej.'
  }
}

export default pl
