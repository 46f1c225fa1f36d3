import type { CommandLineMessages } from './en'
import identity from './identity/pl'
import handover from './handover/pl'
import fields from './fields/pl'
import lists from './lists/pl'
import usage from './usage/pl'

const pl: CommandLineMessages = {
  host: {
    open: 'Portrait Desk działa i jest dostępny tylko na tym komputerze: otwórz {address} w przeglądarce; Ctrl+C tutaj zapisze zmiany i zatrzyma program.',
    portTaken: 'Ten port zajmuje inny program. Wybierz inny przez --port albo go nie podawaj.',
    notBuilt: 'Program nie jest jeszcze zbudowany. Najpierw uruchom „npm run build”.',
    usage:
      'Użycie: npm start -- [opcje]\n\nOtwiera Portrait Desk w przeglądarce. Program jest dostępny tylko z tego komputera.\n\n  --dir <folder>   folder obszarów roboczych (domyślnie „Portrait Desk” w dokumentach)\n  --port <liczba>  port (domyślnie dowolny wolny)\n  --lang <kod>     język programu: en, ru, pl\n  --browser        otwórz w przeglądarce, nawet gdy można otworzyć okno programu\n  --browser        otwórz w przeglądarce, nawet gdy można otworzyć okno programu\n  --no-open        wypisz adres i nie otwieraj przeglądarki\n  -h, --help       pokaż tę pomoc'
  },
  ...usage,
  program: 'Portrety klientów z wiersza poleceń: zaimportuj bazę, obejrzyj, zapisz segmenty, przekaż listy.',
  options: {
    findText: 'telefon w dowolnym zapisie, e-mail, klucz lub część nazwiska',
    findRows: 'ilu klientów pokazać, najwyżej 50 (domyślnie 8)',
    listAct: 'co zrobić: add (dodaj), show (pokaż wartości) albo remove (usuń)',
    listWhat: 'plik z wartościami, - to standardowe wejście; id listy, którą pokazać lub usunąć',
    listField: 'pole, z którym porównuje się wartości (email)',
    templateId: 'identyfikator portretu, by wypisać go jako JSON',
    listName: 'nazwa listy (domyślnie nazwa pliku)',
    language: 'język tekstów: en, ru, pl',
    json: 'wypisz jeden obiekt JSON (kwoty w groszach, centach)',
    help: 'pokaż tę pomoc',
    version: 'pokaż wersję',
    workspace: 'obszar roboczy, plik W.portrait',
    file: 'plik CSV z klientami, zamówieniami lub kontaktami',
    dryRun: 'tylko powiedz, co zrobiłby import; nic się nie zmienia',
    merge: 'klienci, których nie ma w pliku, zostają, tak jak wartości, o których plik milczy',
    replace: 'plik zastępuje wszystkich klientów (albo wszystkie zamówienia lub kontakty)',
    about:
      'o czym jest plik: customers (klienci), orders (zamówienia), contacts (kontakty); bez tej opcji wynika to z pliku',
    strangers: 'zamówienia i kontakty osób spoza bazy: create (zostaną klientami), leave-out (pominąć)',
    returns: 'wiersze zwrotów i anulowań: lessen (kwota ujemna), leave-out (pominąć), count (liczyć jak inne)',
    act: 'undo cofa ostatni import, redo go przywraca; bez tego słowa – lista',
    recipe: 'plik JSON z opisem, jak czytać CSV; bez niego program rozpozna to sam',
    sheet: 'arkusz skoroszytu; bez podania pierwszy',
    assign: 'nagłówek kolumny z nazwami segmentów: klienci do nich trafią, brakujące segmenty powstaną',
    fieldAct: 'rename, retype, remove (pominięcie, także w kolejnych importach), restore; bez akcji lista',
    field: 'identyfikator, nazwa lub nagłówek pola',
    fieldValue: 'nowa nazwa lub nowy typ: text, number, money, date, yes-no, choice, multiple-choice',
    fieldCurrency: 'waluta pola, które staje się kwotą',
    retypeDryRun: 'tylko pokaż, co inny typ zrobi z wartościami',
    referenceAct: 'list, import (z pliku CSV), remove; bez akcji lista',
    referenceWhat: 'plik CSV albo nazwa tabeli do usunięcia',
    joins: 'pole, którego wartości są wyszukiwane w tabeli odniesienia: city albo orders/product',
    referenceKey: 'nagłówek kolumny z tymi wartościami (domyślnie pierwsza)',
    referenceColumns: 'nagłówki kolumn, które staną się polami, po przecinku (domyślnie wszystkie pozostałe)',
    referenceName: 'nazwa tabeli (domyślnie nazwa pliku)',
    asOfPin: 'przypnij dzień, na który liczy się wiek i okresy (RRRR-MM-DD)',
    asOf: 'licz wiek i okresy na ten dzień, tylko tym razem (RRRR-MM-DD)',
    currency: 'waluta kwot bez znaku w nowym obszarze roboczym (na przykład PLN)',
    formulaName: 'nazwa pola; identyfikator pola standardowego (money, purchases, average_check) wypełnia to pole',
    ratio: 'jedno pole podzielone przez drugie: money/purchases',
    sum: 'suma pól: a+b+c',
    difference: 'jedno pole minus drugie: a-b',
    portrait: 'portret, plik JSON; - czyta go ze standardowego wejścia',
    bands:
      'granice przedziałów wieku; - na końcu zostawia ostatni otwarty (25,30,35,40,45-); suggested: gdzie paragon zmienia się najbardziej',
    perMonth: 'także wydatki miesięczne według wieku',
    reach: 'ilu klientów jest osiągalnych e-mailem, telefonicznie i SMS-em',
    sqlSegment: 'segment według nazwy: ostatnia zapisana wersja z osobami dodanymi i wykluczonymi ręcznie',
    dialect: 'sqlite (domyślnie) lub postgresql',
    withData: 'zapisz też skrypt, który tworzy tabele customers, orders i contacts i wypełnia je całą bazą',
    rows: 'podaj też tylu pasujących klientów, od 0 do 500',
    segmentName: 'nazwa segmentu, od 1 do 32 znaków; istniejąca nazwa dostaje nową wersję',
    color: 'kolor: {colors}',
    to: 'plik CSV do zapisania; istniejący plik nie zostanie zastąpiony bez --force',
    force: 'zastąp istniejący plik',
    columns:
      'pola według identyfikatora lub nazwy, po przecinku; także customer_id, segment_id, segment_name (domyślnie wszystkie pola)',
    encoding: 'kodowanie: {encodings}',
    delimiter: 'co rozdziela kolumny: comma, semicolon, tab, pipe (albo sam znak)',
    guard: 'spreadsheet: teksty, które arkusz uznałby za formułę, dostają apostrof; exact: dla programów',
    missing: 'znak, którego nie ma w kodowaniu: stop – przerwij, question-mark – zamień na „?”',
    by: 'po czym poznać, że dwie osoby to jedna: email, phone, key (po przecinku; domyślnie wszystko, co jest)',
    country: 'kraj numerów zapisanych bez kierunkowego (domyślnie na podstawie numerów w bazie)',
    groups: 'ile grup pokazać, najwyżej 200 (domyślnie 20)',
    survivor: 'kto zostaje w każdej grupie: most-complete (najpełniejszy), oldest (najstarszy), newest (najnowszy)',
    survivorDate: 'data, według której klient jest starszy lub nowszy (domyślnie kolejność klientów)',
    mergeAll: 'scal także grupy, w których różnią się imiona i nazwiska, daty urodzenia albo płeć',
    mergeDryRun: 'tylko powiedz, co zmieni scalenie; nic się nie zmienia',
    what: 'portrait (portret) albo recipe (jak czytać CSV)'
  },
  commands: {
    find: 'Znajdź klientów po telefonie, e-mailu, kluczu lub nazwisku, z ich segmentami.',
    standard: 'Pokaż standardy obsługi, sprawdź je, zapisz jako dokumenty.',
    persona: 'Pokaż personę segmentu, ułóż ją z danych, zapisz jej arkusz.',
    import: 'Zaimportuj klientów z pliku CSV. Tworzy brakujący obszar roboczy; zastępuje jego klientów.',
    journal: 'Pokaż listę importów, cofnij ostatni lub go przywróć.',
    fields: 'Pokaż pola i dla ilu klientów każde jest znane; zmień nazwę lub typ pola, pomiń je lub przywróć.',
    reference: 'Pokaż tabele odniesienia (miasto → liczba mieszkańców), dodaj tabelę z pliku CSV lub usuń.',
    duplicates: 'Pokaż klientów, którzy się powtarzają: po e-mailu, telefonie lub kluczu.',
    merge: 'Scal duplikaty: z każdej grupy zostaje jeden klient; cofnięcie: journal undo.',
    formula: 'Dodaj lub zmień pole obliczane z innych.',
    sql: 'Zapisz portret lub segment jako jeden SELECT w SQL.',
    preview: 'Policz portret: kto pasuje, ile wydaje, według przedziałów wieku.',
    save: 'Zapisz portret jako segment albo jako nową wersję segmentu o tej nazwie.',
    templates: 'Pokaż częste portrety albo wypisz jeden jako JSON dla --portrait.',
    segment:
      'Wstrzymać lub wznowić segment: wstrzymany nie trafia na listy, a jego standard obsługi nie działa. Zamrożony zachowuje dzisiejszy skład.',
    segments: 'Pokaż segmenty i ich liczebność.',
    export: 'Eksportuj klientów segmentu do pliku CSV.',
    suppression: 'Pokaż, do kogo nie wolno pisać w żadnej liście; dodaj wiersze pliku albo je usuń.',
    exports: 'Pokaż, co zostało przekazane.',
    profiles: 'Powiedz, dla jakich narzędzi mailingowych i arkuszy można zapisać listę.',
    lists: 'Przechowuj wklejone listy do kryteriów: e-maile, telefony, identyfikatory.',
    schema: 'Wypisz JSON Schema.'
  },
  refused: {
    notJson: 'Plik „{file}” nie jest plikiem JSON: {reason}.',
    notPortrait: 'Plik „{file}” nie jest portretem ({place}: {rule}). Zobacz: schema portrait.',
    notRecipe: 'Plik „{file}” nie jest opisem odczytu ({place}: {rule}). Zobacz: schema recipe.',
    unreadable: 'Nie można odczytać pliku „{file}”.',
    noFolder: 'Nie ma folderu „{folder}”.',
    exists: 'Plik „{file}” już istnieje i pozostał bez zmian. Aby go zastąpić, dodaj --force.',
    field: 'Nie ma pola „{name}”. Polecenie fields pokazuje wszystkie pola.',
    ambiguousField: '„{name}” pasuje do kilku pól: {fields}. Podaj identyfikator.',
    broken: 'Portret pyta o pole „{field}”, o które nie można tu zapytać. Polecenie fields pokazuje, o co można.',
    column: 'W pliku nie ma kolumny „{name}”.',
    reference: 'Nie ma tabeli odniesienia „{name}”. Listę pokazuje polecenie reference.',
    segment: 'Nie ma segmentu „{name}”. Polecenie segments pokazuje wszystkie segmenty.',
    list: 'Nie ma listy „{name}”. Polecenie lists pokazuje, jakie są.',
    notSaved: 'Segment „{name}” nie ma jeszcze zapisanej wersji, więc nie można o niego pytać.',
    ambiguousSegment: 'Kilka segmentów nazywa się „{name}”. Podaj identyfikator.',
    missingCharacter:
      'Tutaj: --missing question-mark zapisze zamiast niego „?”, --encoding utf-8-bom pomieści każdy znak.'
  },
  imported: {
    done: 'Zaimportowano {n} klienta do {workspace}. | Zaimportowano {n} klientów do {workspace}. | Zaimportowano {n} klientów do {workspace}.',
    orders:
      'Wczytano {n} wiersz zamówień do {workspace}. | Wczytano {n} wiersze zamówień do {workspace}. | Wczytano {n} wierszy zamówień do {workspace}.',
    contacts:
      'Wczytano {n} kontakt do {workspace}. | Wczytano {n} kontakty do {workspace}. | Wczytano {n} kontaktów do {workspace}.',
    rejected: 'Odrzucono {n} wiersz. | Odrzucono {n} wiersze. | Odrzucono {n} wierszy.',
    duplicates:
      '{n} wiersz powtarza klucz i został pominięty. | {n} wiersze powtarzają klucz i zostały pominięte. | {n} wierszy powtarza klucz i zostało pominiętych.',
    unreadable:
      '{n} wartości nie dało się odczytać, jest nieznana. | {n} wartości nie dało się odczytać, są nieznane. | {n} wartości nie dało się odczytać, są nieznane.',
    noKey:
      'Nie znaleziono klucza: każdy wiersz stał się klientem. Na liście zamówień ktoś, kto kupił dziesięć razy, liczy się jako dziesięciu klientów; kolumnę klucza można podać w opisie odczytu (--recipe; zobacz: schema recipe).',
    oldOrders:
      'Ostatnie zamówienie: {day}; wiek i okresy są liczone na dzień {today}. Aby liczyć na tamten dzień, dodaj do polecenia --as-of {iso}.',
    reject: 'wiersz {line}: {reason}',
    rejectCell: 'wiersz {line}, {column}: {reason}',
    more: '… i jeszcze {n}; --json wymienia do 1000. | … i jeszcze {n}; --json wymienia do 1000. | … i jeszcze {n}; --json wymienia do 1000.',
    progress: '{percent} · {n} wiersz | {percent} · {n} wiersze | {percent} · {n} wierszy'
  },
  planned: {
    title:
      'Nic nie zmieniono. Klientów teraz: {before}, po imporcie: {n}. | Nic nie zmieniono. Klientów teraz: {before}, po imporcie: {n}. | Nic nie zmieniono. Klientów teraz: {before}, po imporcie: {n}.',
    new: '{n} nowy | {n} nowych | {n} nowych',
    changed: '{n} zmieniony | {n} zmienionych | {n} zmienionych',
    same: '{n} bez zmian | {n} bez zmian | {n} bez zmian',
    stay: '{n} klienta nie ma w pliku; zostaje | {n} klientów nie ma w pliku; zostają | {n} klientów nie ma w pliku; zostają',
    removed:
      '{n} klienta nie ma w pliku; zostałby usunięty | {n} klientów nie ma w pliku; zostaliby usunięci | {n} klientów nie ma w pliku; zostaliby usunięci',
    cannotMatch: 'Klientów z pliku nie da się rozpoznać (brak klucza albo inny klucz): plik zastąpi bazę.',
    events:
      '{n} wiersz zostanie dodany; już są: {same} | {n} wiersze zostaną dodane; już są: {same} | {n} wierszy zostanie dodanych; już są: {same}',
    unmatched: '{n} wiersz bez klienta w bazie | {n} wiersze bez klienta w bazie | {n} wierszy bez klienta w bazie',
    columns: { name: 'Pole', state: 'Co z nim', changed: 'Zmieni się', filled: 'było puste', emptied: 'będzie puste' },
    states: { same: 'jak było', new: 'nowe', gone: 'zniknie', retyped: 'inny typ' }
  },
  find: {
    none: 'Nikogo nie znaleziono.',
    more: '… i jeszcze {n}. | … i jeszcze {n}. | … i jeszcze {n}.'
  },
  journal: {
    none: 'Nic jeszcze nie zaimportowano.',
    cannot: { undo: 'Nie ma importu do cofnięcia.', redo: 'Nie ma importu do przywrócenia.' },
    columns: {
      at: 'Czas (UTC)',
      file: 'Plik',
      customers: 'Klienci',
      new: 'Nowi',
      changed: 'Zmienieni',
      removed: 'Usunięci',
      state: 'Stan'
    },
    states: { canUndo: 'można cofnąć', canRedo: 'cofnięty; można przywrócić', undone: 'cofnięty' }
  },
  columns: {
    id: 'Id',
    name: 'Nazwa',
    type: 'Typ',
    known: 'Znane',
    from: 'Skąd',
    color: 'Kolor',
    count: 'Klienci',
    share: 'Udział',
    averageCheck: 'Średni paragon',
    interval: '95 %',
    perMonth: 'Miesięcznie',
    median: 'Mediana',
    age: 'Wiek',
    base: 'Baza',
    baseCheck: 'Średni paragon bazy',
    version: 'Wersja'
  },
  ...identity,
  ...fields,
  ...lists,
  ...handover,
  preview: {
    reach: 'Osiągalni {channel}: {count}; pozostali: {reasons}.',
    missing: 'brak adresu',
    malformed: 'zły adres',
    refused: 'zgoda odmówiona',
    noConsent: 'zgoda nieznana',
    count: 'Pasuje: {count} z {base} ({share}); nie pasuje: {noMatch}, nie wiadomo: {unknown}.',
    averageCheck: 'Średni paragon {value} (kwota / zamówienia, n = {count}); w całej bazie {base}.',
    plainMean: 'Średni paragon {value} (zwykła średnia z kolumny, n = {count}); w całej bazie {base}.',
    smallGroups: '* mniej niż 30 klientów',
    withoutBand:
      'Poza przedziałami, bo wiek jest nieznany albo obejmuje granicę: {segment} z pasujących, {base} w całej bazie.'
  },
  saved: {
    version:
      'Segment {name}, wersja {version}: {n} klient. | Segment {name}, wersja {version}: {n} klientów. | Segment {name}, wersja {version}: {n} klientów.'
  },
  templates: { name: 'Portret', id: 'Identyfikator', text: 'Co robi' },
  segment: {
    act: 'pause (wstrzymać), resume (wznowić), freeze (zamrozić skład) lub unfreeze (według portretu)',
    name: 'nazwa lub identyfikator segmentu',
    until: 'dzień, w którym segment sam się wznowi',
    done: {
      pause: 'Segment „{name}” jest wstrzymany.',
      resume: 'Segment „{name}” jest wznowiony.',
      freeze: 'Skład segmentu „{name}” jest zamrożony.',
      unfreeze: 'Segment „{name}” znów jest według portretu.'
    }
  },
  segments: {
    none: 'Nie ma jeszcze segmentów.',
    draft: 'szkic'
  },
  exported: {
    done: 'Wyeksportowano {n} klienta do {file}. | Wyeksportowano {n} klientów do {file}. | Wyeksportowano {n} klientów do {file}.',
    guarded:
      'Apostrofem zabezpieczono przed formułami {n} komórkę. | Apostrofem zabezpieczono przed formułami {n} komórki. | Apostrofem zabezpieczono przed formułami {n} komórek.',
    replaced: 'Zamieniono {n} znak na „?”. | Zamieniono {n} znaki na „?”. | Zamieniono {n} znaków na „?”.'
  }
}

export default pl
