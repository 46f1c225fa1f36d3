import type { WelcomeMessages } from './en'

const pl: WelcomeMessages = {
  tagline: 'Kim są Twoi klienci, Twoimi słowami. Tylko na tym komputerze.',
  fileTitle: 'Zacznij od swoich klientów',
  fileText:
    'Upuść tu plik CSV lub XLSX – z Excela, 1C lub sklepu. Zanim cokolwiek zaimportujesz, zobaczysz, jak program go odczytał.',
  chooseFile: 'Wybierz plik…',
  sampleTitle: 'Zobacz przykład',
  sampleText: 'Sieć kawiarni: 5000 zmyślonych klientów, ich zamówienia i sześć gotowych segmentów.',
  openSample: 'Otwórz przykład',
  makingSample: 'Przygotowywanie przykładu…',
  listTitle: 'Otwórz obszar roboczy',
  folder: 'W folderze {folder}',
  emptyTitle: 'Jeszcze nic tu nie ma',
  emptyText:
    'Obszar roboczy przechowuje segmenty w jednym pliku, a klientów obok. Pierwszy powstanie z pierwszym plikiem albo z przykładem.',
  customers: '{count} klient | {count} klientów | {count} klientów',
  segments: '{count} segment | {count} segmenty | {count} segmentów',
  changed: '{day}, {time}',
  bringZip: 'Dodaj z .zip…',
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
    damaged: 'Plik jest uszkodzony i nie da się go otworzyć. Nic nie zmieniono: odzyskaj wcześniejszą wersję.',
    foreign: 'Ten plik nie pochodzi z Portrait Desk.',
    newer: 'Utworzono w nowszej wersji Portrait Desk. Otwórz plik w tej wersji.',
    tooLarge: 'Plik jest za duży, by go tu otworzyć (ponad 1 GB). Nic nie zmieniono.'
  },
  newWorkspaceName: 'Klienci',
  privacy: 'Dane nie opuszczają tego komputera: bez konta, bez chmury, bez śledzenia.'
}

export default pl
