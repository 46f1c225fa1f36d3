import type { EventMessages } from './en'

const pl: EventMessages = {
  sources: { orders: 'Zamówienia', contacts: 'Kontakty' },
  attributes: {
    day: 'Data',
    amount: 'Kwota',
    quantity: 'Ilość',
    category: 'Kategoria',
    product: 'Produkt',
    channel: 'Kanał',
    hour: 'Godzina',
    direction: 'Kierunek',
    outcome: 'Wynik',
    reason: 'Powód'
  },
  editor: {
    add: { orders: 'Dodaj kryterium o zamówieniach', contacts: 'Dodaj kryterium o kontaktach' },
    measure: 'O co pytamy',
    did: { orders: 'złożyli zamówienia', contacts: 'mieli kontakt' },
    didNot: { orders: 'nie złożyli zamówień', contacts: 'nie mieli kontaktu' },
    comparison: 'Jak często',
    comparisons: { atLeast: 'co najmniej', atMost: 'najwyżej', exactly: 'dokładnie', between: 'między' },
    times: 'raz | razy | razy',
    timesExact: 'raz | razy | razy',
    yearsAfter: 'roku kalendarzowego | lat kalendarzowych | lat kalendarzowych',
    measures: {
      count: 'Ile',
      sum: 'Suma',
      average: 'Średnia',
      distinct: 'Ile różnych',
      interval: 'Dni od jednego do następnego',
      first: 'Pierwsze było',
      last: 'Ostatnie było'
    },
    attribute: 'Którego pola',
    windows: { ever: 'Kiedykolwiek', eachYear: 'W każdym z ostatnich … lat' },
    years: 'Pełnych lat przed bieżącym',
    filters: 'Tylko te, w których',
    addFilter: 'Zawęź',
    removeFilter: 'Nie zawężaj według pola „{attribute}”',
    weekday: 'Dzień tygodnia',
    oneOf: 'jedna z',
    noneOf: 'żadna z'
  },
  summary: {
    some: 'co najmniej jedno',
    none: 'ani jednego',
    range: '{measure} {range}',
    known: '{measure}: znane',
    of: '{measure}: {attribute}',
    part: '{one}, {other}',
    narrowed: 'tylko: {filters}'
  },
  shortWeekdays: { day1: 'pon.', day2: 'wt.', day3: 'śr.', day4: 'czw.', day5: 'pt.', day6: 'sob.', day7: 'niedz.' },
  which: ' ({filters})',
  when: ' {window}',
  lastYear: 'w ostatnim roku kalendarzowym',
  yearWindow:
    'w każdym z ostatnich {count} lat kalendarzowych | w każdym z ostatnich {count} lat kalendarzowych | w każdym z ostatnich {count} lat kalendarzowych',
  filter: {
    values: '{attribute}: {values}',
    notValues: '{attribute}: nie {values}',
    range: '{attribute} {range}',
    yes: '{attribute}: tak',
    no: '{attribute}: nie'
  },
  weekdays: {
    day1: 'w poniedziałek',
    day2: 'we wtorek',
    day3: 'w środę',
    day4: 'w czwartek',
    day5: 'w piątek',
    day6: 'w sobotę',
    day7: 'w niedzielę',
    none: 'w żadnym dniu tygodnia'
  },
  some: { orders: 'mają zamówienia{which}{when}', contacts: 'mają kontakty{which}{when}' },
  none: { orders: 'nie mają zamówień{which}{when}', contacts: 'nie mają kontaktów{which}{when}' },
  count: { orders: 'liczba zamówień{which}{when}', contacts: 'liczba kontaktów{which}{when}' },
  sum: {
    amount: 'suma zamówień{which}{when}',
    orders: 'suma wartości {attribute} w zamówieniach{which}{when}',
    contacts: 'suma wartości {attribute} w kontaktach{which}{when}'
  },
  average: {
    amount: 'średnia kwota zamówienia{which}{when}',
    orders: 'średnia wartość {attribute} w zamówieniach{which}{when}',
    contacts: 'średnia wartość {attribute} w kontaktach{which}{when}'
  },
  distinct: {
    orders: 'liczba różnych wartości {attribute} w zamówieniach{which}{when}',
    contacts: 'liczba różnych wartości {attribute} w kontaktach{which}{when}'
  },
  interval: {
    orders: 'średnia liczba dni między zamówieniami{which}{when}',
    contacts: 'średnia liczba dni między kontaktami{which}{when}'
  },
  first: {
    orders: 'pierwsze zamówienie{which}{when} złożono {range}',
    contacts: 'pierwszy kontakt{which}{when} był {range}'
  },
  last: {
    orders: 'ostatnie zamówienie{which}{when} złożono {range}',
    contacts: 'ostatni kontakt{which}{when} był {range}'
  },
  known: 'wartość „{figure}” jest znana',
  within: '{figure} wynosi {range}',
  exactly: '{figure} wynosi {value}',
  notExactly: '{figure} nie wynosi {value}'
}

export default pl
