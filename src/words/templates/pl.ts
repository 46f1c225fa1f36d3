import type { TemplatesMessages } from './en'

const pl: TemplatesMessages = {
  title: 'Częste portrety',
  hint: 'To punkt wyjścia: zmień liczby tak, by pasowały do Twojej branży.',
  open: 'Częste portrety…',
  begin: 'Albo zacznij od częstego portretu',
  use: 'Użyj',
  useOf: 'Użyj „{name}”',
  addOf: 'Dodaj „{name}” do portretu',
  add: 'Dodaj',
  replace: 'Zastąp wszystko',
  replaceOf: 'Zastąp portret przez „{name}”',
  needs: 'W bazie brakuje: {fields}.',
  lacking:
    '{count} częsty portret wymaga danych, których baza jeszcze nie ma | {count} częste portrety wymagają danych, których baza jeszcze nie ma | {count} częstych portretów wymaga danych, których baza jeszcze nie ma',
  placed: 'Portret „{name}” jest gotowy',
  roles: {
    population: 'liczba mieszkańców miasta (np. z tabeli referencyjnej)',
    abroad: 'cecha zamówienia „za granicę” (tak/nie)',
    withFamily: 'cecha zamówienia „z rodziną” (tak/nie)'
  },
  ordersWithHour: 'godzina zamówienia',
  sources: { orders: 'zamówienia', contacts: 'kontakty' },
  travellers: {
    name: 'Podróżują z rodziną',
    text: 'Mężczyźni w wieku 27–45 lat z miast powyżej miliona, którzy w ostatnim roku co najmniej dwa razy byli z rodziną za granicą.'
  },
  newcomers: { name: 'Nowi w tym miesiącu', text: 'Pierwsze zamówienie w ciągu ostatnich 30 dni.' },
  boughtOnce: { name: 'Kupili raz', text: 'Dokładnie jedno zamówienie, od którego minęło ponad 60 dni.' },
  drifting: { name: 'Odchodzący', text: 'Co najmniej dwa zamówienia, ostatnie od 90 do 365 dni temu.' },
  lost: { name: 'Utraceni', text: 'Ostatnie zamówienie ponad rok temu.' },
  loyal: {
    name: 'Rok po roku',
    text: 'Co najmniej jedno zamówienie w każdym z dwóch ostatnich lat kalendarzowych.'
  },
  bigCheck: {
    name: 'Wysoki średni paragon',
    text: 'Średni paragon taki jak u jednej piątej bazy z najwyższym paragonem.'
  },
  bestCustomers: {
    name: 'Najlepsi klienci',
    text: 'Wydali tyle co najlepsza jedna piąta bazy i zamawiali w ciągu ostatnich 12 miesięcy.'
  },
  birthday: { name: 'Wkrótce urodziny', text: 'Mają urodziny w ciągu najbliższych 14 dni.' },
  reachable: { name: 'Dostępni przez e-mail', text: 'Adres jest znany i jest zgoda na wiadomości.' },
  nightBuyers: { name: 'Kupują nocą', text: 'Co najmniej jedno zamówienie między 22:00 a 6:00.' },
  weekendBuyers: {
    name: 'Kupują w weekend',
    text: 'Co najmniej dwa zamówienia w sobotę lub niedzielę w ciągu ostatnich 12 miesięcy.'
  },
  askedOnly: { name: 'Pytali, nie kupili', text: 'Był z nimi kontakt, ale nigdy nie złożyli zamówienia.' },
  promoters: { name: 'Polecają nas', text: 'Poleciliby Cię na 9 lub 10 z 10 (NPS).' }
}

export default pl
