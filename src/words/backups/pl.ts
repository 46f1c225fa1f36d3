import type { BackupsMessages } from './en'

const pl: BackupsMessages = {
  title: 'Kopie zapasowe',
  lead: 'Wcześniejsze wersje tego obszaru roboczego. Powstają same: trzy z dzisiaj, po jednej z każdego z ostatnich siedmiu dni, po jednej z każdego z ostatnich czterech tygodni oraz po jednej przed każdym importem i przywróceniem.',
  open: 'Kopie zapasowe…',
  settingsTitle: 'Kopie zapasowe',
  settingsText: 'Wcześniejsze wersje: powstają same i są sprawdzane po zapisaniu.',
  settingsOpen: 'Obejrzyj kopie zapasowe',
  emptyTitle: 'Nie ma jeszcze wcześniejszej wersji',
  emptyText: 'Pierwsza powstanie przy następnej zmianie.',
  at: '{day}, {time}',
  atLabel: 'Zapisano',
  whyLabel: 'Dlaczego jest zachowana',
  contentsLabel: 'Zawartość',
  sizeLabel: 'Rozmiar',
  reasons: {
    saved: 'Wcześniejszy stan',
    import: 'Przed importem',
    migration: 'Przed zmianą formatu pliku',
    restore: 'Przed przywróceniem',
    conflict: 'Twój stan, którego nie zapisano, bo plik zmienił inny program'
  },
  damaged: 'Uszkodzona: nie można jej przywrócić.',
  baseGone: 'Jej klientów już nie ma.',
  look: 'Obejrzyj',
  lookAt: 'Obejrzyj wersję: {when}',
  lookTitle: 'Wersja: {when}',
  lookText: 'Co przywrócenie zmieni w obecnym obszarze roboczym:',
  same: 'Nic: niczym się nie różni od obecnego stanu.',
  comeBack: 'Wrócą: {names}',
  goAway: 'Znikną: {names}',
  change: 'Będą jak dawniej: {names}',
  parts: {
    segments: 'Segmenty',
    fields: 'Pola',
    formulas: 'Pola z formułą',
    settings: 'Ustawienia',
    base: 'Klienci'
  },
  settings: {
    asOf: 'dzień obliczeń',
    currency: 'waluta',
    language: 'język obszaru roboczego',
    ageBands: 'przedziały wieku',
    charts: 'wybrane wykresy'
  },
  baseOf:
    '{count} klient z pliku „{source}” | {count} klientów z pliku „{source}” | {count} klientów z pliku „{source}”',
  noBase: 'brak klientów',
  baseBecomes: '{then} zamiast: {now}',
  more: 'jeszcze {count} | jeszcze {count} | jeszcze {count}',
  restore: 'Przywróć tę wersję',
  restoreSafe: 'Obecny stan najpierw stanie się kopią zapasową, więc przywrócenie można cofnąć.',
  restored: 'Przywrócono wersję: {when}.',
  undo: 'Cofnij',
  undone: 'Cofnięto przywrócenie.',
  recover: 'Odzyskaj…',
  recoverTitle: 'Odzyskiwanie „{name}”',
  recoverText:
    'Pliku nie da się otworzyć. Wybierz wersję, która zajmie jego miejsce. Nic nie zostanie usunięte: uszkodzony plik pozostanie obok pod inną nazwą.',
  recoverNone:
    'Nie ma wcześniejszej wersji tego obszaru roboczego. Jeśli masz kopię gdzie indziej, umieść ją w miejscu pliku.',
  recoverThis: 'Odzyskaj tę wersję',
  recovered: 'Odzyskano „{name}”. Uszkodzony plik zachowano jako „{file}”.',
  conflictTitle: 'Plik zmienił inny program',
  conflictText:
    'Niczego nie nadpisano. To, czego nie udało się zapisać, jest osobną wersją wśród kopii zapasowych. Pracuj dalej na obecnym pliku; swoją wersję możesz tam obejrzeć i przywrócić.',
  conflictReopen: 'Pracuj dalej na obecnym pliku',
  conflictReopened: 'To jest obecny plik. Twoja wersja jest wśród kopii zapasowych.',
  outsideText: 'Niczego nie nadpisano. Pracuj dalej na obecnym pliku.',
  goneTitle: 'Nie ma pliku tego obszaru roboczego',
  goneText:
    'Inny program przeniósł go, zmienił mu nazwę albo go usunął. To, co widzisz, wciąż tu jest: przywróć plik i sprawdź ponownie albo zapisz obszar pod inną nazwą.',
  goneLook: 'Sprawdź ponownie',
  unwritable:
    'Tylko do odczytu: w folderze nie wolno zapisywać ({cause}). Skopiuj obszar roboczy do innego folderu albo zezwól na zapis i otwórz go ponownie.',
  unwritableFull: 'Tylko do odczytu: dysk jest pełny. Zwolnij miejsce i otwórz obszar roboczy ponownie.',
  large: 'Plik „{name}” jest duży ({size}). Plików powyżej 1 GB nie da się otworzyć.',
  saveAs: 'Zapisz jako…',
  duplicate: 'Utwórz kopię…',
  rename: 'Zmień nazwę…',
  move: 'Przenieś do…',
  newName: 'Nazwa',
  saveAsTitle: 'Zapisz „{name}” pod nową nazwą',
  saveAsText: 'Segmenty, ustawienia i klienci zostaną skopiowani, a praca toczy się dalej w kopii.',
  duplicateTitle: 'Kopia „{name}”',
  duplicateText: 'Segmenty, ustawienia i klienci zostaną skopiowani. Kopie zapasowe zostają przy oryginale.',
  renameTitle: 'Zmień nazwę „{name}”',
  renameText: 'Klienci i kopie zapasowe przejdą razem z nim.',
  copyName: '{name} – kopia',
  savedAs: 'Pracujesz teraz w „{name}”.',
  duplicated: 'Utworzono „{name}”.',
  moved: '„{name}” jest teraz w folderze „{folder}”.',
  elsewhereText: 'Folder pozostaje ten sam; aby zabrać obszar gdzie indziej, pobierz go jako .zip.',
  renamed: 'Nowa nazwa: „{name}”.'
}

export default pl
