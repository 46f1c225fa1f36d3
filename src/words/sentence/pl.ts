import type { SentenceMessages } from './en'

const pl: SentenceMessages = {
  relative: {
    whose: 'których {clause}',
    who: 'których {clause}',
    have: 'którzy {clause}',
    haveOfWomen: 'które {clause}',
    are: 'którzy {clause}',
    areOfWomen: 'które {clause}',
    group: 'dla których {clause}'
  },
  plain: {
    whose: '{clause}',
    who: '{clause}',
    have: '{clause}',
    haveOfWomen: '{clause}',
    are: '{clause}',
    areOfWomen: '{clause}',
    group: '{clause}'
  },
  subjects: { customers: 'Klienci', man: 'Mężczyźni', woman: 'Kobiety', both: 'Mężczyźni i kobiety' },
  aged: {
    who: '{who} w wieku {age}',
    range: '{from}–{count} roku | {from}–{count} lat | {from}–{count} lat',
    from: 'od {count} roku | od {count} lat | od {count} lat',
    to: 'do {count} roku | do {count} lat | do {count} lat',
    exact: '{count} roku | {count} lat | {count} lat'
  },
  whole: { everybody: 'Wszyscy klienci.', subject: '{who}.', clauses: '{who}, {clauses}.' },
  fieldPhrases: {
    name: 'nazwa klienta',
    children: 'liczba dzieci',
    purchases: 'liczba zamówień',
    contacts: 'liczba kontaktów',
    customer_since: 'początek współpracy',
    first_name: 'imię',
    email: 'adres e-mail',
    phone: 'numer telefonu'
  },
  quoted: '„{text}”',
  join: {
    comma: '{first}, {last}',
    or: '{first} lub {last}',
    and: '{first} i {last}',
    nor: '{first} ani {last}',
    not: '{first} ani {last}',
    list: '{first}; {last}',
    clauses: '{first}, a {last}',
    clausesApart: '{first}, a {last}',
    clausesMore: '{first} i {last}',
    alternatives: '{first} bądź {last}'
  },
  alternative: '{clause}',
  brackets: '({clause})',
  fold: '{values} i jeszcze {count} wartość | {values} i jeszcze {count} wartości | {values} i jeszcze {count} wartości',
  foldNot:
    '{values} ani żadna z {count} innych wartości | {values} ani żadna z {count} innych wartości | {values} ani żadna z {count} innych wartości',
  limits: {
    atLeast: 'co najmniej {value}',
    atMost: 'najwyżej {value}',
    moreThan: 'więcej niż {value}',
    lessThan: 'mniej niż {value}',
    between: 'od {from} do {to}',
    both: '{lower} i {upper}',
    outside: '{lower} lub {upper}'
  },
  number: { within: '{field} wynosi {range}', equals: '{field} wynosi {value}', differs: '{field} nie wynosi {value}' },
  age: {
    limit: '{count} rok | {count} lata | {count} lat',
    exact: '{count} rok | {count} lata | {count} lat',
    between: 'od {from} do {count} roku | od {from} do {count} lat | od {from} do {count} lat'
  },
  year: { equals: '{field} to {value}', differs: '{field} to nie {value}' },
  date: {
    within: '{field} przypada {range}',
    of: {
      first_order: 'pierwsze zamówienie złożono {range}',
      last_order: 'ostatnie zamówienie złożono {range}',
      customer_since: 'współpraca zaczęła się {range}',
      birth_date: 'data urodzenia przypada {range}'
    },
    past: {
      on: '{bound}',
      notOn: 'nie {bound}',
      notBefore: '{bound} lub później',
      notAfter: '{bound} lub wcześniej',
      before: 'ponad {amount} temu',
      after: 'mniej niż {amount} temu',
      between: 'od {nearer} do {farther} temu'
    },
    future: {
      on: '{bound}',
      notOn: 'nie {bound}',
      notBefore: 'nie wcześniej niż {bound}',
      notAfter: 'nie później niż {bound}',
      before: 'wcześniej niż {bound}',
      after: 'później niż {bound}'
    },
    day: {
      on: '{bound}',
      notOn: 'nie {bound}',
      notBefore: 'nie wcześniej niż {bound}',
      notAfter: 'nie później niż {bound}',
      before: 'przed {bound}',
      after: 'po {bound}'
    },
    between: 'w okresie: {from} – {to}',
    daysBetween: 'od {from} do {to}',
    last: {
      day: 'w ciągu ostatniego {count} dnia | w ciągu ostatnich {count} dni | w ciągu ostatnich {count} dni',
      month:
        'w ciągu ostatniego {count} miesiąca | w ciągu ostatnich {count} miesięcy | w ciągu ostatnich {count} miesięcy',
      year: 'w ciągu ostatniego {count} roku | w ciągu ostatnich {count} lat | w ciągu ostatnich {count} lat'
    },
    next: {
      day: 'w ciągu najbliższego {count} dnia | w ciągu najbliższych {count} dni | w ciągu najbliższych {count} dni',
      month:
        'w ciągu najbliższego {count} miesiąca | w ciągu najbliższych {count} miesięcy | w ciągu najbliższych {count} miesięcy',
      year: 'w ciągu najbliższego {count} roku | w ciągu najbliższych {count} lat | w ciągu najbliższych {count} lat'
    },
    ago: {
      day: '{count} dzień temu | {count} dni temu | {count} dni temu',
      month: '{count} miesiąc temu | {count} miesiące temu | {count} miesięcy temu',
      year: '{count} rok temu | {count} lata temu | {count} lat temu'
    },
    ahead: {
      day: 'za {count} dzień | za {count} dni | za {count} dni',
      month: 'za {count} miesiąc | za {count} miesiące | za {count} miesięcy',
      year: 'za {count} rok | za {count} lata | za {count} lat'
    },
    amount: {
      day: '{count} dzień | {count} dni | {count} dni',
      month: '{count} miesiąc | {count} miesiące | {count} miesięcy',
      year: '{count} rok | {count} lata | {count} lat'
    },
    edge: {
      day: '{count} dnia | {count} dni | {count} dni',
      month: '{count} miesiąca | {count} miesięcy | {count} miesięcy',
      year: '{count} roku | {count} lat | {count} lat'
    },
    one: {
      last: { day: 'w ciągu ostatniego dnia', month: 'w ciągu ostatniego miesiąca', year: 'w ciągu ostatniego roku' },
      next: {
        day: 'w ciągu najbliższego dnia',
        month: 'w ciągu najbliższego miesiąca',
        year: 'w ciągu najbliższego roku'
      },
      ago: { day: 'dzień temu', month: 'miesiąc temu', year: 'rok temu' },
      ahead: { day: 'za dzień', month: 'za miesiąc', year: 'za rok' },
      amount: { day: 'dzień', month: 'miesiąc', year: 'rok' },
      edge: { day: 'dnia', month: 'miesiąca', year: 'roku' }
    }
  },
  birthday: { is: 'urodziny wypadają {when}', isNot: 'urodziny nie wypadają {when}' },
  anniversary: {
    is: '{what} wypada {when}',
    isNot: '{what} nie wypada {when}',
    of: {
      first_order: 'rocznica pierwszego zamówienia',
      last_order: 'rocznica ostatniego zamówienia',
      customer_since: 'rocznica współpracy',
      other: 'rocznica z pola {field}'
    }
  },
  choice: { is: '{field} to {values}', isNot: '{field} to nie {values}', item: '{value}' },
  city: { is: 'miasto to {values}', isNot: 'miasto to nie {values}' },
  region: { is: 'region to {values}', isNot: 'region to nie {values}' },
  country: { is: 'kraj to {values}', isNot: 'kraj to nie {values}' },
  nothingChosen: 'w polu {field} nic jeszcze nie wybrano',
  text: {
    contains: '{field} zawiera {values}',
    containsNot: '{field} nie zawiera {values}',
    startsWith: '{field} zaczyna się od {values}',
    startsWithNot: '{field} nie zaczyna się od {values}',
    endsWith: '{field} kończy się na {values}',
    endsWithNot: '{field} nie kończy się na {values}'
  },
  yesNo: {
    answer: 'pole {field} ma wartość „{answer}”',
    loyalty_card: { yes: 'mają kartę lojalnościową', no: 'nie mają karty lojalnościowej' },
    consent_email: { yes: 'wyrażają zgodę na e-maile', no: 'nie wyrażają zgody na e-maile' },
    consent_sms: { yes: 'wyrażają zgodę na SMS-y', no: 'nie wyrażają zgody na SMS-y' },
    consent_phone: { yes: 'wyrażają zgodę na kontakt telefoniczny', no: 'nie wyrażają zgody na kontakt telefoniczny' }
  },
  known: { yes: 'pole {field} jest wypełnione', no: 'pole {field} jest puste' },
  checkByAge: { fits: '{field} odpowiada wiekowi ({bands})', band: '{band}: {range}', noLimit: 'dowolny' },
  unknown: { match: '{clause} (lub brak danych)', noMatch: '{clause} (brak danych nie pasuje)' },
  not: 'nie jest prawdą, że {clause}',
  none: 'nie jest prawdą, że ({clauses}) | nie jest spełnione żadne z tych kryteriów ({clauses}) | nie jest spełnione żadne z tych kryteriów ({clauses})',
  atLeast:
    'spełnione jest co najmniej {count} z tych kryteriów ({clauses}) | spełnione są co najmniej {count} z tych kryteriów ({clauses}) | spełnionych jest co najmniej {count} z tych kryteriów ({clauses})',
  broken: {
    missingField: 'spełnione jest kryterium dotyczące pola, którego już nie ma ({field})',
    wrongType: 'spełnione jest kryterium, które nie pasuje do pola {field}',
    missingSegment: 'spełnione jest kryterium dotyczące segmentu, którego już nie ma',
    segmentNotSaved: 'spełnione jest kryterium dotyczące segmentu {name}, który nie ma jeszcze zapisanej wersji',
    segmentCycle: 'spełnione jest kryterium dotyczące segmentu {name}, który zależy sam od siebie',
    missingList: 'spełnione jest kryterium dotyczące listy {list}, której tu nie ma'
  },
  segment: { is: 'należą do segmentu {name}', isNot: 'nie należą do segmentu {name}' },
  list: {
    is: '{field} jest na liście {list}',
    isNot: '{field} nie jest na liście {list}',
    counted: '{name} ({count})'
  },
  multipleChoice: {
    any: 'pole {field} zawiera {values}',
    all: 'pole {field} zawiera {values}',
    none: 'pole {field} nie zawiera {values} | pole {field} nie zawiera {values} | pole {field} nie zawiera {values}',
    notAll: 'pole {field} nie zawiera wszystkich wartości {values}'
  },
  showWhole: 'Pokaż całe zdanie',
  showFolded: 'Zwiń'
}

export default pl
