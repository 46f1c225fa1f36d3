import type { WhyMessages } from './en'

const pl: WhyMessages = {
  open: 'Dlaczego?',
  segment: 'Segment',
  noSegments: 'Nie ma jeszcze segmentu, o który można zapytać.',
  verdicts: {
    match: 'W segmencie „{name}”',
    noMatch: 'Poza segmentem „{name}”',
    unknown: 'Nie wiadomo, czy w segmencie „{name}”'
  },
  changesToBeIn:
    'Aby wejść, musiałoby się zmienić {count} kryterium. | Aby wejść, musiałyby się zmienić {count} kryteria. | Aby wejść, musiałoby się zmienić {count} kryteriów.',
  changesToBeOut:
    'Wypadnie, jeśli zmieni się {count} kryterium. | Wypadnie, jeśli zmienią się {count} kryteria. | Wypadnie, jeśli zmieni się {count} kryteriów.',
  byHandIn: 'Dodano ręcznie, bez względu na regułę.',
  byHandOut: 'Wykluczono ręcznie, bez względu na regułę.',
  everybody: 'Reguła obejmuje wszystkich.',
  criterion: {
    match: 'spełnione',
    noMatch: 'niespełnione',
    unknown: 'nie wiadomo'
  },
  has: 'tutaj: {value}',
  hasNothing: 'tutaj nic nie wiadomo',
  age: 'wiek: {value}',
  decides: 'samo rozstrzyga',
  matching: 'spełnione {matching} z {total}',
  days: '{count} dzień | {count} dni | {count} dni',
  years: '{count} rok | {count} lata | {count} lat',
  misses: {
    valueLess: 'o {amount} za mało',
    valueMore: 'o {amount} za dużo',
    yearsLess: 'wiek niższy o {amount}',
    yearsMore: 'wiek wyższy o {amount}',
    daysLess: 'o {amount} za wcześnie',
    daysMore: 'o {amount} za późno'
  }
}

export default pl
