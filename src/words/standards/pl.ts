import type { StandardsMessages } from './en'

const pl: StandardsMessages = {
  title: 'Standardy obsługi',
  list: 'Standardy w kolejności stosowania',
  matrix: '{standard}: obietnice według działów i rodzajów zgłoszeń',
  matrixOf: '{part}: obietnice wszystkich standardów',
  layout: 'Układ',
  layouts: {
    segment: 'Jeden standard',
    department: 'Jeden dział',
    request: 'Jeden rodzaj zgłoszeń'
  },
  department: 'Dział',
  request: 'Rodzaj zgłoszenia',
  allDepartments: 'Wszystkie działy',
  allRequests: 'Wszystkie rodzaje',
  hours: '{hours} godz.',
  minutes: '{minutes} min',
  lens: 'Pokaż',
  times: 'Terminy i priorytet',
  side: 'Prawa strona',
  sides: {
    checker: 'Kontrola',
    promises: 'Obietnice'
  },
  ownCount: '{count} własna | {count} własne | {count} własnych',
  inheritsAll: 'jak wspólny',
  nothing: 'Niczego nie obiecano.',
  own: 'własna',
  inheritedFrom: 'dziedziczona: {place}',
  of: '{standard}, {place}',
  units: {
    minutes: 'minuty',
    hours: 'godziny'
  },
  unit: 'Jednostka',
  levelHint: '1 jest obsługiwany pierwszy. Wystarczą trzy poziomy, więcej niż cztery to za dużo.',
  channelsHint: 'W kolejności, w jakiej je wybierasz: preferowany jako pierwszy.',
  team: 'Zespół',
  person: 'Osoba',
  from: 'od',
  to: 'do',
  noWindow: 'Brak',
  oneALine: 'Po jednym w wierszu.',
  policies: {
    use: 'Z zasady',
    may: 'Gdzie pasują',
    never: 'Nigdy'
  },
  afterHours: 'Po godz.',
  toWhom: 'Trafia do',
  addStep: 'Dodaj krok',
  removeStep: 'Usuń „{to}”',
  notPromised: 'Niczego nie obiecano',
  widen: 'Obiecaj szerzej',
  widenTo: {
    everywhere: 'Wszędzie, we wszystkich działach',
    department: '{department}: wszystkie rodzaje zgłoszeń',
    request: '{request}: wszystkie działy'
  },
  everywhere: 'Wszędzie',
  requestEverywhere: '{request}: wszystkie działy',
  wholeDepartment: '{department}: wszystkie rodzaje',
  inheritAgain: '{promise}: dziedzicz ponownie',
  inheritAll: 'Dziedzicz tu wszystko ponownie',
  state: 'Stan',
  review: 'Przegląd',
  reviewOn: 'Przegląd {day}',
  reviewWas: 'Termin przeglądu minął {day}',
  noReview: 'Zaplanuj przegląd',
  reviewDay: 'Dzień następnego przeglądu',
  again: 'A potem ponownie',
  everyMonths: 'co {count} miesiąc | co {count} miesiące | co {count} miesięcy',
  more: 'Więcej o tym standardzie',
  remove: 'Dziedzicz wszystko ze standardu wspólnego',
  removed: 'Segment „{name}” nie ma już własnego standardu.',
  inheritsText: 'Obsługa według standardu wspólnego. Otwórz pole, aby obiecać coś innego.',
  start: {
    title: 'Co dostaje klient, gdy się do Was zwraca?',
    text: 'Standard obsługi mówi, jak szybko odpowiada każdy dział, kto za co odpowiada i co się nigdy nie zdarza. Napisz go raz dla wszystkich, a segmentom obiecaj więcej tam, gdzie trzeba.',
    write: 'Napisz standard wspólny',
    empty: 'Zacznij od pustego',
    note: 'Dostaniesz początkową wersję roboczą według zasad obsługi reklamacji: terminy, kanały, odpowiedzialność. Liczby to propozycje; nic nie obowiązuje, dopóki standard nie wejdzie w życie.',
    mark: 'To początkowa wersja robocza: liczby są propozycjami, a nie Waszymi obietnicami. Przejrzyj je i uzgodnij ze wszystkimi działami.',
    agree: 'Uzgodniono ze wszystkimi'
  },
  legend: {
    times: '1 priorytet · 2 godz. pierwsza odpowiedź · → 16 godz. rozwiązanie',
    own: 'zapisano tutaj',
    standard: 'z szerszego miejsca tego standardu',
    common: 'ze standardu wspólnego',
    none: 'niczego nie obiecano'
  },
  keys: 'Strzałki przenoszą, Enter otwiera, Delete przywraca dziedziczenie.',
  until: '→ {time}',
  fromCommon: 'wspólny',
  hasFinding: 'Kontrola ma uwagę',
  moved: '„{name}” jest teraz na miejscu {place}.',
  moveHint: 'Alt i strzałki zmieniają kolejność',
  offers: {
    none: 'Żaden kontakt nie mówi, kiedy ci klienci odpowiadają.',
    told: 'Kiedy odpowiadali: {count} kontakt, klientów: {customers}. | Kiedy odpowiadali: {count} kontakty, klientów: {customers}. | Kiedy odpowiadali: {count} kontaktów, klientów: {customers}.',
    few: 'To niewiele, potraktuj to jako wskazówkę.',
    window: '{window} · {share}'
  },
  parts: {
    open: 'Działy, zgłoszenia, godziny…',
    title: 'Z czego składają się standardy',
    tabs: {
      departments: 'Działy',
      requests: 'Rodzaje zgłoszeń',
      staff: 'Obsada (godziny)',
      levels: 'Priorytet',
      values: 'Wartości'
    },
    hints: {
      departments: 'Wszyscy, którzy odpowiadają klientom, nie tylko infolinia. Pusta nazwa przywraca nazwę z programu.',
      requests: 'Z czym klienci się zwracają. Pusta nazwa przywraca nazwę z programu.',
      staff:
        'Godziny w tygodniu według kolejek i poziomów. Priorytet jednych zabiera czas innym: kontrola porównuje godziny z wcześniejszymi.',
      levels: 'Poziom 1 jest obsługiwany pierwszy. W nawiasie: w ilu polach tabeli.',
      values: 'To stoi na początku każdego standardu i w podręczniku, tak samo dla wszystkich działów.'
    },
    new: {
      department: 'Nowy dział',
      request: 'Nowy rodzaj zgłoszeń'
    },
    add: 'Dodaj',
    remove: 'Usuń „{name}”…',
    removeNow: 'Usuń',
    keep: 'Zostaw',
    needsName: 'To, co dodajesz, musi mieć nazwę.',
    nothingGoes: 'Żadna obietnica nie zniknie.',
    goes: 'Zniknie też {count} zapisana tu obietnica. | Znikną też {count} zapisane tu obietnice. | Zniknie też {count} zapisanych tu obietnic.',
    ofSegments: 'Segmenty: {segments}.',
    staff: {
      unknown: 'godziny nieznane',
      sum: '{hours} godz. tygodniowo',
      add: 'Dodaj godziny',
      queue: 'Kolejka (puste: wszystkie)',
      level: 'Poziom',
      everyLevel: 'wszystkie',
      hours: 'Godziny teraz',
      before: 'Przed priorytetem',
      same: 'nieznane',
      remove: '{department}: usuń te godziny'
    },
    levels: {
      none: 'Nikomu jeszcze nie obiecano priorytetu.',
      count:
        '{count} poziom; więcej niż cztery to za dużo | {count} poziomy; więcej niż cztery to za dużo | {count} poziomów; więcej niż cztery to za dużo'
    }
  }
}

export default pl
