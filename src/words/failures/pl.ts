import type { FailuresMessages } from './en'

const pl: FailuresMessages = {
  invalidArguments:
    'Program otrzymał polecenie, którego nie może odczytać: {verb} ({place}: {rule}). Nic nie zostało zmienione.',
  unknownVerb:
    'Program nie zna polecenia „{verb}”. Nic nie zostało zmienione. Jeśli strona jest otwarta od dawna, odśwież ją.',
  cancelled: 'Anulowano. Nic nie zostało zmienione.',
  unexpected:
    'W programie wystąpił błąd ({name}). Wszystko, co zapisano, jest bezpieczne. Spróbuj ponownie; jeśli błąd się powtórzy, zamknij obszar roboczy i otwórz go jeszcze raz.',
  noWorkspace: 'Żaden obszar roboczy nie jest otwarty. Najpierw otwórz lub utwórz obszar.',
  workspaceNotFound: 'Nie ma obszaru roboczego „{name}”. Sprawdź nazwę albo go utwórz.',
  workspaceExists:
    'Obszar roboczy „{name}” już istnieje. Nic nie zostało nadpisane. Wybierz inną nazwę albo otwórz istniejący.',
  workspaceNameRefused:
    "Obszar roboczy nie może się nazywać „{name}”. Nazwa ma od 1 do 80 znaków, bez \\ / : * ? \" < > {'|'} i bez kropki na początku i na końcu.",
  workspaceDamaged:
    'Plik obszaru roboczego „{name}” jest uszkodzony i nie został otwarty. Pozostał bez zmian. Odzyskaj wcześniejszą wersję z listy obszarów roboczych.',
  workspaceForeign:
    'Plik „{name}” nie jest obszarem roboczym Portrait Desk. Pozostał bez zmian. Wybierz plik utworzony w tym programie.',
  workspaceNewer:
    'Obszar roboczy „{name}” utworzono w nowszej wersji programu (format {version}). Pozostał bez zmian. Zaktualizuj program, aby go otworzyć.',
  workspaceLocked: 'Obszar roboczy „{name}” jest otwarty gdzie indziej ({holder}). Zamknij go tam i spróbuj ponownie.',
  workspaceReadOnly:
    'Obszar roboczy „{name}” można tu tylko przeglądać, bo jest otwarty gdzie indziej ({holder}). Nic nie zostało zmienione. Zamknij go tam i otwórz tutaj ponownie.',
  folderReadOnly:
    'Obszar roboczy „{name}” można tu tylko czytać, bo w jego folderze nie wolno zapisywać ({cause}). Nic nie zmieniono. Skopiuj go do własnego folderu albo zezwól na zapis i otwórz go ponownie.',
  folderRefused:
    'Obszaru roboczego nie można umieścić w „{path}”: w tym folderze leżą klienci innego obszaru. Nic nie zostało zmienione. Wybierz inny folder.',
  backupNotFound: 'Tej kopii zapasowej już nie ma. Nic nie zmieniono. Wybierz inną.',
  changedByAnother:
    'Plik „{name}” został w międzyczasie zmieniony przez inny program. Nic nie zostało nadpisane (Twoje zmiany zachowano jako „{copy}”). Zamknij obszar roboczy i otwórz go ponownie, aby zobaczyć jego obecną zawartość.',
  baseDamaged:
    'Plik z klientami jest uszkodzony („{name}”). Segmenty i ustawienia są bezpieczne. Zaimportuj klientów ponownie.',
  baseMissing:
    'Brakuje pliku z klientami („{name}”). Segmenty i ustawienia są bezpieczne. Umieść folder danych z powrotem obok obszaru roboczego albo zaimportuj klientów ponownie.',
  peopleUnreadable:
    'Nie można teraz odczytać tego, co zapisano o klientach ręcznie (poprawek, notatek), więc nie da się niczego dopisać. Segmenty, ustawienia i zaimportowani klienci są bezpieczni. Wybierz kopię zapasową w komunikacie u góry.',
  customerExists: 'Klient z takim kluczem już jest. Niczego nie dodano. Otwórz jego kartę i popraw dane tam.',
  valueRefused:
    'Wartość nie pasuje do pola „{field}”. Niczego nie zmieniono. Wpisz ją tak, jak wymaga pole, albo zostaw puste.',
  personaNotFound: 'Tej persony już nie ma. Być może ją usunięto; cofnięcie ją przywróci.',
  noteNotFound: 'Tej notatki już nie ma. Być może ją usunięto; cofnięcie ją przywróci.',
  diskFull:
    'Na dysku zabrakło miejsca („{path}”). Wszystko, co zapisano wcześniej, jest bezpieczne. Zwolnij miejsce i spróbuj ponownie.',
  diskRefused:
    'Nie udało się odczytać lub zapisać pliku na dysku („{path}”, {cause}). Wszystko, co zapisano wcześniej, jest bezpieczne. Sprawdź, czy w folderze wolno zapisywać, i spróbuj ponownie.',
  diskReadOnly:
    'Dysk lub folder jest tylko do odczytu („{path}”, {cause}). Wszystko, co zapisano wcześniej, jest bezpieczne. Zdejmij ochronę przed zapisem albo skopiuj obszar roboczy na inny dysk i spróbuj ponownie.',
  diskForbidden:
    'System nie wpuszcza tu programu („{path}”, {cause}). Wszystko, co zapisano wcześniej, jest bezpieczne. Nadaj sobie prawo odczytu i zapisu w tym folderze i spróbuj ponownie.',
  diskBusy:
    'Plik jest zajęty przez inny program („{path}”, {cause}). Wszystko, co zapisano wcześniej, jest bezpieczne. Zamknij ten program albo poczekaj na program antywirusowy lub klienta chmury i spróbuj ponownie.',
  diskFailing:
    'Dysk zgłasza własny błąd („{path}”, {cause}). Wszystko, co zapisano wcześniej, jest bezpieczne. Jak najszybciej skopiuj obszar roboczy na inny dysk, a ten sprawdź.',
  diskTooManyFiles:
    'Na tym komputerze otwarto zbyt wiele plików („{path}”, {cause}). Wszystko, co zapisano wcześniej, jest bezpieczne. Zamknij inne programy i spróbuj ponownie.',
  fileNotFound: 'Nie ma pliku „{path}”. Sprawdź ścieżkę i nazwę.',
  fileVanished:
    'Plik „{path}” zniknął lub skrócił się podczas odczytu. Nic nie zostało zaimportowane. Przywróć plik i zacznij od nowa.',
  fileEmpty: 'Plik „{name}” jest pusty. Wybierz plik, w którym każdy klient ma swój wiersz.',
  fileBinary: 'Plik „{name}” nie jest plikiem tekstowym z kolumnami. Zapisz tabelę jako CSV i wybierz ten plik.',
  fileTooLarge: 'Plik „{name}” jest za duży (najwyżej {limit}). Podziel go i zaimportuj w częściach.',
  cellTooLarge:
    'Komórka jest za duża (wiersz {line}, kolumna {column}; najwyżej {limit}). Często brakuje tam cudzysłowu. Popraw plik i spróbuj ponownie.',
  tooManyColumns: 'Plik ma za dużo kolumn (najwyżej {limit}; wiersz {line}). Usuń zbędne albo wybierz inny separator.',
  unclosedQuote:
    'Cudzysłów został otwarty i nie jest zamknięty (wiersz {line}). Zamknij go w pliku albo zaznacz przy imporcie, że cudzysłowów nie ma.',
  noRows: 'W pliku „{name}” nie ma wierszy z klientami. Sprawdź, czy pierwszy wiersz to na pewno nagłówek.',
  recipeDoesNotFit:
    'Zapisany sposób odczytu nie pasuje do tego pliku (oczekiwane kolumny: {expected}, znalezione: {found}). Wybierz inny plik albo przypisz kolumny od nowa.',
  recipeDoesNotFitColumn:
    'Zapisany sposób odczytu nie pasuje do tego pliku: kolumna {column} powinna się nazywać „{expected}”, a nazywa się „{found}”. Wybierz inny plik albo przypisz kolumny od nowa.',
  fieldNotFound: 'Nie ma pola „{field}”. Wybierz jedno z pól tego obszaru roboczego.',
  fieldTypeRefused: 'Pola „{field}” nie można użyć w ten sposób ({why}). Wybierz inne pole.',
  formulaCycle: 'Formuła pola „{field}” odwołuje się do samej siebie ({path}). Usuń jedną z jej części.',
  mixedCurrencies: 'W polu „{field}” zmieszałyby się waluty ({currencies}). Użyj pól tylko w jednej walucie.',
  portraitRefused:
    'Tego portretu nie można odczytać ({place}: {rule}). Popraw go w tym miejscu; nic nie zostało zmienione.',
  segmentNotFound: 'Nie ma takiego segmentu („{name}”). Być może został usunięty; cofnięcie go przywróci.',
  segmentNameTaken: 'Segment „{name}” już istnieje. Wybierz inną nazwę.',
  segmentNameRefused: 'Segment nie może się nazywać „{name}”. Nazwa ma od 1 do 32 znaków w jednym wierszu.',
  segmentHasNoVersion: 'Segment „{name}” jest jeszcze szkicem i nie ma w nim klientów. Najpierw zapisz wersję.',
  segmentPaused:
    'Segment „{name}” jest wstrzymany, więc nie powstają z niego listy. Najpierw go wznów; nic nie zapisano.',
  freezeNobody: 'W segmencie „{name}” nie ma teraz nikogo, więc nie ma czego zamrozić.',
  freezeNeedsKey:
    'Składu segmentu „{name}” nie można zamrozić: nie każdy ma numer, po którym odnalazłyby go następne pliki. Zaimportuj klientów z kolumną klucza.',
  pauseIsOver: 'Dzień wznowienia segmentu musi być w przyszłości, a {day} już nastąpił.',
  segmentBroken:
    'Nie można przekazać segmentu „{name}”: jego portret ma warunek, którego nie da się już sprawdzić (usunięto pole, listę lub segment), więc nie wiadomo, kto jeszcze do niego należy. Popraw portret albo usuń segment z listy; niczego nie zapisano.',
  draftBroken:
    'Nie można przekazać szkicu: zawiera warunek, którego nie da się już sprawdzić (usunięto pole, listę lub segment), więc nie wiadomo, kogo dotyczy. Popraw portret albo usuń szkic z listy; niczego nie zapisano.',
  exceptBroken:
    'Nie można nikogo wykluczyć według segmentu „{name}”: jego portret ma warunek, którego nie da się już sprawdzić (usunięto pole, listę lub segment). Popraw segment albo usuń go z wykluczeń; niczego nie zapisano.',
  segmentCycle:
    'Segment nie może zawierać sam siebie: {chain}. Nic nie zmieniono. Najpierw usuń jedno z tych kryteriów.',
  segmentChainTooLong:
    'Jeden w drugim znalazłoby się więcej niż {limit} segmentów. Nic nie zmieniono. Zamiast jednego z nich wstaw jego kryteria.',
  standardPartNotFound:
    'Nie ma takiego działu ani rodzaju sprawy ({id}). Być może został usunięty – cofnięcie go przywróci.',
  standardPartNameTaken: 'Nazwa „{name}” jest już zajęta. Wybierz inną.',
  listNotFound: 'Tej listy tu nie ma. Listy leżą w people.sqlite, w folderze obok pliku obszaru roboczego.',
  listEmpty: 'We wklejonym tekście nie znaleziono wartości. Wklej po jednej wartości w wierszu albo kolumnę tabeli.',
  listTooLong:
    'Wartości jest {count}, a lista mieści najwyżej {limit}. Podziel ją na kilka list i połącz je grupą „dowolne z”.',
  customerNotFound: 'Nie ma takiego klienta w bazie. Być może bazę zastąpił nowy import.',
  noCustomers: 'Nie ma jeszcze klientów. Najpierw zaimportuj plik z klientami.',
  characterNotInEncoding:
    'Znaku „{character}” nie można zapisać w kodowaniu {encoding} (kolumna {column}, wiersz {row}). Plik nie powstał. Wybierz UTF-8 albo pozwól zamieniać takie znaki na „?”.',
  nothingToUndo: 'Nie ma czego cofnąć.',
  nothingToRedo: 'Nie ma czego ponowić.',
  sheetNotFound: 'W skoroszycie „{name}” nie ma arkusza „{sheet}”. Wybierz inny arkusz.',
  workbookTooLarge:
    'Skoroszyt „{name}” po rozpakowaniu ma ponad {megabytes} MB albo ponad {times} razy więcej niż plik. Zapisz arkusz jako CSV i wybierz ten plik.',
  workbookDamaged:
    'Skoroszyt „{name}” jest uszkodzony albo zabezpieczony. Otwórz go w Excelu i zapisz ponownie albo zapisz arkusz jako CSV.',
  uploadNotFound: 'Przesłanego pliku już nie ma. Wybierz plik jeszcze raz.',
  channelRefused:
    'Dla {profile} nie można przygotować takiej listy ({channel}). Nic nie zapisano. Wybierz inne przeznaczenie albo narzędzie.',
  listTooWide: 'Lista dla {profile} może mieć najwyżej {limit} kolumn. Nic nie zapisano. Wybierz mniej pól.',
  fileExists: 'Plik „{name}” już istnieje. Niczego nie nadpisano. Wybierz inną nazwę albo pozwól na nadpisanie.',
  planNotFound:
    'Ta próba importu jest już nieaktualna: nie ma jej w pamięci albo klienci od tego czasu się zmienili. Sprawdź plik jeszcze raz.',
  refusals: {
    partNotNumber: 'nie jest liczbą ani kwotą',
    partNotDate: 'nie jest datą',
    targetNotChoice: 'przedziały mogą wypełnić tylko pole wyboru',
    standard: 'to pole programu',
    noName: 'nie ma nazwy',
    filledByColumn: 'wypełnia je już kolumna pliku',
    targetNotNumber: 'formuła może wypełnić tylko liczbę lub kwotę'
  },
  reasons: {
    tooManyCells: 'więcej komórek niż kolumn',
    tooFewCells: 'mniej komórek niż kolumn',
    noKey: 'klucz jest pusty',
    noCustomer: 'nie ma klienta z takim kluczem',
    duplicateKey: 'taki klucz już był; liczy się pierwszy wiersz',
    notANumber: 'to nie liczba',
    notMoney: 'to nie kwota',
    otherCurrency: 'inna waluta niż w reszcie kolumny',
    notADate: 'to nie data',
    notYesNo: 'ani tak, ani nie',
    notAnAge: 'to nie wiek',
    notABirthYear: 'to nie rok urodzenia',
    invalidBytes: 'znaki, których nie ma w kodowaniu'
  },
  sizes: {
    kilobytes: '{size}\u00a0KB',
    megabytes: '{size}\u00a0MB',
    gigabytes: '{size}\u00a0GB'
  }
}

export default pl
