import type { MembershipMessages } from './en'

const pl: MembershipMessages = {
  subject: 'Segment',
  is: 'to {name}',
  gone: ', którego już nie ma',
  title: 'Segmenty',
  add: 'Dodaj kryterium: należy do „{name}”',
  none: 'Żaden inny segment nie ma jeszcze zapisanej wersji.',
  choose: 'Należą do segmentu',
  closesCircle: 'Zależy od tego segmentu: {chain}',
  notSaved: 'Wersja jeszcze niezapisana',
  help: 'Liczy się ostatnia zapisana wersja z ręcznymi wyjątkami. Gdy tamten segment się zmieni, zmieni się i ten.',
  open: 'Otwórz „{name}”',
  usedBy:
    'Odwołuje się do niego {count} segment: {names}. Wynik kryterium będzie tam nieznany dla wszystkich. | Odwołują się do niego {count} segmenty: {names}. Wynik kryteriów będzie tam nieznany dla wszystkich. | Odwołuje się do niego {count} segmentów: {names}. Wynik kryteriów będzie tam nieznany dla wszystkich.',
  whyOf: 'Dlaczego należy do „{name}”?',
  whyNotOf: 'Dlaczego nie należy do „{name}”?',
  list: {
    entry: 'Wklej listę…',
    add: 'Dodaj kryterium: klienci z wklejonej listy',
    invite: '– wklej listę',
    is: 'z listy {name} ({count})',
    paste: 'Adresy, telefony, identyfikatory lub teksty',
    placeholder:
      'Wklej tu adresy e-mail, numery telefonów lub identyfikatory: po jednym w wierszu albo kolumnę z tabeli. Możesz też upuścić plik CSV lub TXT.',
    chooseFile: 'Z pliku…',
    field: 'Porównaj z polem',
    name: 'Nazwa listy',
    newName: 'Lista z dnia {day}',
    looking: 'Szukamy…',
    values: '{count} wartość | {count} wartości | {count} wartości',
    found: 'znaleziono: {count}',
    customers: '{count} klient | {count} klientów | {count} klientów',
    missing: 'nie znaleziono: {count} | nie znaleziono: {count} | nie znaleziono: {count}',
    repeated: '{count} wartość się powtarza | {count} wartości się powtarzają | {count} wartości się powtarza',
    skipped:
      'pominięto {count} fragment innego rodzaju | pominięto {count} fragmenty innego rodzaju | pominięto {count} fragmentów innego rodzaju',
    take: 'Użyj tej listy',
    replace: 'Wklej od nowa',
    keep: 'Zostaw poprzednią listę',
    copy: 'Kopiuj nieznalezione',
    copied: 'Skopiowano',
    tooLong: 'Tekst jest za długi: za jednym razem można wkleić najwyżej {limit} znaków.',
    how: {
      email: 'Porównujemy adresy e-mail: wielkość liter i to, co stoi wokół, nie mają znaczenia.',
      phone: 'Porównujemy numery telefonów: spacje, nawiasy i kod kraju nie mają znaczenia.',
      key: 'Porównujemy identyfikatory: wielkość liter i zera na początku nie mają znaczenia.',
      text: 'Porównujemy teksty: wielkość liter i spacje na brzegach nie mają znaczenia.'
    },
    personal: 'Lista zostaje w folderze danych obok pliku obszaru roboczego, razem z klientami.'
  }
}

export default pl
