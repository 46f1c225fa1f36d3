import { categoriesOf, citiesOf, listOf, type SampleVocabulary } from './vocabulary'

const women = listOf(
  `Anna, Maria, Katarzyna, Małgorzata, Agnieszka, Barbara, Ewa, Krystyna, Elżbieta, Magdalena, Joanna, Aleksandra, Zofia,
  Monika, Teresa, Natalia, Danuta, Julia, Karolina, Marta, Beata, Dorota, Jadwiga, Janina, Alicja, Hanna, Halina, Iwona,
  Grażyna, Jolanta, Irena, Paulina, Justyna, Zuzanna, Oliwia, Bożena, Wiktoria, Urszula, Sylwia, Maja, Emilia, Patrycja,
  Weronika, Izabela, Lena, Amelia, Renata, Kinga, Gabriela, Dominika, Milena, Klaudia, Martyna, Aneta, Edyta`
)
const men = listOf(
  `Piotr, Krzysztof, Tomasz, Andrzej, Paweł, Jan, Michał, Marcin, Jakub, Adam, Stanisław, Marek, Łukasz, Grzegorz, Mateusz,
  Wojciech, Mariusz, Dariusz, Zbigniew, Maciej, Jerzy, Rafał, Robert, Kamil, Jacek, Dawid, Szymon, Kacper, Józef, Ryszard,
  Tadeusz, Bartosz, Artur, Sebastian, Patryk, Filip, Antoni, Damian, Karol, Przemysław, Jarosław, Sławomir, Daniel, Dominik,
  Aleksander, Wiktor, Hubert, Igor, Leszek, Konrad, Radosław, Norbert, Oskar, Bogdan, Witold`
)
const surnames = listOf(
  `Nowak, Kowalski, Wiśniewski, Wójcik, Kowalczyk, Kamiński, Lewandowski, Zieliński, Szymański, Woźniak, Dąbrowski,
  Kozłowski, Mazur, Jankowski, Kwiatkowski, Wojciechowski, Krawczyk, Kaczmarek, Piotrowski, Grabowski, Zając, Pawłowski,
  Król, Michalski, Wróbel, Wieczorek, Jabłoński, Nowakowski, Majewski, Stępień, Olszewski, Dudek, Jaworski, Malinowski,
  Adamczyk, Pawlak, Górski, Nowicki, Sikora, Walczak, Witkowski, Rutkowski, Michalak, Baran, Szewczyk, Ostrowski,
  Tomaszewski, Zalewski, Wróblewski, Pietrzak, Jasiński, Marciniak, Sadowski, Bąk, Zawadzki, Duda, Jakubowski, Wilk,
  Chmielewski, Borkowski, Włodarczyk, Sokołowski, Szczepański, Sawicki, Kucharski, Lis, Maciejewski, Kubiak, Kalinowski,
  Mazurek, Wysocki, Kołodziej, Kaźmierczak, Czarnecki, Sobczak, Konieczny, Głowacki, Urban, Zakrzewski, Wasilewski,
  Sikorski, Krajewski, Gajewski, Laskowski, Ziółkowski, Szulc, Mróz, Makowski, Brzeziński, Przybylski`
)
const cities = citiesOf(`
Warszawa; mazowieckie; 1862; 1.3; 00
Kraków; małopolskie; 807; 1.12; 30
Wrocław; dolnośląskie; 674; 1.1; 50
Łódź; łódzkie; 655; 0.88; 90
Poznań; wielkopolskie; 541; 1.08; 60
Gdańsk; pomorskie; 487; 1.1; 80
Szczecin; zachodniopomorskie; 391; 0.96; 70
Lublin; lubelskie; 331; 0.84; 20
Bydgoszcz; kujawsko-pomorskie; 330; 0.9; 85
Białystok; podlaskie; 292; 0.82; 15
Katowice; śląskie; 280; 1.04; 40
Gdynia; pomorskie; 243; 1.12; 81
Częstochowa; śląskie; 206; 0.8; 42
Rzeszów; podkarpackie; 197; 0.92; 35
Toruń; kujawsko-pomorskie; 196; 0.9; 87
Radom; mazowieckie; 197; 0.76; 26
Sosnowiec; śląskie; 188; 0.78; 41
Kielce; świętokrzyskie; 183; 0.8; 25
Gliwice; śląskie; 172; 0.94; 44
Olsztyn; warmińsko-mazurskie; 168; 0.88; 10
Bielsko-Biała; śląskie; 166; 0.96; 43
Zielona Góra; lubuskie; 139; 0.86; 65
Opole; opolskie; 126; 0.92; 45
`)
const categories = categoriesOf(`
Dom i kuchnia: Zestaw garnków, Czajnik elektryczny, Ekspres do kawy, Serwis obiadowy, Pojemniki kuchenne
Ogród: Narzędzia ogrodowe, Nasiona i cebulki, Grill, Krzesła składane, Lampy solarne
Elektronika: Słuchawki, Inteligentny głośnik, Tablet, Powerbank, Smartwatch
Uroda: Krem do twarzy, Perfumy, Suszarka do włosów, Zestaw upominkowy, Krem z filtrem
Sport: Mata do jogi, Buty do biegania, Hantle, Plecak, Termos
Książki: Powieść, Książka kucharska, Książka dla dzieci, Przewodnik, Biografia
Zabawki: Klocki, Lalka, Gra planszowa, Puzzle, Pluszak
Odzież: Kurtka zimowa, Sweter, Sukienka letnia, Dżinsy, Szalik
`)

