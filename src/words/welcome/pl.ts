import type { WelcomeMessages } from './en'

const pl: WelcomeMessages = {
  tagline: 'Kim są Twoi klienci, Twoimi słowami. Tylko na tym komputerze.',
  fileTitle: 'Zacznij od swoich klientów',
  fileText: 'Upuść tu plik CSV z Excela, 1C lub sklepu. Zanim cokolwiek zaimportujesz, zobaczysz, jak jest czytany.',
  chooseFile: 'Wybierz plik CSV…',
  sampleTitle: 'Rozejrzyj się na przykładzie',
  sampleText: 'Sieć kawiarni: 5000 zmyślonych klientów, ich zamówienia i sześć gotowych segmentów.',
  openSample: 'Otwórz przykład',
  makingSample: 'Przygotowywanie przykładu…',
  listTitle: 'Otwórz obszar roboczy',
  folder: 'W folderze {folder}',
  emptyTitle: 'Jeszcze nic tu nie ma',
  emptyText:
    'Obszar roboczy przechowuje segmenty w jednym pliku, a klientów obok. Pierwszy powstanie z pierwszym plikiem CSV albo z przykładem.',
  customers: '{count} klient | {count} klientów | {count} klientów',
  segments: '{count} segment | {count} segmenty | {count} segmentów',
  changed: '{day}, {time}',
  bringZip: 'Wczytaj .zip…',
  broughtZip: '„{name}” jest już w folderze.',
  isOpen: 'otwarty',
  actions: 'Działania dla „{name}”',
  download: 'Pobierz jako .zip',
  remove: 'Usuń…',
  removeTitle: 'Usunąć „{name}”?',
  removeText:
    'Obszar roboczy i jego klienci zostaną usunięci z tego komputera: {what}. Nie można tego cofnąć. Jeśli może się przydać, najpierw pobierz go jako .zip.',
  removeNow: 'Usuń na zawsze',
  removed: 'Usunięto „{name}”.',
  problems: {
    damaged: 'Plik jest uszkodzony i nie da się go otworzyć. Nic nie zmieniono; zastąp go kopią.',
    foreign: 'Ten plik nie pochodzi z Portrait Desk.',
    newer: 'Utworzono w nowszej wersji Portrait Desk. Otwórz go tam.',
    tooLarge: 'Plik jest za duży, by go tu otworzyć (ponad 1 GB). Nic nie zmieniono.'
  },
  newWorkspaceName: 'Klienci',
  privacy: 'Nic nie opuszcza tego komputera: bez konta, chmury i śledzenia.'
}

export default pl
