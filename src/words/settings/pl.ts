import type { SettingsMessages } from './en'

const pl: SettingsMessages = {
  title: 'Ustawienia',
  look: 'Język i wygląd',
  lookText: 'Dla tej przeglądarki, we wszystkich obszarach roboczych.',
  workspace: 'Ten obszar roboczy',
  workspaceText: 'Zapisane w pliku obszaru roboczego. Każdą zmianę można cofnąć.',
  currency: 'Waluta',
  currencyHint: 'Dla kwot bez znaku waluty. To, co już zaimportowano, zachowuje swoją walutę.',
  bands: 'Przedziały wieku',
  bandsHint: 'Wiek, od którego zaczyna się przedział, rosnąco; + po ostatnim zostawia go otwartym.',
  bandsWrong: 'Wpisz rosnący wiek, na przykład 18, 25, 30, 45+.',
  bandsRead: 'Przedziały w pełnych latach',
  fields: 'Pola',
  fieldsText: 'Co wiadomo o klientach, i formuły na tej podstawie.',
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
    lead: 'Nieznane, gdy nieznana jest część lub dzielimy przez 0.',
    edit: 'Zmień formułę pola „{name}”',
    remove: 'Usuń pole z formułą „{name}”',
    removed: 'Pole „{name}” usunięto. Kryteria na nim pozostały i są oznaczone.',
    saved:
      '„{name}” jest znane dla {count} klienta. | „{name}” jest znane dla {count} klientów. | „{name}” jest znane dla {count} klientów.',
    fills: 'Staje się',
    own: 'Własne pole',
    ownName: 'Nazwa',
    kind: 'Jak',
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
