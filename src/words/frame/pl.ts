import type { FrameMessages } from './en'

const pl: FrameMessages = {
  program: 'Portrait Desk',
  navigation: 'Menu główne',
  skip: 'Przejdź do treści',
  segments: 'Segmenty',
  customers: 'Klienci',
  import: 'Import',
  settings: 'Ustawienia',
  close: 'Zamknij',
  cancel: 'Anuluj',
  messages: 'Komunikaty',
  workspace: 'Obszar roboczy „{name}”',
  switchWorkspace: 'Inny obszar roboczy…',
  closeWorkspace: 'Zamknij obszar roboczy',
  downloadWorkspace: 'Pobierz jako .zip',
  customerCount: '{count} klient | {count} klientów | {count} klientów',
  noCustomers: 'brak klientów',
  asOf: 'na dzień {day}',
  asOfPinned: 'na dzień {day}, przypięty',
  asOfTitle: 'Dzień obliczeń',
  asOfText: 'Na ten dzień liczone są wiek, czas od zdarzeń i okresy.',
  asOfToday: 'Dzisiaj (przesuwa się o północy)',
  asOfPin: 'Przypięty dzień',
  asOfDay: 'Dzień',
  undo: 'Cofnij',
  redo: 'Ponów',
  undoStep: 'Cofnij: {step}',
  redoStep: 'Ponów: {step}',
  steps: {
    segmentCreate: 'nowy portret „{about}”',
    segmentChange: 'zmiana „{about}”',
    segmentEditDraft: 'edycja portretu „{about}”',
    segmentDiscardDraft: 'odrzucenie szkicu „{about}”',
    segmentSaveVersion: 'zapis wersji „{about}”',
    segmentDuplicate: 'kopia „{about}”',
    segmentRemove: 'usunięcie „{about}”',
    settingsChange: 'zmiana ustawień',
    formulaSave: 'pole z formułą „{about}”',
    formulaRemove: 'usunięcie pola z formułą „{about}”',
    other: 'ostatnia zmiana'
  },
  saved: 'Zapisano o {time}',
  saving: 'Zapisywanie…',
  saveFailed: 'Nie zapisano',
  writingCustomers: 'Zapisywanie klientów na dysku: {percent} %',
  customersNotWritten: 'Klienci nie zostali zapisani',
  customersNotWrittenWhy:
    'Nie udało się zapisać nowych klientów, więc wrócili klienci sprzed importu. {reason} Potem zaimportuj plik jeszcze raz.',
  notConnected: 'Brak połączenia',
  readOnly:
    'Tylko do odczytu: obszar roboczy jest otwarty gdzie indziej ({holder}). Zamknij go tam albo zatrzymaj tam program (Ctrl+C), a potem otwórz go tu ponownie.',
  baseMissing: 'Brakuje pliku klientów. Segmenty są bezpieczne; zaimportuj klientów ponownie.',
  baseDamaged: 'Plik klientów jest uszkodzony. Segmenty są bezpieczne; zaimportuj klientów ponownie.',
  disconnected:
    'Program już nie działa. To, co oznaczono jako zapisane, jest bezpieczne. Uruchom go ponownie i otwórz nowy adres.',
  noSession:
    'Wróć na kartę, na której program jest otwarty. Jeśli ją zamknięto, zatrzymaj program tam, gdzie go uruchomiono (Ctrl+C), uruchom go ponownie i otwórz adres, który się pojawi.',
  noSessionTitle: 'Ten adres został już użyty',
  dropHere: 'Upuść plik CSV, aby go zaimportować',
  dropNeedsCsv: 'To nie jest plik CSV. Zapisz tabelę jako CSV i upuść ten plik.',
  language: 'Język',
  appearance: 'Wygląd',
  appearances: {
    system: 'Jak w systemie',
    light: 'Jasny',
    dark: 'Ciemny'
  },
  languages: {
    en: 'English',
    ru: 'Русский',
    pl: 'Polski'
  },
  colors: {
    blue: 'niebieski',
    vermilion: 'cynobrowy',
    green: 'zielony',
    plum: 'śliwkowy',
    amber: 'bursztynowy',
    sky: 'błękitny',
    rose: 'różowy',
    teal: 'turkusowy',
    olive: 'oliwkowy',
    brown: 'brązowy',
    indigo: 'indygo',
    slate: 'łupkowy'
  }
}

export default pl
