import type { StandardDocumentsMessages } from './en'

const pl: StandardDocumentsMessages = {
  titles: {
    segment: 'Standard obsługi: {segment}',
    common: 'Wspólny standard obsługi',
    complaints: 'Zasady rozpatrywania reklamacji i skarg',
    handbook: 'Podręcznik obsługi klienta'
  },
  subtitle: '{state} · stan na {day}',
  footer: '{workspace} · {day} · przygotowano w Portrait Desk',
  headings: {
    contents: 'Spis treści',
    purpose: 'Cel i zakres',
    values: 'Nasze wartości',
    speed: 'Czas odpowiedzi i rozwiązania',
    responsible: 'Kto odpowiada',
    talk: 'Jak rozmawiamy z tymi klientami',
    privileges: 'Przywileje',
    escalation: 'Gdy kończy się czas',
    differs: 'Różnice wobec standardu wspólnego',
    review: 'Przegląd i zatwierdzenie',
    complaint: 'Czym jest reklamacja lub skarga',
    principles: 'Zasady',
    steps: 'Od zgłoszenia do rozwiązania',
    times: 'Terminy według segmentów',
    contact: 'Kontakt z klientem',
    records: 'Rejestr i wnioski',
    use: 'Jak korzystać z podręcznika',
    order: 'Który standard obowiązuje',
    routing: 'Dokąd trafiają sprawy'
  },
  purpose: {
    segment:
      'Niniejszy standard określa, czego mogą od nas oczekiwać klienci segmentu „{segment}” i co robi każdy dział, aby tego dotrzymać. Obejmuje wszystkie wymienione niżej działy i rodzaje spraw.',
    common:
      'Niniejszy standard określa, czego może od nas oczekiwać każdy klient i co robi każdy dział, aby tego dotrzymać. Obowiązuje wszędzie tam, gdzie standard segmentu nie stanowi inaczej.',
    customers:
      'Na dzień {day} obejmuje {count} klienta, czyli {share} bazy. | Na dzień {day} obejmuje {count} klientów, czyli {share} bazy. | Na dzień {day} obejmuje {count} klientów, czyli {share} bazy.',
    wouldApply:
      'Gdy zacznie obowiązywać, obejmie {count} klienta, czyli {share} bazy (stan na {day}). | Gdy zacznie obowiązywać, obejmie {count} klientów, czyli {share} bazy (stan na {day}). | Gdy zacznie obowiązywać, obejmie {count} klientów, czyli {share} bazy (stan na {day}).',
    paused: 'Segment jest wstrzymany: do wznowienia jego klientów obejmuje następny standard albo wspólny.',
    inherits: 'W sprawach tu nieuregulowanych obowiązuje standard wspólny.',
    complaints:
      'Zasady te służą temu, aby każda skarga została wysłuchana, otrzymała odpowiedź w terminie i czegoś nas nauczyła. Obowiązują wszystkie działy: {departments}.',
    nothing: 'Nie złożono tu jeszcze żadnej obietnicy.'
  },
  speed: {
    caption: 'Pierwsza odpowiedź / rozwiązanie, w godzinach roboczych',
    department: 'Dział',
    all: 'Wszystkie działy',
    pair: '{firstAnswer} / {solution}'
  },
  responsible: {
    department: 'Dział',
    requests: 'Sprawy',
    allRequests: 'wszystkie',
    queue: 'Kolejka',
    priority: 'Priorytet',
    team: 'Zespół',
    person: 'Osoba',
    segment: 'Segment'
  },
  where: '{value} ({places})',
  named: '{segment} ({state})',
  differs: {
    promise: 'Obietnica',
    where: 'Gdzie',
    here: 'Tutaj',
    common: 'Standard wspólny'
  },
  review: {
    every:
      'Standard jest przeglądany co {count} miesiąc. | Standard jest przeglądany co {count} miesiące. | Standard jest przeglądany co {count} miesięcy.',
    next: 'Następny przegląd: {day}.',
    none: 'Nie wyznaczono terminu następnego przeglądu.',
    state: {
      draft: 'To wersja robocza: jeszcze nikogo nie zobowiązuje.',
      agreed: 'Uzgodniony z działami, jeszcze nie obowiązuje.',
      inForce: 'Obowiązuje.'
    },
    roles: {
      service: 'Kierownik działu obsługi klienta',
      departments: 'Kierownicy działów',
      approved: 'Zatwierdził(a)'
    }
  },
  complaint: {
    definition:
      'Reklamacją lub skargą jest każde wyrażenie niezadowolenia z naszych towarów, obsługi lub pracowników, na które klient oczekuje odpowiedzi – niezależnie od formy i kanału. Nie musi być tak nazwana ani uzasadniona.',
    principles: {
      everybody: 'Skargę przyjmuje ten, kto ją usłyszał; nie odsyłamy klienta, by sam szukał właściwego działu.',
      respect: 'Najpierw dziękujemy, słuchamy do końca i przepraszamy za kłopot, a dopiero potem szukamy przyczyn.',
      once: 'Klient opowiada o sprawie raz. Kto ją przejmuje, najpierw czyta zapis.',
      fair: 'Decyzja opiera się na faktach, jest taka sama w takich samych przypadkach i jest wyjaśniona prostymi słowami.',
      kept: 'Obiecany termin jest dotrzymany. Jeśli to niemożliwe, klient dowiaduje się o tym wcześniej, wraz z powodem i nowym terminem.'
    },
    steps: {
      take: 'Przyjmij. Zapisz, kto zgłasza skargę, jak się z nim skontaktować, co, kiedy i gdzie się stało i czego oczekuje.',
      record: 'Zarejestruj tego samego dnia roboczego, podając segment klienta, i przekaż odpowiedzialnemu zespołowi.',
      answer: 'Udziel pierwszej odpowiedzi: skarga dotarła, kto się nią zajmuje i kiedy będzie rozwiązanie.',
      answerWithin:
        'Udziel pierwszej odpowiedzi (termin: {time}): skarga dotarła, kto się nią zajmuje i kiedy będzie rozwiązanie.',
      examine: 'Zbadaj: zapytaj działy, których sprawa dotyczy, sprawdź fakty, znajdź przyczynę, a nie tylko powód.',
      solve: 'Rozwiąż i poinformuj klienta, co postanowiono, dlaczego i co będzie dalej.',
      solveWithin: 'Rozwiąż (termin: {time}) i poinformuj klienta, co postanowiono, dlaczego i co będzie dalej.',
      close:
        'Zamknij dopiero wtedy, gdy klient zna wynik. Zapytaj, czy mu odpowiada, oraz zapisz przyczynę i podjęte działania.'
    },
    stricter:
      'Podano terminy standardu wspólnego. Klientów wymienionych niżej segmentów obowiązują ich własne terminy.',
    contact: {
      doNotCall: '{segment}: nie dzwonić {window}.',
      never: '{segment}: bez gotowych odpowiedzi, każdy list piszemy osobno.',
      channels: '{segment}: {channels} – w tej kolejności.'
    },
    records:
      'Wszystkie skargi trafiają do jednego rejestru. Raz w miesiącu kierownik działu obsługi klienta analizuje ich liczbę, przyczyny oraz terminy dotrzymane i przekroczone – według segmentów i działów – i uzgadnia z działami, co zmienić.'
  },
  handbook: {
    use: {
      find: 'Sprawdź, do których segmentów należy klient: pokazuje to jego karta.',
      first: 'Jeśli jest ich kilka, obowiązuje ten, który w tabeli poniżej stoi najwyżej, i tylko on.',
      look: 'Otwórz jego rozdział. W sprawach tam nieuregulowanych obowiązuje standard wspólny.',
      none: 'Klientów spoza tych segmentów obsługujemy według standardu wspólnego.'
    },
    noneInForce: 'Żaden z tych standardów jeszcze nie obowiązuje. Liczby mówią, ilu klientów obejmie każdy z nich.',
    someInForce:
      'Standardy, które jeszcze nie obowiązują, nikogo nie zobowiązują: do tego czasu stosuje się następny w tabeli albo wspólny.',
    notRouted: 'Żaden standard jeszcze nie obowiązuje, więc spraw się nie kieruje.',
    order: {
      paused: '{state} (wstrzymany)',
      position: 'Lp.',
      segment: 'Segment',
      customers: 'Klienci',
      share: 'Część bazy',
      state: 'Stan',
      review: 'Następny przegląd'
    }
  }
}

export default pl
