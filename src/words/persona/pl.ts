import type { PersonaMessages } from './en'

const pl: PersonaMessages = {
  blocks: {
    core: 'Trzon grupy',
    demographics: 'Kim są',
    position: 'Sytuacja życiowa',
    goals: 'Cele',
    pains: 'Bóle',
    values: 'Wartości',
    fears: 'Obawy',
    joys: 'Co ich cieszy',
    lifestyle: 'Styl życia',
    communication: 'Jak się z nimi kontaktować',
    decisions: 'Jak decydują',
    emotions: 'Emocje',
    motivation: 'Motywacja',
    interests: 'Zainteresowania',
    problems: 'Problemy',
    habits: 'Nawyki',
    reasons: 'Powody zakupu',
    averageCheck: 'Średni paragon',
    season: 'Sezon',
    basket: 'Koszyk',
    market: 'Wielkość rynku'
  },
  questions: {
    core: 'W jednym zdaniu: kim jest większość z nich, gdzie mieszka i jak często kupuje?',
    demographics: 'Ile mają lat, gdzie i z kim mieszkają, czym się zajmują, z czego żyją?',
    position: 'Na jakim są etapie życia i co się w nim ostatnio zmieniło?',
    goals: 'Co chcieli załatwić w dniu, w którym do was przyszli?',
    pains: 'Co ich drażni tak bardzo, że zapłacą, byle się tego pozbyć?',
    values: 'Z czego nie zrezygnują nawet dla lepszej ceny?',
    fears: 'Co może pójść źle przy zakupie i kto im to wypomni?',
    joys: 'Jakie rzeczy, ludzie lub usługi sprawiają, że mają dobry dzień?',
    lifestyle: 'Jak wygląda ich dom i gdzie spędzają czas, w sieci i poza nią?',
    communication: 'Z jakiego urządzenia i kanału korzystają, o której godzinie i kiedy nie wolno dzwonić?',
    decisions: 'Kto decyduje, kogo pytają o radę i według czego wybierają sprzedawcę?',
    emotions: 'Co czują tuż przed zakupem, a co tydzień później?',
    motivation: 'Co sprawiło, że kupili teraz, a nie za pół roku?',
    interests: 'Co czytają, oglądają i robią w wolny wieczór?',
    problems: 'Z czym się do was zwracają i czego wciąż nie rozwiązano?',
    habits: 'Co robią z przyzwyczajenia: ten sam dzień, ten sam sklep, ten sam sposób płatności?',
    reasons: 'Dlaczego u was, a nie obok? Zapytaj pięć osób i zacytuj ich odpowiedzi.',
    averageCheck: 'Ile wydają za jednym razem i jak to się zmienia z wiekiem?',
    season: 'W których miesiącach kupują więcej i jakie wydarzenie za tym stoi?',
    basket: 'Co kupują razem, a co kupują gdzie indziej?',
    market: 'Ilu takich ludzi jest w waszym mieście lub kraju i skąd jest ta liczba?'
  },
  figure: {
    unknown: 'brak danych',
    tooFew: 'za mało danych',
    missing: 'nie ma takiego pola',
    unreadable: 'niezrozumiałe',
    noSeason: 'brak wyraźnego'
  },
  core: {
    women: 'kobiety',
    men: 'mężczyźni',
    customers: 'klienci',
    span: '{span} roku | {span} lat | {span} lat',
    aged: 'w wieku {ages}',
    agedOver: 'w wieku od {ages}',
    from: '{cities}',
    fromNamed: 'z miasta {cities} | z miast {cities} | z miast {cities}'
  },
  every: {
    days: 'raz na {number} dzień | raz na {number} dni | raz na {number} dni',
    weeks: 'raz na {number} tydzień | raz na {number} tygodnie | raz na {number} tygodni',
    months: 'raz na {number} miesiąc | raz na {number} miesiące | raz na {number} miesięcy',
    years: 'raz na {number} rok | raz na {number} lata | raz na {number} lat',
    day: 'raz dziennie',
    week: 'raz na tydzień',
    month: 'raz na miesiąc',
    year: 'raz na rok'
  },
  draft: {
    core: {
      plain: 'Trzon grupy stanowią {who}.',
      buys: 'Trzon grupy stanowią {who}; kupują {every}.',
      check: 'Trzon grupy stanowią {who}; średni paragon wynosi {check}.',
      both: 'Trzon grupy stanowią {who}; kupują {every}, a średni paragon wynosi {check}.'
    },
    coreShare: 'Cały ten opis pasuje do {share} segmentu.',
    genders: 'Kobiety {women}, mężczyźni {men}',
    age: 'Mediana wieku: {median}; połowa klientów jest {half}',
    half: 'Połowa klientów jest {half}',
    list: '{name}: {values}',
    mean: '{name}: średnio {mean}',
    median: '{name}: {median} (mediana)',
    against: '{name}: {value} — {share} (w bazie {base})',
    medianAgainst: '{name}: {median} (w bazie {base}; mediany)',
    hours: 'Połowa kontaktów przypada na {hours}',
    orderHours: 'Połowa zamówień przypada na {hours}',
    buys: 'Kupują {every}',
    check: 'Średni paragon {check} (w bazie {base})',
    checkPlain: 'Średni paragon {check} (w bazie {base}), zwykła średnia po klientach',
    band: 'Wiek {ages}: {check}',
    monthly: 'Miesięcznie wydają {check}',
    season: 'Sezon: {season}',
    market: 'Wielkość segmentu: {count}, {part} bazy, {revenue} przychodu',
    marketPlain: 'Wielkość segmentu: {count}, {part} bazy'
  },
  offers: {
    count: 'Klienci w segmencie',
    part: 'Udział w bazie',
    revenue: 'Udział w przychodzie',
    season: 'Sezon',
    hours: 'Godziny kontaktów',
    orderHours: 'Godziny zamówień',
    check: 'Średni paragon',
    checkOfAge: 'Średni paragon, wiek {ages}',
    monthly: 'Wydatki miesięczne',
    mean: 'Średnia',
    median: 'Mediana',
    top: 'Najczęstsze, z udziałami',
    names: 'Najczęstsze, same nazwy',
    core: {
      gender: 'Typowa płeć',
      age: 'Typowy wiek',
      city: 'Typowe miasta',
      order_interval: 'Jak często kupują',
      share: 'Udział tych, do których pasuje wszystko'
    }
  },
  commandLine: {
    segment: 'nazwa lub id segmentu',
    draft: 'zapisz w niej to, co mówią dane; własne wiersze zostają',
    format: 'text (domyślnie), json albo html lub md razem z --to',
    to: 'plik, do którego zapisać arkusz',
    formatAndTo: '--format html lub md i --to podaje się razem.',
    none: 'Segment „{name}” nie ma jeszcze persony. Ułóż ją z --draft.',
    written: 'Zapisano: {file}',
    questions: 'Jeszcze do ustalenia'
  },
  document: {
    subtitle: 'Persona segmentu „{segment}” · {count}, {part} bazy',
    quoteBy: 'Cytat',
    ask: 'Do ustalenia',
    source: 'źródło: {source}',
    was: 'było {then}',
    small: 'n = {n}',
    figures: 'Wskaźniki',
    line: 'Wiersz',
    known: 'Znane dla',
    footer: 'Stan na {day}. Oznaczenia: M zmierzone, C cytat, Z założenie, S do sprawdzenia. {confirmed}',
    confirmed: 'Potwierdzono {day}.',
    notConfirmed: 'Jeszcze niepotwierdzone.',
    stale:
      'Potwierdzono ponad {count} miesiąc temu: przejrzyj ponownie. | Potwierdzono ponad {count} miesiące temu: przejrzyj ponownie. | Potwierdzono ponad {count} miesięcy temu: przejrzyj ponownie.',
    moved:
      'W {count} wierszu wskaźnik się zmienił. | W {count} wierszach wskaźniki się zmieniły. | W {count} wierszach wskaźniki się zmieniły.',
    avatar: 'Portret: {name}',
    letters: { measured: 'M', quoted: 'C', assumed: 'Z', toCheck: 'S' }
  }
}

export default pl
