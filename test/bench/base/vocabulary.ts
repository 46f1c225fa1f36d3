/** What the invented customers are made of: names in three alphabets, 200 cities in 16 regions, channels and interests. */
export const firstNames = words(
  'Anna Maria Olga Kate Emma Laura Sophie Helen Julia Nina James Peter John Mark Paul Thomas Oliver Daniel Adam Martin ' +
    'Zofia Małgorzata Agnieszka Łucja Bożena Grażyna Stanisław Wojciech Paweł Łukasz Grzegorz Michał ' +
    'Анна Мария Ольга Екатерина Наталья Светлана Алёна Иван Сергей Дмитрий Алексей Фёдор Николай Пётр'
)

/** Family names; those with a comma or a quotation mark need quotes in a CSV. */
export const lastNames = [
  ...words(
    'Smith Brown Taylor Wilson Evans Walker Wright Green Baker Carter Kowalska Nowak Wiśniewska Wójcik Kamińska Zieliński ' +
      'Dąbrowski Kozłowska Jabłońska Mazur Иванова Петров Сидорова Кузнецов Соловьёва Морозов Волкова Лебедев Козлова Новиков'
  ),
  'Reed, Jr.',
  'O\'Hara "Red" Finn',
  'de la Cruz'
]

/** City i lies in region i modulo 16. */
export const cities = [
  ...paired(
    'Old,New,Upper,Lower,East,West,North,South,Great,Little',
    'Bridge,Harbour,Mill,Field,Ford,Market,Chapel,Haven'
  ),
  ...paired('Stary,Nowy,Górny,Dolny,Wielki,Mały', 'Bór,Młyn,Brzeg,Dwór,Łąg,Gród,Targ,Potok,Kościół,Staw'),
  ...paired('Старый,Новый,Верхний,Нижний,Большой,Малый', 'Мост,Берег,Посад,Яр,Завод,Ключ,Торг,Ручей,Острог,Луг')
]

/** Regions of the cities. */
export const regions = words(
  'Coast Lakes Hills Valley Plains Forest Mazowsze Śląsk Pomorze Podlasie Małopolska Поморье Залесье Заречье Предгорье Взморье'
)

/** What stands for a gender: women, men, and a few who are neither or no single persons. */
export const genders = words('female male other couple family household')

/** Channels that customers prefer. */
export const channels = words('email phone sms messenger post shop')

/** Interests; a customer has up to four. */
export const interests = words(
  'sport travel cooking garden books music films theatre fishing crafts cars fashion games photo pets science'
)

function words(text: string): string[] {
  return text.split(' ')
}

function paired(firsts: string, seconds: string): string[] {
  return firsts.split(',').flatMap((first) => seconds.split(',').map((second) => `${first} ${second}`))
}
