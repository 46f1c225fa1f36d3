import type { SegmentsMessages } from './en'

const pl: SegmentsMessages = {
  title: 'Segmenty',
  count: '{count} segment | {count} segmenty | {count} segmentów',
  view: 'Widok',
  views: {
    gallery: 'Galeria',
    table: 'Tabela'
  },
  new: 'Nowy portret',
  import: 'Import…',
  emptyTitle: 'Kim są Twoi klienci?',
  emptyText:
    'Portret opisuje jeden rodzaj klienta: wybierz kilka kryteriów, od razu zobacz, kto pasuje, i zapisz go jako segment z nazwą i kolorem.',
  noCustomersTitle: 'Najpierw klienci',
  noCustomersText: 'Zaimportuj klientów z pliku CSV, a potem twórz tu ich portrety.',
  base: 'baza',
  revenue: 'przychód',
  checkOf: 'średni paragon {check}',
  draft: 'szkic',
  draftChanges: 'szkic · {count} zmiana | szkic · {count} zmiany | szkic · {count} zmian',
  broken: '{count} kryterium nie działa | {count} kryteria nie działają | {count} kryteriów nie działa',
  version: 'wersja {number}',
  paused: 'wstrzymany',
  pausedUntil: 'wstrzymany do {day}',
  frozen: 'zamrożony {day}',
  frozenList: '{name}, skład na dzień {day}',
  frozenTold: 'Skład segmentu „{name}” jest z dnia {day}. Importy i portret go nie zmieniają.',
  pause: {
    title: 'Wstrzymać „{name}”?',
    text: 'Dopóki segment jest wstrzymany, nie powstają z niego listy, a jego standard obsługi nikogo nie dotyczy. Skład, portret i persona pozostają bez zmian.',
    act: 'Wstrzymaj',
    until: 'Do kiedy',
    untilDay: 'Do dnia, w którym sam się wznowi',
    day: 'Dzień wznowienia',
    untilResumed: 'Dopóki go nie wznowię',
    over: 'Wybierz dzień późniejszy niż dzień obszaru roboczego.'
  },
  byHandOnly: 'tylko ręcznie',
  reviewOverdue: 'zaległy przegląd standardu',
  personaMoved: 'persona: liczby się zmieniły',
  personaOld: 'persona dawno niepotwierdzona',
  putIn: '{count} dodany ręcznie | {count} dodanych ręcznie | {count} dodanych ręcznie',
  keptOut: '{count} wykluczony ręcznie | {count} wykluczonych ręcznie | {count} wykluczonych ręcznie',
  plainMean: 'Zwykła średnia po klientach, a nie na zamówienie.',
  menuOf: 'Działania: „{name}”',
  actions: {
    open: 'Otwórz portret',
    persona: 'Otwórz personę',
    details: 'Nazwa, kolor, opis…',
    duplicate: 'Powiel',
    export: 'Eksport…',
    earlier: 'Przesuń do przodu',
    later: 'Przesuń do tyłu',
    pause: 'Wstrzymaj…',
    resume: 'Wznów',
    freeze: 'Zamroź skład',
    unfreeze: 'Znów według portretu',
    copyId: 'Kopiuj identyfikator',
    remove: 'Usuń…'
  },
  columns: {
    order: 'Kolejność',
    name: 'Segment',
    count: 'Klienci',
    share: 'Udział w bazie',
    revenueShare: 'Udział w przychodzie',
    averageCheck: 'Średni paragon',
    trend: '12 miesięcy',
    unknown: 'Nieznane',
    changedAt: 'Zmieniono',
    state: 'Stan',
    actions: 'Działania'
  },
  trend: {
    revenue: 'Przychód w kolejnych miesiącach',
    orders: 'Zamówienia w kolejnych miesiącach',
    label: '{title}: „{name}”, {from} – {to}. Najmniej {least}, najwięcej {most}, w ostatnim miesiącu {last}.'
  },
  order: {
    handle: '„{name}”: miejsce {place} z {total}. Przesuwają je klawisze strzałek.',
    hint: 'Klienta z kilku segmentów obsługuje się według standardu pierwszego z nich.',
    moved: '„{name}”: teraz miejsce {place} z {total}.'
  },
  choose: 'Wybierz „{name}”',
  chooseAll: 'Wybierz wszystkie segmenty',
  chosen: 'Wybrano {count} segment | Wybrano {count} segmenty | Wybrano {count} segmentów',
  clearChoice: 'Odznacz wszystko',
  compare: {
    act: 'Porównaj',
    needsTwo: 'Do porównania wybierz dokładnie dwa segmenty.',
    title: '„{first}” i „{second}”',
    overlap: 'Część wspólna',
    only: 'tylko „{name}”',
    both: 'w obu',
    shareOf: '{share} segmentu „{name}”',
    none: 'Nie mają wspólnych klientów.'
  },
  id: 'Identyfikator',
  idHint: 'Nie zmienia się wraz z nazwą; wskazuje segment w wierszu poleceń.',
  idCopied: 'Skopiowano identyfikator segmentu „{name}”: {id}',
  idNotCopied: 'Nie udało się skopiować identyfikatora. Oto on: {id}.',
  copy: 'kopia',
  detailsTitle: 'Segment',
  name: 'Nazwa',
  nameHint: 'Krótko: najlepiej jedno słowo, najwyżej 32 znaki.',
  description: 'Opis',
  save: 'Zapisz',
  removeTitle: 'Usunąć „{name}”?',
  impactMembers:
    'Etykieta zniknie u {count} klienta. | Etykieta zniknie u {count} klientów. | Etykieta zniknie u {count} klientów.',
  impactVersions:
    'Zniknie {count} zapisana wersja. | Znikną {count} zapisane wersje. | Zniknie {count} zapisanych wersji.',
  impactPromises:
    'Zniknie standard obsługi: {count} obietnica. | Zniknie standard obsługi: {count} obietnice. | Zniknie standard obsługi: {count} obietnic.',
  impactDraft: 'Zniknie szkic ze zmianami.',
  impactPersonas: 'Zniknie persona {names}. | Znikną persony: {names}. | Znikną persony: {names}.',
  impactUndo: 'Żaden klient nie zostanie usunięty, a cofnięcie przywróci segment.',
  remove: 'Usuń segment',
  removed: 'Usunięto „{name}”'
}

export default pl
