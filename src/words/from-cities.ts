import { comparableText } from '../model/comparable-text'
import type { Words } from './create-words'

/** Genitives of large cities; what is not here is named in its own form after the word for city. */
const russian: Readonly<Record<string, string>> = {
  Москва: 'Москвы',
  'Санкт-Петербург': 'Санкт-Петербурга',
  Новосибирск: 'Новосибирска',
  Екатеринбург: 'Екатеринбурга',
  Казань: 'Казани',
  'Нижний Новгород': 'Нижнего Новгорода',
  Красноярск: 'Красноярска',
  Челябинск: 'Челябинска',
  Самара: 'Самары',
  Уфа: 'Уфы',
  'Ростов-на-Дону': 'Ростова-на-Дону',
  Краснодар: 'Краснодара',
  Омск: 'Омска',
  Воронеж: 'Воронежа',
  Пермь: 'Перми',
  Волгоград: 'Волгограда',
  Саратов: 'Саратова',
  Тюмень: 'Тюмени',
  Тольятти: 'Тольятти',
  Махачкала: 'Махачкалы',
  Барнаул: 'Барнаула',
  Ижевск: 'Ижевска',
  Хабаровск: 'Хабаровска',
  Ульяновск: 'Ульяновска',
  Иркутск: 'Иркутска',
  Владивосток: 'Владивостока',
  Ярославль: 'Ярославля',
  Кемерово: 'Кемерова',
  Томск: 'Томска',
  Ставрополь: 'Ставрополя',
  Оренбург: 'Оренбурга',
  Новокузнецк: 'Новокузнецка',
  Рязань: 'Рязани',
  Пенза: 'Пензы',
  Чебоксары: 'Чебоксар',
  Липецк: 'Липецка',
  Калининград: 'Калининграда',
  Астрахань: 'Астрахани',
  Тула: 'Тулы',
  Сочи: 'Сочи',
  Курск: 'Курска',
  Тверь: 'Твери',
  Брянск: 'Брянска',
  Иваново: 'Иванова',
  Белгород: 'Белгорода',
  Владимир: 'Владимира',
  Калуга: 'Калуги',
  Смоленск: 'Смоленска',
  Вологда: 'Вологды',
  Череповец: 'Череповца',
  Орёл: 'Орла',
  Псков: 'Пскова',
  'Великий Новгород': 'Великого Новгорода',
  Архангельск: 'Архангельска',
  Мурманск: 'Мурманска',
  Киров: 'Кирова',
  Сургут: 'Сургута',
  Якутск: 'Якутска',
  Чита: 'Читы',
  Кострома: 'Костромы',
  Тамбов: 'Тамбова',
  Саранск: 'Саранска',
  'Набережные Челны': 'Набережных Челнов',
  Магнитогорск: 'Магнитогорска',
  'Нижний Тагил': 'Нижнего Тагила',
  Минск: 'Минска',
  Гомель: 'Гомеля',
  Киев: 'Киева',
  Алматы: 'Алматы',
  Астана: 'Астаны',
  Ташкент: 'Ташкента',
  Варшава: 'Варшавы',
  Краков: 'Кракова'
}

const polish: Readonly<Record<string, string>> = {
  Warszawa: 'Warszawy',
  Kraków: 'Krakowa',
  Łódź: 'Łodzi',
  Wrocław: 'Wrocławia',
  Poznań: 'Poznania',
  Gdańsk: 'Gdańska',
  Szczecin: 'Szczecina',
  Bydgoszcz: 'Bydgoszczy',
  Lublin: 'Lublina',
  Białystok: 'Białegostoku',
  Katowice: 'Katowic',
  Gdynia: 'Gdyni',
  Częstochowa: 'Częstochowy',
  Radom: 'Radomia',
  Rzeszów: 'Rzeszowa',
  Sosnowiec: 'Sosnowca',
  Toruń: 'Torunia',
  Kielce: 'Kielc',
  Gliwice: 'Gliwic',
  Olsztyn: 'Olsztyna',
  Zabrze: 'Zabrza',
  'Bielsko-Biała': 'Bielska-Białej',
  Bytom: 'Bytomia',
  'Zielona Góra': 'Zielonej Góry',
  Rybnik: 'Rybnika',
  'Ruda Śląska': 'Rudy Śląskiej',
  Opole: 'Opola',
  Tychy: 'Tychów',
  'Gorzów Wielkopolski': 'Gorzowa Wielkopolskiego',
  Elbląg: 'Elbląga',
  'Dąbrowa Górnicza': 'Dąbrowy Górniczej',
  Płock: 'Płocka',
  Wałbrzych: 'Wałbrzycha',
  Włocławek: 'Włocławka',
  Tarnów: 'Tarnowa',
  Chorzów: 'Chorzowa',
  Koszalin: 'Koszalina',
  Kalisz: 'Kalisza',
  Legnica: 'Legnicy',
  Grudziądz: 'Grudziądza',
  Słupsk: 'Słupska',
  'Jelenia Góra': 'Jeleniej Góry',
  Sopot: 'Sopotu',
  Siedlce: 'Siedlec',
  'Nowy Sącz': 'Nowego Sącza',
  Zakopane: 'Zakopanego',
  Szczecinek: 'Szczecinka',
  Świdnica: 'Świdnicy',
  Berlin: 'Berlina',
  Praga: 'Pragi',
  Kijów: 'Kijowa',
  Wilno: 'Wilna',
  Londyn: 'Londynu'
}

const genitives = {
  ru: genitivesOf(russian),
  pl: genitivesOf(polish)
}

function genitivesOf(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).map(([name, genitive]) => [comparableText(name), genitive]))
}

/** Where people are from: `from Moscow and Kazan`, `из Москвы и Казани`, `z Krakowa i Gdańska`; a city whose genitive is not known makes it `из городов Бор и Выкса`. */
export function fromCities(words: Words, cities: readonly string[]): string {
  const { language } = words
  if (language === 'en') return words.say('persona.core.from', { cities: words.list(cities, 'and') })
  const declined = cities.map((city) => genitives[language].get(comparableText(city)))
  if (declined.includes(undefined))
    return words.say('persona.core.fromNamed', { cities: words.list(cities, 'and') }, cities.length)
  const listed = words.list(
    declined.filter((city) => city !== undefined),
    'and'
  )
  return words.say('persona.core.from', { cities: language === 'pl' ? `${polishFrom(listed)} ${listed}` : listed })
}

/** `ze` before s, z, ś, ż, ź with another consonant: ze Szczecina, ze Słupska, but z Sopotu, z Zabrza. */
function polishFrom(name: string): 'z' | 'ze' {
  const letters = name.toLowerCase().replace(/sz|rz|cz|ch|dz/g, 'ś')
  return /^[szśżź][^aąeęioóuy\s]/.test(letters) ? 'ze' : 'z'
}
