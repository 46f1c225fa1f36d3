import type { StarterMessages } from './en'

const pl: StarterMessages = {
  workspaceName: 'Przykład',
  new: {
    name: 'Nowi',
    description: 'Na razie jedno zamówienie, złożone niedawno. Powitaj ich i pomóż przy drugim.'
  },
  regular: {
    name: 'Stali',
    description: 'Kupują raz po raz. Znają nas: nie utrudniaj i dziękuj.'
  },
  vip: {
    name: 'VIP',
    description:
      'Ci, którzy wydają najwięcej. Próg ustalono w dniu utworzenia segmentu; zaglądaj do niego od czasu do czasu.'
  },
  wholesale: {
    name: 'Hurt',
    description: 'Hurtownicy: duże zamówienia, własne warunki, stały opiekun.'
  },
  partner: {
    name: 'Partnerzy',
    description: 'Ci, którzy sprzedają nasze produkty lub nas polecają.'
  },
  supplier: {
    name: 'Dostawcy',
    description: 'Ci, od których to my kupujemy. Pomijaj ich w wysyłkach do klientów.'
  },
  offer: {
    open: 'Zestaw na początek…',
    title: 'Zacznij od typowych segmentów',
    text: 'Zaznacz potrzebne i ustaw ich liczby; liczba klientów zmieni się od razu. Później każdy zmienia się jak zwykły segment.',
    make: 'Utwórz {count} segment | Utwórz {count} segmenty | Utwórz {count} segmentów',
    made: 'Utworzono {count} segment | Utworzono {count} segmenty | Utworzono {count} segmentów',
    use: 'Utwórz „{name}”',
    name: 'Nazwa segmentu „{name}”',
    color: 'Kolor segmentu „{name}”',
    counted: '{count} klient, {share} bazy | {count} klientów, {share} bazy | {count} klientów, {share} bazy',
    byHand: 'Bez reguły: klientów dodasz ręcznie lub z pliku.',
    lacksValue: 'W danych nie ma klientów takiego typu.',
    taken: 'Segment o tej nazwie już istnieje: podaj inną.',
    newDays: 'Dni od pierwszego zamówienia',
    regularOrders: 'Zamówień co najmniej',
    regularDays: 'Dni od ostatniego zamówienia',
    vipFrom: 'Wydali co najmniej'
  }
}

export default pl
