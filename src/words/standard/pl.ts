import type { StandardMessages } from './en'

const pl: StandardMessages = {
  common: 'Standard wspólny',
  goneSegment: 'usunięty segment',
  everywhere: 'wszędzie',
  wholeDepartment: 'cały dział',
  none: 'brak',
  quoted: '„{name}”',
  cell: '{department}: {request}',
  andMore: '{names} i jeszcze {count} | {names} i jeszcze {count} | {names} i jeszcze {count}',
  hours: '{count} godzina robocza | {count} godziny robocze | {count} godzin roboczych',
  minutes: '{count} minuta robocza | {count} minuty robocze | {count} minut roboczych',
  window: 'od {from} do {to}',
  escalationStep: '{to} (limit: {after})',
  departments: {
    support: 'Obsługa klienta',
    sales: 'Sprzedaż',
    delivery: 'Dostawy',
    accounting: 'Księgowość',
    marketing: 'Marketing',
    it: 'IT'
  },
  requests: {
    complaint: 'Reklamacja',
    enquiry: 'Zapytanie',
    information: 'Prośba o informację',
    problem: 'Problem',
    incident: 'Incydent'
  },
  promises: {
    firstAnswer: 'Pierwsza odpowiedź',
    solution: 'Rozwiązanie',
    priority: 'Priorytet',
    queue: 'Kolejka',
    owner: 'Odpowiada',
    channels: 'Kanały',
    bestHours: 'Najlepsze godziny',
    doNotCall: 'Nie dzwonić',
    templatePolicy: 'Szablony',
    templates: 'Gotowe odpowiedzi',
    privileges: 'Przywileje',
    escalation: 'Eskalacja'
  },
  channels: {
    phone: 'telefon',
    email: 'e-mail',
    sms: 'SMS',
    messenger: 'komunikator',
    chat: 'czat',
    visit: 'spotkanie',
    post: 'poczta'
  },
  templatePolicies: {
    use: 'stosowane z zasady',
    may: 'stosowane tam, gdzie pasują',
    never: 'nigdy niestosowane'
  },
  states: {
    draft: 'Wersja robocza',
    agreed: 'Uzgodniony',
    inForce: 'Obowiązuje'
  },
  severities: {
    fault: 'Błąd',
    warning: 'Ostrzeżenie',
    note: 'Uwaga'
  },
  starter: {
    head: 'Kierownik działu',
    director: 'Dyrektor',
    values:
      'Odpowiadamy szybko, uczciwie i po ludzku. Dotrzymujemy tego, co obiecaliśmy, tak samo w każdym dziale. Gdy coś pójdzie źle, naprawiamy to i wyciągamy wnioski.',
    written: 'Zapisano początkowy standard wspólny jako wersję roboczą. Liczby w nim to propozycje.',
    there: 'Standard wspólny już istnieje i pozostał bez zmian.'
  },
  commandLine: {
    act: 'list (domyślnie), check – sprawdź, start (zapisz początkowy standard wspólny), hours (kiedy odpowiadają klienci), change – zmień według pliku JSON; zapis do pliku: standard, complaints, handbook, routing, calendar',
    what: 'dla change: plik JSON z krokami; - czyta standardowe wejście',
    segment: 'nazwa lub id segmentu; bez niej standard wspólny',
    customer: 'klucz, id, e-mail lub telefon klienta: czyj standard go obowiązuje',
    format: 'dla dokumentów html (domyślnie), pdf, docx lub md, dla tabeli kierowania csv (domyślnie) lub json',
    to: 'plik do zapisania',
    notChanges: 'Plik „{file}” nie zawiera listy zmian standardów ({place}: {rule}).',
    needsTo: 'Podaj plik w --to.',
    badFormat: 'Dokumenty zapisuje się jako html lub md, tabelę kierowania jako csv lub json.',
    written: 'Zapisano: {file}',
    changed: 'Wykonano: {count} krok. | Wykonano: {count} kroki. | Wykonano: {count} kroków.',
    nothing: 'Nie ma czego poprawiać.',
    noPromises: 'Niczego nie obiecano.',
    noCustomer: 'Nie ma klienta „{key}”.',
    severalCustomers: 'Do „{key}” pasuje kilku klientów. Podaj klucz lub id jednego z nich.',
    notApplied: 'należy też do „{name}”, ale ten standard nie obowiązuje',
    columns: { promise: 'Obietnica', value: 'Co', where: 'Gdzie', from: 'Zapisano w' }
  },
  files: {
    routing: 'Tabela kierowania spraw',
    calendar: 'Przeglądy standardów'
  },
  calendar: {
    title: 'Przegląd standardu obsługi: {segment}',
    text: 'Przeczytajcie standard ze wszystkimi działami: czy obietnice są dotrzymywane i czy wciąż są właściwe? Obszar roboczy: {workspace}.'
  },
  findings: {
    contradiction: {
      title: '„{served}” stoi wyżej niż „{other}” i łamie obietnicę',
      text: 'W obu segmentach jest {count} klient, obsługiwany jako „{served}”. Segmentowi „{other}” obiecano więcej: {promise}. Gdzie: {places}. | W obu segmentach jest {count} klientów, obsługiwanych jako „{served}”. Segmentowi „{other}” obiecano więcej: {promise}. Gdzie: {places}. | W obu segmentach jest {count} klientów, obsługiwanych jako „{served}”. Segmentowi „{other}” obiecano więcej: {promise}. Gdzie: {places}.',
      promise: '{promise} – {promised}, a otrzymują: {done}'
    },
    expectationsInQueue: {
      title: 'Różne oczekiwania w jednej kolejce „{queue}”',
      text: 'W jednej kolejce z jednym priorytetem czeka {count} klient ({segments}), ale obiecano tam co innego: {expectations}. Gdzie: {places}. | W jednej kolejce z jednym priorytetem czeka {count} klientów ({segments}), ale obiecano im co innego: {expectations}. Gdzie: {places}. | W jednej kolejce z jednym priorytetem czeka {count} klientów ({segments}), ale obiecano im co innego: {expectations}. Gdzie: {places}.',
      of: '{segment} – {promises}'
    },
    tooManyLevels: {
      title: '{count} poziom priorytetu | {count} poziomy priorytetu | {count} poziomów priorytetu',
      text: 'W użyciu są poziomy {levels}. Wystarczą trzy; więcej niż czterech nie rozróżniają ani ludzie, ani menu głosowe.'
    },
    noMoreStaff: {
      title: '{department}: dano pierwszeństwo ({segments}), a godzin pracy nie przybyło',
      text: 'W kolejce „{queue}” {count} klient ({segments}) ma pierwszeństwo, a zespół pracuje {hours} godz. tygodniowo – nie więcej niż dotąd. Pozostali będą czekać dłużej. | W kolejce „{queue}” {count} klientów ({segments}) ma pierwszeństwo, a zespół pracuje {hours} godz. tygodniowo – nie więcej niż dotąd. Pozostali będą czekać dłużej. | W kolejce „{queue}” {count} klientów ({segments}) ma pierwszeństwo, a zespół pracuje {hours} godz. tygodniowo – nie więcej niż dotąd. Pozostali będą czekać dłużej.'
    },
    staffUnknown: {
      title: 'Nie wiadomo, czy godzin pracy wystarczy na pierwszeństwo',
      text: 'Pierwszeństwo mają: {segments}, ale żaden dział nie podał godzin pracy w tygodniu. Wpisz je, a program sprawdzi, czy ich przybyło.'
    },
    notInherited: {
      title: 'Obietnica dla „{segment}” nie obowiązuje we wszystkich działach',
      text: 'Wszędzie: {promise} – {wider}. Ale tutaj inaczej ({places}): {here}. Komu obiecano coś wszędzie, ten oczekuje tego i tutaj.'
    },
    answerAfterSolution: {
      title: 'Rozwiązanie obiecane przed odpowiedzią',
      text: '„{segment}”: pierwsza odpowiedź – {firstAnswer}, rozwiązanie – {solution}. Gdzie: {places}. Nikt w to nie uwierzy.'
    },
    lessThanCommon: {
      title: '„{segment}” czeka dłużej niż wszyscy',
      text: 'Obietnica „{promise}”: {own}, a wszystkim innym obiecano {common}. Gdzie: {places}. Jeśli tak ma być, zostaw.'
    },
    noOwner: {
      title: 'Sprawy, za które nikt nie odpowiada',
      text: 'Nie wskazano ani zespołu, ani osoby: {places}.'
    },
    reviewOverdue: {
      title: 'Przegląd po terminie: „{segment}”',
      text: 'Termin minął {day}, {count} dzień temu. | Termin minął {day}, {count} dni temu. | Termin minął {day}, {count} dni temu.'
    },
    noReview: {
      title: 'Nie wyznaczono przeglądu',
      text: 'Zwyczaje się zmieniają, dlatego standard czyta się na nowo co pół roku lub co rok. Bez terminu: {segments}.'
    },
    noStandard: {
      title:
        '{count} klient nieobjęty standardem | {count} klientów nieobjętych standardem | {count} klientów nieobjętych standardem',
      text: 'Nie należą do żadnego segmentu ze standardem, a standard wspólny nie obiecuje ani pierwszej odpowiedzi, ani rozwiązania.'
    },
    notInForce: {
      title:
        'Nie obowiązuje jeszcze {count} standard | Nie obowiązują jeszcze {count} standardy | Nie obowiązuje jeszcze {count} standardów',
      text: '{segments}: dopóki standard nie obowiązuje, spraw się według niego nie kieruje, a karty klientów pokazują go jako nieobowiązujący.'
    }
  },
  mends: {
    order: 'Przenieś „{other}” przed „{served}” na liście segmentów',
    raise: 'Obiecaj obsługiwanym jako „{served}” to samo, co segmentowi „{other}”',
    ownQueue:
      'Utwórz osobną kolejkę: {segments} | Utwórz osobne kolejki: {segments} | Utwórz osobne kolejki: {segments}',
    queueName: '{queue} · {segment}',
    joinLevels: 'Połącz poziomy {levels} w poziom {level}',
    moreHours:
      '{department}: {count} godzina tygodniowo więcej na poziom {level} | {department}: {count} godziny tygodniowo więcej na poziom {level} | {department}: {count} godzin tygodniowo więcej na poziom {level}',
    noPriority: 'Cofnij pierwszeństwo',
    answerFirst: 'Obiecaj odpowiedź nie później niż rozwiązanie',
    asEverybody: 'Obiecaj segmentowi „{segment}” nie mniej niż wszystkim',
    inherit: 'Niech wszystkie działy dotrzymują obietnic danych segmentowi „{segment}”',
    owner: 'Niech każdy dział odpowiada za swoje sprawy: {departments}',
    reviewed: 'Przeczytaj na nowo i wyznacz następny przegląd na {day}',
    planReview: 'Wyznacz przegląd',
    common: 'Obiecaj wszystkim pierwszą odpowiedź: {firstAnswer} i rozwiązanie: {solution}',
    putInForce: 'Wprowadź w życie | Wprowadź w życie wszystkie {count} | Wprowadź w życie wszystkie {count}'
  }
}

export default pl
