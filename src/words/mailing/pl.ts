import type { MailingMessages } from './en'

const pl: MailingMessages = {
  segmentColumn: 'Segment',
  unverified: 'niesprawdzone',
  channels: {
    email: 'Do wysyłki e-maili.',
    sms: 'Do wysyłki SMS-ów.',
    phone: 'Do rozmów telefonicznych.',
    none: 'Tylko do wglądu: adresów, zgód i powtórzeń nie sprawdzano.'
  },
  consents: {
    proven: 'Tylko klienci, którzy wyrazili zgodę, ze znaną datą i źródłem.',
    given: 'Tylko klienci, którzy wyrazili zgodę, także bez daty lub źródła.',
    notRefused: 'Wszyscy, którzy nie odmówili; o zgodzie niektórych nic nie wiadomo.',
    any: 'Wszyscy, także ci, którzy odmówili.'
  },
  overlaps: {
    firstMatch: 'Z kilku segmentów liczy się pierwszy: każdy klient jest zapisany raz, pod nim.',
    together: 'Każdy klient jest zapisany raz, ze wszystkimi tymi segmentami.'
  },
  reasons: {
    noAddress: 'Brak adresu dla tego kanału',
    addressMalformed: 'Taki adres nie może istnieć',
    emailForbidden: 'W adresie e-mail jest znak, którego narzędzie nie przyjmuje',
    emailTooLong: 'Adres e-mail jest za długi dla narzędzia',
    roleAddress: 'Adres ogólny lub techniczny, np. info albo no-reply',
    suppressed: 'Na liście tych, do których nie wolno pisać',
    excepted: 'W pominiętym segmencie albo ma ten sam adres co ktoś z niego',
    consentRefused: 'Zgoda odmówiona lub wycofana, także przy tym samym adresie u innego klienta',
    consentMissing: 'O zgodzie nic nie wiadomo',
    consentUnproven: 'Zgoda bez daty lub źródła, więc nie da się jej wykazać',
    duplicateAddress: 'Ten sam adres już jest na liście',
    roleKept: 'Adres ogólny lub techniczny: narzędzie może go odrzucić',
    severalAddresses: 'Kilka adresów w jednej komórce: zapisano pierwszy prawidłowy',
    emailDropped: 'Taki adres e-mail nie może istnieć, komórkę zostawiono pustą',
    phoneDropped: 'Taki numer telefonu nie może istnieć, komórkę zostawiono pustą',
    countryAdded: 'Do numeru telefonu dodano kod kraju',
    textShortened: 'Tekst skrócono do limitu narzędzia',
    formulaStripped: 'Usunięto znaki z początku tekstu, które arkusz wziąłby za formułę',
    formulaGuarded: 'Apostrof chroni przed formułą',
    lineBreaksJoined: 'Podziały wierszy i tabulatory zamieniono na spacje',
    controlsRemoved: 'Usunięto niewidoczne znaki sterujące',
    separatorReplaced: 'Separator wewnątrz jednej z kilku wartości zamieniono na spację',
    tagsCut: 'Segmentów jest więcej, niż narzędzie przyjmuje tagów: ostatnie pominięto',
    plusHidden: 'Arkusz pokaże numer bez plusa',
    zerosHidden: 'Arkusz pokaże tekst jako liczbę, bez zer na początku',
    digitsLost: 'Arkusz zaokrągli liczbę do 15 cyfr'
  },
  rule: {
    verified: '{rule} [{source}]',
    unverified: '{rule} (niesprawdzone; {source})',
    guessed: '{rule} (niesprawdzone)'
  },
  rules: {
    headers: 'Nagłówki takie, jakie podaje narzędzie.',
    encoding: 'UTF-8.',
    byteOrderMark: 'Znacznik kolejności bajtów (BOM) tylko w plikach dla Excela, który go potrzebuje.',
    delimiter: 'Komórki rozdziela „{figure}”.',
    identifier: 'W każdym wierszu musi być e-mail albo inny identyfikator, który narzędzie przyjmuje.',
    phones: 'Telefony w postaci +48600100200, bez spacji.',
    days: 'Daty w postaci {figure}.',
    birthday: 'Urodziny jako miesiąc/dzień, bez roku.',
    textBytes: 'Teksty do {figure} bajtów; polska litera ze znakiem zajmuje dwa.',
    textCharacters: 'Teksty do {figure} znaków.',
    nameCharacters: 'Imiona i nazwiska do {figure} znaków.',
    emailCharacters: 'Adresy e-mail do {figure} znaków.',
    emailForbidden: 'Adresy e-mail bez spacji, przecinków, nawiasów i podobnych znaków.',
    roleRefused: 'Adresy takie jak info czy sales są niedozwolone.',
    roleFlagged: 'Adresy takie jak info czy sales są oznaczane.',
    fileMegabytes: 'Plik do {figure} MB; dłuższa lista dzieli się na kilka plików.',
    fileRows: 'Do {figure} wierszy w pliku; dłuższa lista dzieli się na kilka plików.',
    columns: 'Do {figure} kolumn.',
    tags: 'Do {figure} tagów przy kontakcie.',
    numbers: 'Liczby bez separatorów tysięcy.',
    yesNo: 'Tak i nie jako Yes i No.',
    severalValues: 'Kilka wartości w jednej komórce rozdziela „{figure}”.',
    attributes: 'W nazwach własnych kolumn tylko litery łacińskie, cyfry i podkreślenia.',
    lineBreaks: 'Bez podziałów wierszy w komórce.',
    legalBasis: 'Podstawa przetwarzania słowami samego narzędzia, gdy zgodę da się wykazać.',
    subscribeTimes: 'Data zgody jako czas zapisu na listę.',
    consentColumns: 'Zgoda, jej data, źródło i treść w osobnych kolumnach, do Twojej ewidencji.',
    formulasStripped: 'Znaki, które arkusz wziąłby za formułę, usuwa się z początku tekstów; liczby zostają bez zmian.',
    formulasGuarded: 'Tekst, który arkusz wziąłby za formułę, dostaje apostrof; każda komórka jest w cudzysłowie.',
    spreadsheetNumbers: 'Arkusz ukrywa plus i zera przed liczbą i zaokrągla po 15 cyfrach.'
  },
  manifest: {
    title: 'Lista z „{workspace}” dla {profile}',
    program: 'Portrait Desk {version}',
    written: 'Zapisano: {day}, {time}',
    asOf: 'Obliczono na dzień: {day}',
    counts: 'Wybrani klienci: {selected}. Zapisani: {written}. Pominięci: {leftOut}. Grupa kontrolna: {control}.',
    file: '{name}: {count} wiersz, {bytes} B | {name}: {count} wiersze, {bytes} B | {name}: {count} wierszy, {bytes} B',
    who: 'Kto jest na liście',
    paused: 'wstrzymany, dlatego pominięty',
    members:
      '{count} klient, zapisani: {written} | {count} klientów, zapisani: {written} | {count} klientów, zapisani: {written}',
    except: 'Bez takich: {who}',
    partOf: 'część klientów wokół portretu: {portrait}',
    byHand: 'dodani ręcznie',
    choices: 'Jak wybrano',
    duplicatesKept: 'Klienci z tym samym adresem są zapisani wszyscy.',
    suppressed:
      '{count} adres lub numer na liście tych, do których nie wolno pisać. | {count} adresy lub numery na liście tych, do których nie wolno pisać. | {count} adresów lub numerów na liście tych, do których nie wolno pisać.',
    control:
      'Odłożono do grupy kontrolnej: {share}, według identyfikatorów klientów{seed}; przy każdym eksporcie ci sami.',
    seed: ' (klucz „{seed}”)',
    variants: 'Podział: {variants}, według identyfikatorów klientów{seed}; przy każdym eksporcie taki sam.',
    country: 'Telefony bez kodu kraju odczytano jako numery kraju {country}.',
    leftOut: 'Pominięci i dlaczego',
    altered: 'Zapisane inaczej niż w bazie',
    columns: 'Kolumny',
    rules: 'Co wiadomo o wymaganiach {profile}',
    hashes: 'SHA-256'
  }
}

export default pl
