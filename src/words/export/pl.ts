import type { ExportMessages } from './en'

const pl: ExportMessages = {
  screen: {
    title: 'Eksport',
    lead: 'Przekaż klientów do narzędzia mailingowego lub arkusza. Co zostałoby odrzucone, widać przed zapisem.',
    choice: 'Co zapisać',
    tool: 'Dla którego narzędzia',
    mailing: 'Narzędzia mailingowe',
    files: 'Arkusze i pliki',
    own: 'Własne kolumny',
    ownText: 'Dowolne kolumny i kodowanie, bez sprawdzania',
    generic: 'Każde inne narzędzie',
    sheet: 'Wszystkie pola, otwiera się dwuklikiem',
    verified:
      'Sprawdzono {known} z {count} reguły | Sprawdzono {known} z {count} reguł | Sprawdzono {known} z {count} reguł',
    rules: 'Co wiadomo: {tool}',
    source: 'Źródło: {source}',
    toldBy: 'Niesprawdzone. Według {source}',
    guess: 'Niesprawdzone. Ostrożne założenie',
    columnNames: 'Kolumny pliku',
    unsure: 'Oznaczono nagłówki, których nie ma na stronach samego narzędzia.',
    who: 'Kogo',
    segments: 'Segmenty po kolei',
    add: 'Dodaj segment',
    addFirst: 'Wybierz segment',
    addAll: 'Dodaj wszystkie',
    noSegments: 'Nie ma jeszcze segmentów.',
    dropFile: 'Bez pliku {file}',
    takeOut: 'Usuń „{name}” z listy',
    earlier: 'Przesuń „{name}” wyżej',
    later: 'Przesuń „{name}” niżej',
    drag: 'Przeciągnij, aby zmienić kolejność',
    ofMembers: '{written} z {members}',
    draft: 'szkic',
    overlap: 'Gdy segmentów jest kilka',
    overlaps: { firstMatch: 'Liczy się pierwszy', together: 'Wszystkie razem' },
    except: 'Bez klientów z segmentu',
    deletedSegment: 'usunięty segment',
    exceptAdd: 'Dodaj segment do pominięcia',
    without: 'Kogo jeszcze pominąć',
    suppression: 'Pomiń na tej liście',
    suppressionHint:
      'Adresy e-mail, telefony lub numery klientów, po jednym w wierszu; z tabeli o kilku kolumnach brane są tylko e-maile i telefony. Dotyczą tylko tej listy, chyba że je zachowasz.',
    suppressionFile: 'Z pliku…',
    suppressed: '{count} wpis | {count} wpisy | {count} wpisów',
    tooMany:
      'Nie można pominąć naraz więcej niż {most} wpisów. Skróć listę albo zrób z niej segment; do tego czasu nic nie zostanie zapisane.',
    tooLong:
      'Te wpisy są razem za długie, by sprawdzić je naraz. Skróć listę albo zachowaj ją dla wszystkich list w dwóch częściach; do tego czasu nic nie zostanie zapisane.',
    consent: 'Kanał i zgoda',
    channel: 'Do czego',
    channels: { email: 'E-mail', sms: 'SMS', phone: 'Rozmowy', none: 'Tylko do wglądu' },
    consentRule: 'Do kogo wolno pisać',
    roles: "Bez adresów ogólnych, takich jak info{'@'}",
    duplicates: 'Każdy adres tylko raz',
    proof: 'Kolumny ze zgodą, jej datą i źródłem',
    country: 'Telefony bez numeru kierunkowego kraju',
    asBase: 'Jak podpowiada baza',
    tests: 'Grupa kontrolna i podział A/B',
    control: 'Odłóż do grupy kontrolnej',
    controlHint:
      'Nic nie dostają, służą do porównania. Wybór zależy tylko od klienta: następnym razem będą to te same osoby.',
    split: 'Podziel na części, każda w osobnym pliku',
    part: 'Nazwa części {number}',
    weight: 'Waga części {number}',
    addPart: 'Dodaj część',
    dropPart: 'Usuń część {name}',
    badPart: 'Nazwa to od 1 do 20 liter lub cyfr, bez powtórzeń.',
    seed: 'Klucz losowania',
    seedHint: 'Inny klucz wybierze inne osoby.',
    further: 'Dodatkowe kolumny',
    furtherHint: 'Pola poza tymi, które narzędzie ma samo.',
    sheetHint: 'Nic nie wybrano: wszystkie pola.'
  },
  kept: {
    title: 'Nigdy nie pisać',
    text: 'Nie znajdą się na żadnej liście tego obszaru roboczego, bez względu na segment.',
    use: 'Pomiń {count} adres lub klienta z listy obszaru roboczego | Pomiń {count} adresy lub klientów z listy obszaru roboczego | Pomiń {count} adresów lub klientów z listy obszaru roboczego',
    empty: 'Na razie nikogo. To, co wpiszesz poniżej, można zachować dla wszystkich list.',
    show: 'Pokaż',
    keep: 'Zachowaj dla wszystkich list',
    told: 'Zachowano {count} wpis dla wszystkich list. | Zachowano {count} wpisy dla wszystkich list. | Zachowano {count} wpisów dla wszystkich list.',
    search: 'Szukaj',
    drop: 'Usuń {entry}',
    none: 'Nikogo tu nie ma.',
    noneFound: 'Nie ma takich.',
    first:
      'Pierwsze {shown} z {count}. Pozostałe znajdziesz wyszukiwaniem. | Pierwsze {shown} z {count}. Pozostałe znajdziesz wyszukiwaniem. | Pierwsze {shown} z {count}. Pozostałe znajdziesz wyszukiwaniem.'
  },
  check: {
    title: 'Przed zapisem',
    written: 'klient zostanie zapisany | klienci zostaną zapisani | klientów zostanie zapisanych',
    of: 'z {count} wybranego | z {count} wybranych | z {count} wybranych',
    counting: 'Liczymy…',
    kept: 'jak w bazie',
    changed: 'ze zmianami',
    held: 'grupa kontrolna',
    leftOut: 'pominięci',
    whyLeftOut: 'Pominięci',
    whyAltered: 'Ze zmianami',
    fine: 'Nikogo nie pominięto i nic nie zmieniono.',
    files: 'Pliki',
    rows: '{count} wiersz | {count} wiersze | {count} wierszy',
    besides: 'i manifest',
    heldFile: 'i identyfikatory grupy kontrolnej',
    chooseTitle: 'Nikogo jeszcze nie wybrano',
    chooseText: 'Wybierz segment, a tutaj będzie widać, kto trafi na listę, a kto nie.',
    nobody: 'Nie ma kogo zapisać.',
    cures: {
      given: {
        why: 'Nie ma kogo zapisać: zgody są, ale bez daty lub źródła, więc nie można ich udowodnić.',
        run: 'Pisz do wszystkich, którzy wyrazili zgodę'
      },
      notRefused: {
        why: 'Nie ma kogo zapisać: o zgodzie na ten kanał nic tu nie wiadomo. Zaimportuj zgody razem z klientami albo pisz do wszystkich, którzy nie odmówili.',
        run: 'Pisz do wszystkich, którzy nie odmówili'
      }
    },
    again: 'Spróbuj ponownie',
    write: 'Zapisz {count} klienta… | Zapisz {count} klientów… | Zapisz {count} klientów…',
    writing: 'Zapisywanie',
    wrote: '{done} z {all}',
    exists: 'Zastąp pliki, które tam są',
    back: 'Zmień listę'
  },
  findings: {
    customer: 'Klient',
    column: 'Kolumna',
    before: 'W bazie',
    after: 'W pliku',
    nothing: 'niezapisany',
    empty: 'puste',
    unnamed: 'bez nazwy',
    range: '{from}–{to} z {count}',
    previous: 'Poprzednia strona',
    next: 'Następna strona'
  },
  done: {
    title: 'Przekazano {count} klienta | Przekazano {count} klientów | Przekazano {count} klientów',
    place: 'Zapisano: {file}',
    download: 'Zapisano w pobranych jako {file}',
    cells: '{count} komórka różni się od bazy | {count} komórki różnią się od bazy | {count} komórek różni się od bazy',
    noCells: 'Każda komórka jest jak w bazie.',
    notRecorded:
      'Nie udało się zapisać dziennika: obszar roboczy jest tylko do odczytu albo dysk odmówił zapisu. Pliki są całe.',
    files: 'Pliki',
    manifest: 'Manifest',
    hash: 'SHA-256',
    rows: 'Wiersze',
    size: 'Rozmiar',
    journal: 'Wszystkie eksporty',
    another: 'Nowa lista'
  },
  journal: {
    show: 'Pokaż',
    shows: { changes: 'Importy i scalenia', exports: 'Eksporty' },
    lead: 'Co przekazano, do którego narzędzia, kiedy i o kim. Danych klientów tu nie ma.',
    emptyTitle: 'Niczego jeszcze nie przekazano',
    emptyText:
      'Tu zapisana jest każda lista dla narzędzia mailingowego lub arkusza, z plikami i ich sumami kontrolnymi.',
    segment: 'Segment',
    allSegments: 'Wszystkie segmenty',
    from: 'Od dnia',
    to: 'Do dnia',
    none: 'Nic z tych dni i dla tego segmentu.',
    noSegment: 'bez segmentu',
    counts: 'Pominięci: {leftOut} · grupa kontrolna: {control}',
    details: 'Pliki i sumy kontrolne',
    asOf: 'Obliczono na {day}'
  },
  title: 'Eksport segmentu „{name}”',
  members: 'Klienci segmentu według wersji {number} jako plik CSV.',
  lastVersion: 'W szkicu są zmiany. Lista powstaje z ostatniej zapisanej wersji ({number}).',
  allMembers:
    'Zapisywani są wszyscy klienci segmentu: zgody, wykluczenia, lista osób, do których nie wolno pisać, i grupa kontrolna działają tylko na listach dla narzędzi.',
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
