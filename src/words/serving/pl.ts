import type { ServingMessages } from './en'

const pl: ServingMessages = {
  title: 'Jak obsługiwać',
  open: 'Otwórz ten standard',
  nothing: 'Temu klientowi niczego jeszcze nie obiecano.',
  whyFirst: 'Na liście segmentów stoi wyżej niż {others}.',
  whyOnly: 'Klient nie należy do innego segmentu z obowiązującym standardem.',
  whyCommon: 'Klient nie należy do żadnego segmentu z obowiązującym standardem.',
  coming: 'Stosowałby się standard „{name}”, ale jeszcze nie obowiązuje.',
  paused: 'Standard „{name}” nie obowiązuje, bo segment jest wstrzymany.',
  department: 'Dział',
  request: 'Sprawa',
  allRequests: 'Wszystkie sprawy',
  of: '{value} ({requests})',
  mayCall: 'Można teraz dzwonić',
  noCall: 'Teraz nie dzwonić ({window})',
  span: '{least}–{most}',
  priority: 'priorytet {level}',
  firstAnswer: 'pierwsza odpowiedź {time}'
}

export default pl
