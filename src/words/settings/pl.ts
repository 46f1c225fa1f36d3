import type { SettingsMessages } from './en'

const pl: SettingsMessages = {
  title: 'Ustawienia',
  look: 'Język i wygląd',
  lookText: 'Na tym komputerze, we wszystkich obszarach roboczych.',
  workspace: 'Ten obszar roboczy',
  workspaceText: 'Zapisane w pliku obszaru roboczego. Każdą zmianę można cofnąć.',
  currency: 'Waluta',
  currencyHint: 'Dla kwot bez znaku waluty. To, co już zaimportowano, zachowuje swoją walutę.',
  bands: 'Przedziały wieku',
  bandsHint: 'Granice przedziałów rosnąco; + po ostatniej zostawia przedział otwarty.',
  bandsWrong: 'Wpisz rosnące granice, na przykład 18, 25, 30, 45+.',
  bandsRead: 'Przedziały w pełnych latach',
  fields: 'Pola',
  fieldsText: 'Co wiadomo o klientach, oraz formuły na tych danych.',
  noFields: 'Nie ma jeszcze pól. Pojawią się z pierwszym importem.',
  fieldCount: '{count} pole | {count} pola | {count} pól',
  name: 'Pole',
  type: 'Typ',
  origin: 'Skąd',
  known: 'Znane',
  knownOf: '{known} z {all} klientów',
  origins: {
    column: 'kolumna „{header}”',
    columnUnnamed: 'kolumna bez nazwy',
    computed: 'oblicza program'
  },
  formula: {
    add: 'Dodaj pole z formułą',
    addTitle: 'Nowe pole z formułą',
    editTitle: 'Formuła pola „{name}”',
    lead: 'Wynik jest nieznany, gdy nieznana jest którakolwiek z części lub trzeba by dzielić przez 0.',
    edit: 'Zmień formułę pola „{name}”',
    remove: 'Usuń pole z formułą „{name}”',
    removed: 'Usunięto pole „{name}”. Kryteria z tym polem zostały zachowane i oznaczone.',
    saved:
      '„{name}” jest znane dla {count} klienta. | „{name}” jest znane dla {count} klientów. | „{name}” jest znane dla {count} klientów.',
    fills: 'Pole wyniku',
    own: 'Własne pole',
    ownName: 'Nazwa',
    kind: 'Działanie',
    kinds: {
      sum: 'Suma',
      difference: 'Różnica',
      ratio: 'Iloraz'
    },
    parts: 'Sumowane pola',
    from: 'Od',
    minus: 'odejmij',
    numerator: 'Podziel',
    denominator: 'przez',
    choose: 'Wybierz pole',
    search: 'Szukaj pola…',
    noNumbers: 'Formuła potrzebuje pól liczbowych lub kwot. Najpierw zaimportuj plik z nimi.',
    save: 'Zapisz pole'
  }
}

export default pl
