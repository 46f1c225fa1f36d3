import type { ExportMessages } from './en'

const pl: ExportMessages = {
  title: 'Eksport segmentu „{name}”',
  members: 'Klienci segmentu według wersji {number} jako plik CSV.',
  lastVersion: 'W szkicu są zmiany. Lista powstaje z ostatniej zapisanej wersji ({number}).',
  draftOnly: 'Ten portret nie ma jeszcze zapisanej wersji. Lista powstaje ze szkicu.',
  columns: '{count} kolumna | {count} kolumny | {count} kolumn',
  all: 'Wszystkie',
  none: 'Żadna',
  noColumn: 'Nie ma kolumny o tej nazwie.',
  people: '{count} klient | {count} klientów | {count} klientów',
  pseudo: {
    customer_id: 'Identyfikator klienta w programie',
    segment_id: 'Identyfikator segmentu',
    segment_name: 'Nazwa segmentu'
  },
  up: 'Przesuń „{column}” wyżej',
  down: 'Przesuń „{column}” niżej',
  encoding: 'Kodowanie',
  encodings: {
    'utf-8-bom': 'UTF-8 dla Excela',
    'utf-8': 'UTF-8',
    'windows-1250': 'Windows-1250 (środkowoeuropejskie)',
    'windows-1251': 'Windows-1251 (cyrylica)',
    'windows-1252': 'Windows-1252 (zachodnie)',
    'utf-16le': 'UTF-16'
  },
  delimiter: 'Separator',
  delimiters: {
    comma: 'Przecinek',
    semicolon: 'Średnik',
    tab: 'Tabulator'
  },
  guard: 'Formuły',
  guards: {
    spreadsheet: 'Zabezpieczone',
    exact: 'Bez zmian, dla programów'
  },
  guardHints: {
    spreadsheet: 'Tekst, który arkusz wziąłby za formułę, dostaje apostrof. Telefony i liczby pozostają bez zmian.',
    exact: 'Każdy tekst jest zapisywany bez zmian. Nie otwieraj takiego pliku w arkuszu.'
  },
  missing: 'Znak, którego nie ma w kodowaniu',
  missings: {
    stop: 'Zatrzymaj i wskaż miejsce',
    questionMark: 'Zamień na „?”'
  },
  run: 'Eksportuj',
  close: 'Gotowe',
  written: 'Wyeksportowano {count} klienta | Wyeksportowano {count} klientów | Wyeksportowano {count} klientów',
  guarded:
    'Apostrofem zabezpieczono przed formułami {count} komórkę. | Apostrofem zabezpieczono przed formułami {count} komórki. | Apostrofem zabezpieczono przed formułami {count} komórek.',
  nothingGuarded: 'Żadnej komórki nie trzeba było zabezpieczać przed formułami.',
  replaced: '{count} znak zastąpiono „?”. | {count} znaki zastąpiono „?”. | {count} znaków zastąpiono „?”.',
  file: 'Zapisano w pobranych jako {file}'
}

export default pl
