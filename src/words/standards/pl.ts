import type { StandardsMessages } from './en'

const pl: StandardsMessages = {
  title: 'Standardy obsługi',
  list: 'Standardy w kolejności stosowania',
  matrix: '{standard}: obietnice według działów i rodzajów zgłoszeń',
  matrixOf: '{part}: obietnice wszystkich standardów',
  layout: 'Układ',
  layouts: {
    segment: 'Jeden standard',
    department: 'Jeden dział',
    request: 'Jeden rodzaj zgłoszeń'
  },
  department: 'Dział',
  request: 'Rodzaj zgłoszenia',
  allDepartments: 'Wszystkie działy',
  allRequests: 'Wszystkie rodzaje',
  hours: '{hours} godz.',
  minutes: '{minutes} min',
  lens: 'Pokaż',
  times: 'Terminy i priorytet',
  side: 'Prawa strona',
  sides: {
    checker: 'Kontrola',
    promises: 'Obietnice'
  },
  ownCount: '{count} własna obietnica | {count} własne obietnice | {count} własnych obietnic',
  inheritsAll: 'jak w standardzie wspólnym',
  nothing: 'Niczego nie obiecano.',
  own: 'własna',
  inheritedFrom: 'dziedziczona: {place}',
  of: '{standard}, {place}'
}

export default pl