/** Polish words of the sample: customers in Poland. Phones begin with 00, which is never assigned. */
export const polish: SampleVocabulary = {
  currency: 'PLN',
  country: 'Polska',
  women,
  men,
  surnames,
  feminine: (surname) => (/(ski|cki|dzki|ny)$/.test(surname) ? `${surname.slice(0, -1)}a` : surname),
  cities,
  postcode: (city, number) => `${city.postcode}-${String(number).padStart(3, '0')}`,
  phone: (index) => `+4800${String(2_000_000 + index * 389).padStart(7, '0')}`,
  maritalStatuses: listOf('Stan wolny, W małżeństwie, W związku, Po rozwodzie, Wdowieństwo'),
  education: listOf('Podstawowe, Średnie, Zawodowe, Licencjat, Magister i wyżej'),
  occupations: listOf(
    `Księgowość, Nauczanie, Pielęgniarstwo, Inżynieria, Programowanie, Sprzedaż, Transport, Projektowanie, Zarządzanie,
    Elektryka, Prawo, Gastronomia, Marketing, Własna firma, Administracja`
  ),
  student: 'Studia',
  retired: 'Emerytura',
  interests: listOf(
    'Sport, Podróże, Gotowanie, Ogród, Czytanie, Muzyka, Gry wideo, Motoryzacja, Moda, Rękodzieło, Wędkarstwo, Dzieci i rodzina'
  ),
  values: listOf('Jakość, Niska cena, Ekologia, Oszczędność czasu, Prestiż, Bezpieczeństwo, Nowości, Uwaga'),
  categories,
  orderChannels: listOf('Strona WWW, Sklep, Aplikacja, Telefon, Platforma handlowa'),
  contactChannels: listOf('E-mail, Telefon, SMS, Komunikator, Osobiście'),
  directions: listOf('Od klienta, Do klienta'),
  outcomes: listOf('Załatwione, Złożone zamówienie, Zastanawia się, Odmowa, Brak odpowiedzi'),
  reasons: listOf('Pytanie o zamówienie, Porada, Reklamacja, Zwrot, Oferta, Przypomnienie'),
  consentSources: listOf('Rejestracja na stronie, Formularz w sklepie, Karta stałego klienta, Rozmowa telefoniczna'),
  industries: listOf('Handel, Gastronomia i hotele, Budownictwo, Edukacja, Zdrowie, Produkcja, Transport, Usługi'),
  companyWords: listOf(
    `Bałtyk, Wisła, Tatry, Dąb, Północ, Alfa, Bursztyn, Granit, Polana, Orzeł, Merkury, Zenit, Kontrakt, Jutrzenka, Klon,
    Most, Przystań, Lider, Sudety, Marina, Fala, Kompas, Sokół, Jantar, Omega, Mazowia, Komfort, Wega`
  ),
  companyName: (first, second, form) => `${first}-${second} ${['Sp. z o.o.', 'S.A.', 'Sp. k.'][form % 3]}`,
  income: { median: 5_400, step: 50 },
  check: { usual: 160, step: 0.1 }
}
