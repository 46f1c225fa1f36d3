import type { StarterMessages } from './en'

const pl: StarterMessages = {
  workspaceName: 'Przykład',
  new: {
    name: 'Nowi',
    description:
      'Dokładnie jedno zamówienie, złożone w ostatnich 60 dniach. Powitaj ich i pomóż przy drugim zamówieniu.'
  },
  regular: {
    name: 'Stali',
    description: 'Co najmniej sześć zamówień, ostatnie w ciągu 90 dni. Znają nas: nie utrudniaj i dziękuj.'
  },
  vip: {
    name: 'VIP',
    description: 'Górne 20\u00a0% klientów pod względem sumy zakupów. Próg obliczono z bazy w dniu utworzenia segmentu.'
  },
  wholesale: {
    name: 'Hurt',
    description: 'Hurtownicy według pola „Typ klienta”: duże zamówienia, własne warunki, stały opiekun.'
  },
  partner: {
    name: 'Partnerzy',
    description: 'Ci, którzy sprzedają nasze produkty lub nas polecają, według pola „Typ klienta”.'
  },
  supplier: {
    name: 'Dostawcy',
    description: 'Ci, od których to my kupujemy, według pola „Typ klienta”. Pomijaj ich w wysyłkach do klientów.'
  }
}

export default pl
