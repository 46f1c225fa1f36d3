import type { SqlMessages } from './en'

const pl: SqlMessages = {
  specialists: 'Dla specjalistów',
  criterion: 'Warunek SQL',
  addCriterion: 'Dodaj kryterium: warunek SQL',
  write: '– napisz warunek',
  sentence: {
    holds: 'spełniony jest warunek SQL {condition}',
    holdsNot: 'nie jest spełniony warunek SQL {condition}',
    blank: 'warunek SQL nie jest jeszcze napisany'
  },
  editor: {
    condition: 'Warunek',
    example: 'Na przykład: {condition}',
    columns: 'Kolumny',
    insert: 'Wstaw {name}',
    findColumn: 'Znajdź kolumnę…',
    checking: 'Sprawdzanie…',
    fits: 'Warunek można sprawdzić.',
    counting: 'Liczenie… {share}',
    help: 'Co można napisać',
    rules: {
      truth:
        'Jeden warunek dotyczący klienta – to, co w SQLite stoi po WHERE. Prawda oznacza, że klient pasuje, fałsz, że nie, NULL oznacza „nieznane”.',
      names: 'Kolumnę pisze się w cudzysłowie, tekst w apostrofach. Kliknij kolumnę, aby ją wstawić.',
      texts: 'Teksty są porównywane bez wielkości liter i bez różnicy między ё i е.',
      dates: 'Data jest tekstem takim jak 2026-11-22; as_of to dzień, na który wszystko jest liczone.',
      money: 'Pieniądze to liczba groszy, centów, kopiejek: 12 500 oznacza 125,00.',
      yesNo: 'Tak to 1, nie to 0.',
      several: 'Kilka wartości stoi między kreskami: LIKE {pattern} znajdzie jedną z nich.',
      ages: 'Wiek znany tylko jako przedział to NULL; age_from i age_to to jego końce.',
      functions: 'Funkcje: {functions}.',
      fence:
        'Podzapytania, sumy po klientach i wszystko, co zapisuje, jest odrzucane; po {count} sekundzie warunek jest zatrzymywany. | Podzapytania, sumy po klientach i wszystko, co zapisuje, jest odrzucane; po {count} sekundach warunek jest zatrzymywany. | Podzapytania, sumy po klientach i wszystko, co zapisuje, jest odrzucane; po {count} sekundach warunek jest zatrzymywany.'
    }
  },
  types: {
    text: 'tekst',
    number: 'liczba',
    money: 'jednostki groszowe {currency}',
    date: 'data jako tekst',
    yesNo: '1 lub 0',
    choice: 'tekst',
    multipleChoice: 'teksty między kreskami',
    age: 'pełne lata'
  },
  problems: {
    character: 'W warunku nie może wystąpić {text}.',
    unclosed: 'Tekst lub nazwa zaczyna się od {text} i się nie kończy.',
    word: 'W warunku nie można użyć {text}: dotyczy on jednego klienta naraz.',
    column: 'Nie ma kolumny „{text}”.',
    ambiguous: 'Kilka kolumn nazywa się „{text}”. Wybierz jedną z listy.',
    function: 'Nie ma tu funkcji {text}.',
    nearSyntax: 'Nie można odczytać warunku w pobliżu „{text}”.',
    ends: 'Warunek kończy się za wcześnie: czegoś brakuje.',
    today: 'O dzisiejszą datę nie można zapytać funkcją. Napisz as_of – dzień, na który wszystko jest liczone.',
    engine: 'SQLite informuje: {text}.',
    tooMuchMemory: 'Warunek potrzebuje więcej pamięci, niż może dostać.',
    tooSlow: 'Warunek trwał zbyt długo i został zatrzymany.',
    stopped: 'Warunku nie sprawdzono.'
  },
  at: '{problem} (znak {at})',
  broken: '{problem} Do poprawienia wynik kryterium jest nieznany dla wszystkich.',
  copy: {
    action: 'Kopiuj jako SQL…',
    title: 'Portret jako SQL',
    about:
      'Jeden SELECT, który daje identyfikatory wszystkich klientów pasujących do portretu na dzień {day}. Działa na tabelach bazy do analizy, którą tworzy wiersz poleceń:',
    dialect: 'Baza danych',
    dialects: { sqlite: 'SQLite', postgresql: 'PostgreSQL' },
    text: 'SQL',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    notCopied: 'Nie udało się skopiować tekstu. Zaznacz go i naciśnij Ctrl+C.',
    saved: 'Zapisano jako plik',
    save: 'Zapisz jako plik',
    personal:
      'W tym tekście są wartości wklejonych list i identyfikatory klientów dodanych ręcznie. Przekazuj go z rozwagą.',
    onlySqlite: 'PostgreSQL nie ma {names}: warunek SQL z nimi stoi w tekście jako nieznany.',
    brokenParts: 'Niedziałające kryteria stoją w tekście jako nieznane dla wszystkich.',
    file: 'portret'
  },
  comments: {
    portrait: 'Portret',
    title: '{name}: kto pasuje',
    asOf: 'Na dzień {day}. Na ten dzień policzono wiek, czas od zakupu i okresy.',
    unknown: 'Osób, dla których wynik jest nieznany (NULL), wśród nich nie ma.',
    shape: 'Tabele: customers, orders, contacts – takie, jakie zapisuje `sql --with-data`.'
  }
}

export default pl
