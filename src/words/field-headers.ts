/** Headers in English, Russian and Polish that mean a standard field, as words in lower case; the plainest first. */
export const fieldHeaders: Readonly<Record<string, string>> = {
  external_id:
    'id|customer id|client id|user id|household id|person id|contact id|id customer|id client|id klienta|customer number|customer no|customer code|external id|код|код клиента|ид|ид клиента|id клиента|номер клиента|клиент id|код контрагента|nr klienta|numer klienta|id klient|klient id|kod klienta|identyfikator|identyfikator klienta|guest id|member id|subscriber id|account id',
  name: 'name|full name|customer name|client name|customer|client|фио|ф и о|имя клиента|клиент|покупатель|заказчик|контрагент|фамилия имя отчество|полное имя|imie i nazwisko|imię i nazwisko|nazwisko i imię|klient|nazwa klienta|kontrahent',
  first_name: 'first name|firstname|given name|forename|имя|имя клиента|imie|imię',
  last_name: 'last name|lastname|surname|family name|фамилия|nazwisko',
  gender: 'gender|sex|пол|płeć|plec',
  birth_date:
    'birth date|birthdate|date of birth|dob|birthday|born|дата рождения|день рождения|др|д р|data urodzenia|urodziny|data ur',
  birth_year: 'year birth|birth year|year of birth|yob|год рождения|rok urodzenia',
  recorded_age:
    'age|age group|age band|age range|возраст|возрастная группа|полных лет|wiek|grupa wiekowa|przedział wiekowy',
  city: 'city|town|город|населенный пункт|miasto|miejscowość|miejscowosc',
  region:
    'region|state|province|county|область|регион|край|субъект|область край|województwo|wojewodztwo|region klienta',
  country: 'country|nation|native country|страна|kraj|państwo',
  postcode: 'postcode|postal code|zip|zip code|zipcode|pin code|индекс|почтовый индекс|kod pocztowy',
  marital_status: 'marital status|family status|marital|семейное положение|семейный статус|брак|stan cywilny',
  children:
    'children|number of children|kids|kids count|child total|children count|дети|детей|количество детей|число детей|dzieci|liczba dzieci',
  education:
    'education|education level|educational qualifications|educational qualification|degree|образование|уровень образования|wykształcenie|wyksztalcenie',
  occupation:
    'occupation|profession|job|job title|position|профессия|должность|занятость|род занятий|zawód|zawod|stanowisko',
  income:
    'income|annual income|monthly income|personal income|salary|household income|доход|ежемесячный доход|личный доход|зарплата|dochód|dochod|dochód miesięczny|zarobki|pensja|wynagrodzenie',
  customer_type:
    'customer type|client type|type of customer|тип клиента|вид клиента|тип контрагента|typ klienta|rodzaj klienta',
  company:
    'company|company name|organisation|organization|компания|организация|название компании|наименование организации|firma|nazwa firmy',
  industry: 'industry|sector|отрасль|сфера деятельности|вид деятельности|gen industry|branża|branza|sektor',
  interests: 'interests|hobbies|hobby|интересы|увлечения|хобби|zainteresowania',
  values: 'values|life values|ценности|жизненные ценности|wartości życiowe|wartosci',
  satisfaction:
    'satisfaction|csat|satisfaction score|удовлетворенность|оценка удовлетворенности|satysfakcja|zadowolenie',
  recommendation:
    'recommendation|nps|nps score|likelihood to recommend|готовность рекомендовать|рекомендация|rekomendacja',
  money:
    'money|total spent|total spend|total revenue|revenue|turnover|monetary|amount spent|lifetime spend|total purchases amount|сумма покупок|сумма заказов|выручка|оборот|общая сумма|przychód|przychod|obrót|obrot|suma zakupów|suma zamówień|wartość zakupów',
  purchases:
    'purchases|orders|number of orders|orders count|order count|purchase count|number of purchases|frequency|заказов|заказы|количество заказов|число заказов|количество покупок|покупок|число покупок|liczba zamówień|liczba zakupów|zamówienia|zakupy',
  average_check:
    'average check|average order value|aov|avg check|average order|average receipt|avg order value|средний чек|średni paragon|średnia wartość zamówienia|średni koszyk|sredni paragon',
  first_order:
    'first order|first purchase|first order date|first purchase date|дата первого заказа|первый заказ|первая покупка|дата первой покупки|pierwsze zamówienie|pierwszy zakup|data pierwszego zamówienia|data pierwszego zakupu',
  last_order:
    'last order|last purchase|last order date|last purchase date|дата последнего заказа|последний заказ|последняя покупка|дата последней покупки|ostatnie zamówienie|ostatni zakup|data ostatniego zamówienia|data ostatniego zakupu',
  recency:
    'recency|days since last order|days since last purchase|давность|давность покупки|дней с последней покупки|recencja|dni od ostatniego zakupu',
  customer_since:
    'customer since|client since|dt customer|registered|registration date|sign up date|signup date|created|created at|дата регистрации|клиент с|дата добавления|дата создания|klient od|data rejestracji|data dodania|data utworzenia',
  loyalty_card:
    'loyalty card|loyalty|loyalty program|club card|карта лояльности|бонусная карта|дисконтная карта|karta lojalnościowa|karta stałego klienta',
  margin: 'margin|profit|gross margin|маржа|прибыль|marża|marza|zysk',
  email:
    'email|e mail|mail|email address|e mail address|почта|электронная почта|эл почта|адрес электронной почты|имейл|adres e mail|adres email|poczta',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile phone|cell|contact phone number|телефон|номер телефона|мобильный|мобильный телефон|моб телефон|telefon|nr telefonu|numer telefonu|komórka|telefon komórkowy',
  preferred_channel:
    'preferred channel|channel|contact channel|предпочитаемый канал|канал связи|канал|preferowany kanał|kanał|kanał kontaktu',
  contacts:
    'contacts|number of contacts|contacts count|контактов|количество контактов|число контактов|liczba kontaktów',
  consent_email:
    'consent email|email consent|email opt in|согласие email|согласие на email|согласие на рассылку|zgoda email|zgoda e mail|zgoda na e mail',
  consent_sms: 'consent sms|sms consent|sms opt in|согласие sms|согласие на sms|согласие смс|zgoda sms|zgoda na sms',
  consent_phone:
    'consent phone|phone consent|call consent|согласие на звонки|согласие телефон|zgoda telefon|zgoda na telefon|zgoda na kontakt telefoniczny',
  consent_email_date:
    'email consent date|consent email date|email opt in date|дата согласия email|дата согласия на рассылку|data zgody email|data zgody na newsletter|data zgody marketingowej',
  consent_email_source:
    'email consent source|consent email source|email opt in source|источник согласия email|источник согласия на рассылку|źródło zgody email|źródło zgody na newsletter',
  consent_email_text:
    'email consent text|email consent version|consent email text|версия согласия email|текст согласия на рассылку|treść zgody email|wersja zgody email',
  consent_sms_date: 'sms consent date|consent sms date|sms opt in date|дата согласия смс|data zgody sms',
  consent_sms_source: 'sms consent source|consent sms source|sms opt in source|источник согласия смс|źródło zgody sms',
  consent_sms_text:
    'sms consent text|sms consent version|consent sms text|версия согласия смс|текст согласия смс|treść zgody sms|wersja zgody sms',
  consent_phone_date:
    'phone consent date|consent phone date|call consent date|дата согласия телефон|data zgody telefon',
  consent_phone_source:
    'phone consent source|consent phone source|call consent source|источник согласия телефон|źródło zgody telefon',
  consent_phone_text:
    'phone consent text|phone consent version|consent phone text|версия согласия телефон|текст согласия на звонки|treść zgody telefon|wersja zgody telefon'
}
