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
  plainMean: 'Zwykła średnia po klientach, a nie na zamówienie.',
  menuOf: 'Działania: „{name}”',
  actions: {
    open: 'Otwórz portret',
    persona: 'Otwórz personę',
    details: 'Nazwa, kolor, opis…',
    duplicate: 'Powiel',
    export: 'Eksport…',
    remove: 'Usuń…'
  },
  columns: {
    name: 'Segment',
    count: 'Klienci',
    share: 'Udział w bazie',
    revenueShare: 'Udział w przychodzie',
    averageCheck: 'Średni paragon',
    unknown: 'Nieznane',
    state: 'Stan',
    actions: 'Działania'
  },
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
