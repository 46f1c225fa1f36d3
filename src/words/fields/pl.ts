import type { FieldsMessages } from './en'

const pl: FieldsMessages = {
  names: {
    external_id: 'Numer klienta',
    name: 'Imię i nazwisko',
    first_name: 'Imię',
    last_name: 'Nazwisko',
    gender: 'Płeć',
    age: 'Wiek',
    birth_date: 'Data urodzenia',
    birth_year: 'Rok urodzenia',
    recorded_age: 'Wiek z ankiety',
    city: 'Miasto',
    region: 'Region',
    country: 'Kraj',
    postcode: 'Kod pocztowy',
    marital_status: 'Stan cywilny',
    children: 'Liczba dzieci',
    education: 'Wykształcenie',
    occupation: 'Zawód',
    income: 'Dochód',
    customer_type: 'Typ klienta',
    company: 'Firma',
    industry: 'Branża',
    interests: 'Zainteresowania',
    values: 'Wartości',
    satisfaction: 'Satysfakcja (CSAT)',
    recommendation: 'Skłonność do polecania (NPS)',
    money: 'Suma zakupów',
    purchases: 'Zamówienia',
    average_check: 'Średni paragon',
    first_order: 'Pierwsze zamówienie',
    last_order: 'Ostatnie zamówienie',
    customer_since: 'Klient od',
    loyalty_card: 'Karta lojalnościowa',
    margin: 'Marża',
    email: 'E-mail',
    phone: 'Telefon',
    preferred_channel: 'Preferowany kanał',
    contacts: 'Liczba kontaktów',
    consent_email: 'Zgoda na e-mail',
    consent_sms: 'Zgoda na SMS',
    consent_phone: 'Zgoda na telefon'
  },
  groups: {
    who: 'Kim są',
    moves: 'Co nimi kieruje',
    buys: 'Jak kupują',
    talks: 'Jak się komunikują',
    own: 'Moje pola'
  },
  types: {
    text: 'Tekst',
    number: 'Liczba',
    money: 'Kwota',
    date: 'Data',
    yesNo: 'Tak / nie',
    choice: 'Wybór',
    multipleChoice: 'Wybór wielokrotny',
    age: 'Wiek'
  },
  genderValues: {
    woman: 'kobieta',
    man: 'mężczyzna',
    other: 'inna'
  },
  customerTypes: {
    person: 'osoba',
    company: 'firma',
    wholesale: 'hurtownik',
    partner: 'partner',
    supplier: 'dostawca'
  },
  yes: 'tak',
  no: 'nie',
  unknown: 'nieznane',
  ageOpen: '{from}+',
  units: {
    years: '{count} rok | {count} lata | {count} lat',
    months: '{count} miesiąc | {count} miesiące | {count} miesięcy',
    days: '{count} dzień | {count} dni | {count} dni',
    customers: '{count} klient | {count} klientów | {count} klientów',
    orders: '{count} zamówienie | {count} zamówienia | {count} zamówień',
    contacts: '{count} kontakt | {count} kontakty | {count} kontaktów',
    values: '{count} wartość | {count} wartości | {count} wartości'
  }
}

export default pl
