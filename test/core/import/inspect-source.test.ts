import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/model/recipe'
import { imported, inspected, refusal, shortTargets, valuesOf } from './import-helpers'

const russian =
  'Код клиента;ФИО;Пол;Дата рождения;Город;Доход, руб.;Согласие на рассылку\r\n' +
  '0001;Иванова Анна Сергеевна;ж;31.12.1985;Санкт-Петербург;45 000,50 руб.;да\r\n' +
  '0002;Щёголев Пётр;м;01.02.1990;Тула;38 200,00 руб.;нет\r\n' +
  '0003;Чижова Юлия;ж;15.06.1978;Йошкар-Ола;нет данных;да\r\n'
const polish =
  'Nr klienta;Imię;Nazwisko;Płeć;Data urodzenia;Miejscowość;Wartość zakupów;Zgoda e-mail\r\n' +
  'K1;Łukasz;Żółkiewski;mężczyzna;31.12.1985;Łódź;1 234,50 zł;tak\r\n' +
  'K2;Małgorzata;Wiśniewska;kobieta;01.02.1990;Gdańsk;99,00 zł;nie\r\n' +
  'K3;Świętosława;Dąbrowska;kobieta;15.06.1978;Poznań;brak danych;tak\r\n'
const western =
  'id,name,city,note\n1,José Núñez,Málaga,niño\n2,Zoë Müller,Köln,schön und groß\n3,Amélie Lefèvre,Orléans,déjà vu à côté\n'

const dialectOf = async (content: string | Uint8Array): Promise<Dialect> => (await inspected(content)).recipe.dialect
const encoded = (text: string, encoding: string, addBOM = false): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }))

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', russian, 'utf-8', false],
    ['utf-8', polish, 'utf-8', true],
    ['utf-16le', russian, 'utf-16le', true],
    ['utf-16be', russian, 'utf-16be', true],
    ['utf-16le', russian, 'utf-16le', false],
    ['utf-16be', russian, 'utf-16be', false],
    ['utf-16le', polish, 'utf-16le', false],
    ['utf-16be', western, 'utf-16be', false],
    ['windows-1251', russian, 'windows-1251', false],
    ['windows-1250', polish, 'windows-1250', false],
    ['windows-1252', western, 'windows-1252', false],
    ['windows-1251', russian.toUpperCase(), 'windows-1251', false]
  ])('is %s', async (expected, text, encoding, mark) => {
    const inspection = await inspected(encoded(text, encoding, mark))
    expect(inspection.recipe.dialect.encoding).toBe(expected)
    expect(inspection.recipe.columns[1]?.header).toBe(text.split(/[;,]/)[1])
    expect(inspection.invalidBytes).toBe(0)
  })

  it('is doubtful where few letters tell, and what the user chooses stands', async () => {
    const bytes = encoded('id,name\n1,Zoë\n2,Ann\n', 'windows-1252')
    expect((await inspected(bytes)).doubts).toContain('encoding')
    const chosen = await inspected(bytes, { dialect: { encoding: 'windows-1250' } })
    expect(chosen.recipe.dialect.encoding).toBe('windows-1250')
    expect(chosen.doubts).not.toContain('encoding')
    expect(chosen.rows[0]?.[1]?.text).toBe('Zoë')
  })

  it('is told by letters that come late in a long file too', async () => {
    const ascii = 'id,name\n' + Array.from({ length: 110_000 }, (_, row) => `${row},name ${row}\n`).join('')
    const bytes = encoded(
      `${ascii}${Array.from({ length: 500 }, (_, row) => `x${row},Жанна Щукина\n`).join('')}`,
      'windows-1251'
    )
    expect(bytes.length).toBeGreaterThan(1_500_000)
    expect((await dialectOf(bytes)).encoding).toBe('windows-1251')
  })

  it('is UTF-8 in doubt when a few bytes of much text are broken', async () => {
    const inspection = await inspected(new Uint8Array([...encoded(russian.repeat(1), 'utf-8'), 0xff]))
    expect([
      inspection.recipe.dialect.encoding,
      inspection.doubts.includes('encoding'),
      inspection.invalidBytes
    ]).toEqual(['utf-8', true, 1])
  })
})

describe('what a Russian or Polish file becomes', () => {
  it.each(['utf-8', 'utf-16le', 'windows-1251'])('is the same from %s', async (encoding) => {
    const bytes = encoded(russian, encoding)
    const { recipe } = await inspected(bytes)
    expect(recipe.dialect).toMatchObject({ delimiter: ';', header: true, decimal: ',', dateOrder: 'dmy' })
    expect(recipe.key).toBe(0)
    expect(shortTargets(recipe)).toEqual([
      'external_id',
      'name',
      'gender',
      'birth_date',
      'city',
      'income',
      'consent_email'
    ])
    const base = await imported(bytes, recipe)
    expect(valuesOf(base, 'external_id')).toEqual(['0001', '0002', '0003'])
    expect(valuesOf(base, 'gender')).toEqual(['woman', 'man', 'woman'])
    expect(valuesOf(base, 'birth_date')).toEqual(['1985-12-31', '1990-02-01', '1978-06-15'])
    expect(valuesOf(base, 'income')).toEqual([4500050, 3820000, null])
    expect(base.currencies).toEqual(['RUB'])
    expect(valuesOf(base, 'consent_email')).toEqual([true, false, true])
  })

  it.each(['utf-8', 'utf-16be', 'windows-1250'])('is the same from %s in Polish', async (encoding) => {
    const bytes = encoded(polish, encoding)
    const { recipe } = await inspected(bytes)
    expect(shortTargets(recipe)).toEqual([
      'external_id',
      'first_name',
      'last_name',
      'gender',
      'birth_date',
      'city',
      'money',
      'consent_email'
    ])
    const base = await imported(bytes, recipe)
    expect(valuesOf(base, 'city')).toEqual(['Łódź', 'Gdańsk', 'Poznań'])
    expect(valuesOf(base, 'gender')).toEqual(['man', 'woman', 'woman'])
    expect(valuesOf(base, 'money')).toEqual([123450, 9900, null])
    expect(base.currencies).toEqual(['PLN'])
  })
})

describe('the delimiter of a file', () => {
  it.each([
    [';', 'id;price;note\n1;1,5;a, b\n2;2,5;c, d\n3;3,25;e\n'],
    [',', 'id,likes,city\n1,sport;travel,A\n2,sport;music,B\n3,music,C\n'],
    ['\t', 'id\tname, first\tcity\n1\tAnna, M\tA\n2\tEwa, K\tB\n'],
    ['|', 'id|name|city\n1|Anna|A\n2|Ewa, K|B\n'],
    [',', 'id,name\n1,"a;b;c"\n2,"d;e;f"\n'],
    [';', '1;1,5\n2;2,5\n3;3,5\n'],
    [',', 'foo\n1\n']
  ])('is %j', async (delimiter, text) => {
    expect((await dialectOf(text)).delimiter).toBe(delimiter)
  })

  it('is what a first line for Excel tells, and that line is no row', async () => {
    const inspection = await inspected('sep=;\r\nid;n\r\n1;a,b\r\n')
    expect(inspection.recipe.dialect.delimiter).toBe(';')
    expect(inspection.recipe.columns.map((column) => column.header)).toEqual(['id', 'n'])
    expect(valuesOf(await imported('sep=;\r\nid;n\r\n1;a,b\r\n'), 'n')).toEqual(['a,b'])
  })

  it('chosen by the user stands, and the columns follow it', async () => {
    const inspection = await inspected('a;b,c\n1;2,3\n', { dialect: { delimiter: ',' } })
    expect(inspection.recipe.columns.map((column) => column.header)).toEqual(['a;b', 'c'])
    expect(inspection.doubts).not.toContain('delimiter')
  })

  it('goes with single quotes where these stand around cells', async () => {
    const text = "'id','name'\n'1','Anna, M'\n'2','Ewa, K'\n"
    expect(await dialectOf(text)).toMatchObject({ delimiter: ',', quote: "'", header: true })
  })
})

describe('what is worth a look', () => {
  it.each(['name\nAnna\nEwa\n', 'name^city\nAnna^Tula\nEwa^Oslo\n'])(
    'is the delimiter where it cuts %j into one column',
    async (text) => {
      expect((await inspected(text)).doubts).toContain('delimiter')
      expect((await inspected(text, { dialect: { delimiter: ',' } })).doubts).not.toContain('delimiter')
    }
  )

  it('is not the delimiter where it cuts all rows alike', async () => {
    expect((await inspected('id,name\n1,Anna\n2,Ewa\n')).doubts).not.toContain('delimiter')
  })

  it('is the encoding where characters were lost before, or bytes do not fit, whoever chose it', async () => {
    expect((await inspected('id,name\n1,Mal\uFFFDorzata\n2,Ewa\n')).doubts).toContain('encoding')
    const bytes = encoded(russian, 'windows-1251')
    const chosen = await inspected(bytes, { dialect: { encoding: 'utf-8' } })
    expect(chosen.invalidBytes).toBeGreaterThan(0)
    expect(chosen.doubts).toContain('encoding')
  })
})

describe('the header of a file', () => {
  it.each([
    [true, 'id,name\n1,Anna\n'],
    [true, 'foo,bar\n1,2\n3,4\n'],
    [true, 'name,city\nAnna,Tula\nEwa,Oslo\n'],
    [false, '39, State-gov, 77516, Bachelors\n50, Private, 83311, HS-grad\n38, Private, 215646, HS-grad\n'],
    [false, 'anna@example.com,2020-01-01\newa@example.com,2021-01-01\n'],
    [false, '1,2,3\n4,5,6\n']
  ])('is %s', async (header, text) => {
    expect((await dialectOf(text)).header).toBe(header)
  })

  it('may be empty, doubled or __proto__: columns go by their place', async () => {
    const inspection = await inspected('id,,__proto__,city,city,constructor\n1,a,b,Tula,Oslo,x\n2,c,d,Omsk,Rome,y\n')
    expect(inspection.recipe.columns.map((column) => column.header)).toEqual([
      'id',
      '',
      '__proto__',
      'city',
      'city',
      'constructor'
    ])
    expect(shortTargets(inspection.recipe)).toEqual([
      'external_id',
      'own text',
      'own text',
      'city',
      'own text',
      'own text'
    ])
    expect(inspection.recipe.columns[1]?.target).toMatchObject({ name: 'Column 2' })
    const base = await imported('id,,__proto__,city,city,constructor\n1,a,b,Tula,Oslo,x\n2,c,d,Omsk,Rome,y\n')
    expect([...base.table.columns.keys()]).toEqual([
      'external_id',
      'column_2',
      'proto',
      'city',
      'city_2',
      'constructor_2'
    ])
    expect(valuesOf(base, 'city_2')).toEqual(['Oslo', 'Rome'])
  })

  it('gives columns without one a name in the language of the user', async () => {
    const inspection = await inspected('1,a\n2,b\n', { language: 'ru' })
    expect(
      inspection.recipe.columns.map(({ header, target }) => [header, target.kind === 'own' && target.name])
    ).toEqual([
      ['', 'Столбец 1'],
      ['', 'Столбец 2']
    ])
  })
})

describe('decimal sign and date order', () => {
  it.each([
    [',', 'id;a\n1;1,5\n2;2.000,25\n'],
    ['.', 'id;a\n1;1.5\n2;2,000.25\n'],
    ['.', 'id,a\n1,"1,234,567"\n2,5\n'],
    [',', 'id;a\n1;1.234.567\n2;5\n']
  ])('the decimal sign is %s', async (decimal, text) => {
    expect((await dialectOf(text)).decimal).toBe(decimal)
  })

  it('the decimal sign is doubtful where every value can be read both ways', async () => {
    expect((await inspected('id;a\n1;1.234\n2;5.678\n')).doubts).toContain('decimal')
  })

  it.each([
    ['dmy', 'id,d\n1,01/02/2020\n2,25/02/2020\n', false],
    ['mdy', 'id,d\n1,01/02/2020\n2,02/25/2020\n', false],
    ['dmy', 'id,d\n1,01.02.2020\n2,03.04.2020\n', false],
    ['ymd', 'id,d\n1,2020-01-02\n2,2020-03-04\n', false],
    ['mdy', 'id,d\n1,01/02/2020\n2,03/04/2020\n', true]
  ])('the order of dates is %s in %j', async (order, text, doubtful) => {
    const inspection = await inspected(text)
    expect(inspection.recipe.dialect.dateOrder).toBe(order)
    expect(inspection.doubts.includes('dateOrder')).toBe(doubtful)
    expect(shortTargets(inspection.recipe)).toEqual(['external_id', 'own date'])
  })
})

describe('the field that a column is offered as', () => {
  const column = (header: string, values: readonly string[]): string =>
    `n_first,${header}\n${values.map((value, row) => `row ${row},"${value}"`).join('\n')}\n`
  const offered = async (header: string, values: readonly string[]): Promise<string | undefined> =>
    shortTargets((await inspected(column(header, values))).recipe)[1]

  it.each([
    ['Age', ['42', '18', '65'], 'recorded_age'],
    ['age', ['45-54', '65+', '19-24'], 'recorded_age'],
    ['Age', ['1957', '1984', '2001'], 'birth_year'],
    ['Возраст', ['1957-02-01', '1984-03-04', '2001-05-06'], 'birth_date'],
    ['Year_Birth', ['1957', '1893', '2001'], 'birth_year'],
    ['Education', ['PhD', 'Master', 'PhD'], 'education'],
    ['Income', ['35-49K', '50-74K', '35-49K', '50-74K'], 'own choice'],
    ['Annual Income (k$)', ['15', '16', '17'], 'own number'],
    ['whatever', ['a@b.pl', 'c@d.ru', 'e@f.com'], 'email'],
    ['whatever', ['+48 601 234 567', '+7 916 123-45-67', '+48 602 345 678'], 'phone'],
    ['whatever', ['Female', 'Male', 'Female'], 'gender'],
    ['GENDER', ['0', '1', '1', '0'], 'own choice'],
    ['whatever', ['Yes', 'No', 'Yes'], 'own yesNo'],
    ['whatever', ['0', '1', '1', '0'], 'own number'],
    ['is_active', ['0', '1', '1', '0'], 'own yesNo'],
    ['whatever', ['12 €', '13 €', '14,5 €'], 'own money'],
    ['Monthly charge', ['12.5', '13', '14'], 'own money'],
    ['Spending Score', ['12', '13', '14'], 'own number'],
    ['whatever', ['31.12.2020', '01.02.2021', '05.05.2021'], 'own date'],
    ['whatever', ['red', 'blue', 'red', 'blue'], 'own choice'],
    ['whatever', ['sport|travel', 'music|sport', 'travel', 'music|travel'], 'own multipleChoice'],
    ['Интересы', ['спорт; музыка', 'музыка; кино', 'кино', 'спорт; кино'], 'interests'],
    ['whatever', ['00123', '00456', '07890'], 'own text'],
    ['whatever', ['5222826950', '8992367273', '1234567890'], 'own text'],
    ['whatever', ['?', 'NA', ' '], 'skip'],
    ['whatever', ['+48 601 234 567', '+48 602 345 678', '+48 603 456 789'], 'phone'],
    ['whatever', ['120', '300 approx', '95'], 'own number'],
    ['whatever', ['120', '300 approx'], 'own text'],
    ['whatever', ['120', 'some', 'many'], 'own text'],
    ['whatever', ['12 €', 'by request', '14,5 €'], 'own money'],
    ['whatever', ['100', '200', '300 €'], 'own money'],
    ['Income', ['1200', '1500', 'unclear', '900'], 'income'],
    ['Children', ['1', '2', 'two'], 'children']
  ])('%s holding %j is offered as %s', async (header, values, expected) => {
    expect(await offered(header, values)).toBe(expected)
  })

  it('is yes or no for 0 and 1 beside words for yes and no', async () => {
    const { recipe } = await inspected('id,a,b\n1,0,Yes\n2,1,No\n3,0,No\n')
    expect(shortTargets(recipe)).toEqual(['external_id', 'own yesNo', 'own yesNo'])
  })

  it.each([
    [5, 'own number'],
    [6, 'own text']
  ])('of 100 values with %i that are no numbers is %s, and these are counted', async (odd, expected) => {
    const values = Array.from({ length: 100 }, (_, row) => (row < odd ? `about ${row}` : String(row)))
    expect(await offered('whatever', values)).toBe(expected)
    const inspection = await inspected(column('whatever', values))
    expect(inspection.columns[1]?.unreadable).toBe(expected === 'own number' ? odd : 0)
  })

  it('is each standard field at most once', async () => {
    const { recipe } = await inspected(
      'e-mail,email address,city,Town\na@b.pl,c@d.pl,Tula,Omsk\ne@f.pl,g@h.pl,Oslo,Rome\n'
    )
    expect(shortTargets(recipe)).toEqual(['email', 'own text', 'city', 'own text'])
    expect(recipe.key).toBe(0)
  })

  it('is no key where values repeat', async () => {
    expect((await inspected('id,n\n1,a\n1,b\n1,c\n2,d\n')).recipe.key).toBeNull()
  })
})

describe('a file said to be of customers, without a key', () => {
  const orders = (header: string, people: readonly string[]): string =>
    `order date,${header},sum\n${people.map((each, row) => `2026-01-${10 + row},${each},${row}5.50`).join('\n')}\n`
  const repeated = async (header: string, people: readonly string[]) =>
    (await inspected(orders(header, people), { about: 'customers' })).repeatedPeople

  it.each([
    ['E-mail', ['a@b.pl', 'c@d.pl', 'a@b.pl', 'a@b.pl', 'e@f.pl']],
    ['whatever', ['a@b.pl', 'c@d.pl', 'a@b.pl', 'a@b.pl', 'e@f.pl']],
    ['Клиент', ['Иванова Анна', 'Щёголев Пётр', 'Иванова Анна', 'Иванова Анна', 'Чижова Юлия']],
    ['name', ['Anna May', 'Peter Pan', 'Anna May', 'Anna May', 'Eve Hill']],
    ['phone', ['601234567', '602345678', '601234567', '601234567', '603456789']],
    ['customer id', ['7', '8', '7', '7', '7']]
  ])('looks like a list of orders where the column %s repeats people', async (header, people) => {
    expect(await repeated(header, people)).toEqual({
      position: 1,
      share: (people.length - new Set(people).size) / people.length
    })
  })

  it.each([
    ['E-mail', ['a@b.pl', 'c@d.pl', 'g@h.pl', 'a@b.pl', 'e@f.pl']],
    ['name', ['Anna', 'Peter', 'Anna', 'Anna', 'Eve']],
    ['first name', ['Anna Maria', 'Peter', 'Anna Maria', 'Anna Maria', 'Eve']],
    ['city', ['New York', 'Rome', 'New York', 'New York', 'Oslo']]
  ])('does not where the column %s holds %j', async (header, people) => {
    expect(await repeated(header, people)).toBeNull()
  })

  it('is read as it is meant once a key is chosen', async () => {
    const text = orders('E-mail', ['a@b.pl', 'c@d.pl', 'a@b.pl', 'a@b.pl', 'e@f.pl'])
    const { recipe } = await inspected(text, { about: 'customers' })
    expect((await inspected(text, { recipe: { ...recipe, key: 1 } })).repeatedPeople).toBeNull()
  })
})

describe('an inspection', () => {
  it('shows the first rows as they will be read, and counts what cannot be', async () => {
    const text =
      'id,since,n\n' + Array.from({ length: 40 }, (_, row) => `${row},25.12.2020,${row === 3 ? 'x' : row}\n`).join('')
    const inspection = await inspected(text)
    expect(inspection.lookedAt).toBe(40)
    expect(inspection.rows[3]).toEqual([
      { text: '3', value: '3', problem: null },
      { text: '25.12.2020', value: '2020-12-25', problem: null },
      { text: 'x', value: null, problem: 'notANumber' }
    ])
    expect(inspection.columns[2]).toMatchObject({
      position: 2,
      header: 'n',
      filled: 1,
      distinct: 40,
      unreadable: 1,
      type: 'number'
    })
    expect(inspection.columns[1]?.samples).toEqual(['25.12.2020'])
  })

  it('keeps a recipe that fits, and refuses one that does not', async () => {
    const text = 'id,n\n1,5\n2,6\n'
    const { recipe } = await inspected(text)
    const changed = {
      ...recipe,
      columns: recipe.columns.map(({ header }) => ({ header, target: { kind: 'skip' as const } }))
    }
    expect((await inspected(text, { recipe: changed })).recipe).toEqual(changed)
    expect((await refusal(inspected('id,m\n1,5\n', { recipe }))).code).toBe('recipeDoesNotFit')
  })

  it('suggests anew when a dialect chosen beside a recipe gives other columns', async () => {
    const text = 'a;b,c\n1;2,3\n'
    const { recipe } = await inspected(text)
    const again = await inspected(text, {
      recipe,
      dialect: { delimiter: recipe.dialect.delimiter === ';' ? ',' : ';' }
    })
    expect(again.recipe.columns.map((column) => column.header)).not.toEqual(
      recipe.columns.map((column) => column.header)
    )
  })

  it('reads 500 columns', async () => {
    const headers = Array.from({ length: 500 }, (_, at) => `c${at}`)
    const text = `${headers.join(',')}\n${headers.map((_, at) => at).join(',')}\n`
    const inspection = await inspected(text)
    expect(inspection.columns).toHaveLength(500)
    expect((await imported(text)).table.columns.size).toBe(500)
  })
})

describe('a file that cannot be read', () => {
  const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00)
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)
  it.each([
    ['fileEmpty', new Uint8Array(0)],
    ['fileBinary', zip],
    ['fileBinary', noise],
    ['fileBinary', new Uint8Array(1000)],
    ['noRows', 'a'],
    ['noRows', 'id,name,city\n'],
    ['noRows', '\n\n\n'],
    ['noRows', '\uFEFF'],
    ['unclosedQuote', 'foo,bar,baz\n1,"I forgot to close this one,3'],
    ['tooManyColumns', `${'a,'.repeat(2000)}\n`],
    ['cellTooLarge', `id,n\n1,${'x'.repeat(1_048_577)}`]
  ])('is refused as %s', async (code, content) => {
    expect((await refusal(inspected(content))).code).toBe(code)
  })

  it('of one byte is refused, unless the byte is a digit: one row', async () => {
    for (let byte = 0; byte < 256; byte++) {
      const isDigit = byte >= 48 && byte <= 57
      const reading = inspected(Uint8Array.of(byte))
      if (isDigit) expect((await reading).rows).toHaveLength(1)
      else expect(['noRows', 'fileBinary', 'unclosedQuote'], `byte ${byte}`).toContain((await refusal(reading)).code)
    }
  })

  it('may begin with a row longer than what is looked at first', async () => {
    const cells = Array.from({ length: 200 }, () => 'x'.repeat(10_000))
    const inspection = await inspected(`${cells.map((_, at) => `c${at}`).join(',')}\n${cells.join(',')}\n`)
    expect([inspection.columns.length, inspection.lookedAt]).toEqual([200, 1])
  })
})

describe('columns that are written in different ways', () => {
  const text =
    'id;price;rate;since;until;sum\n' +
    '1;1 234,50;0.5;31.12.2020;12/31/2021;1,5\n2;99,00;1.25;21.02.2019;02/08/2021;2,5\n3;5,75;2.75;15.06.2018;11/15/2021;7,5\n'

  it('have a decimal sign and a date order of their own, which are worth a look', async () => {
    const inspection = await inspected(text, { language: 'pl' })
    expect(inspection.recipe.dialect).toMatchObject({ decimal: ',', dateOrder: 'dmy' })
    expect(inspection.recipe.columns.map(({ decimal, dateOrder }) => decimal ?? dateOrder ?? '')).toEqual([
      '',
      '',
      '.',
      '',
      'mdy',
      ''
    ])
    expect(inspection.columns.map((column) => column.doubts)).toEqual([[], [], ['decimal'], [], ['dateOrder'], []])
    const base = await imported(text, inspection.recipe)
    expect(base.unreadable).toBe(0)
    expect([valuesOf(base, 'price'), valuesOf(base, 'rate'), valuesOf(base, 'until')]).toEqual([
      [123450, 9900, 575],
      [0.5, 1.25, 2.75],
      ['2021-12-31', '2021-02-08', '2021-11-15']
    ])
  })

  it('may be told so by the user', async () => {
    const { recipe } = await inspected('id;n;d\n1;1.234;01/02/2020\n2;5.678;03/04/2020\n')
    const columns = recipe.columns.map((column, at) =>
      at === 1 ? { ...column, decimal: '.' as const } : { ...column, dateOrder: 'mdy' as const }
    )
    const base = await imported('id;n;d\n1;1.234;01/02/2020\n2;5.678;03/04/2020\n', { ...recipe, columns })
    expect([valuesOf(base, 'n'), valuesOf(base, 'd')]).toEqual([
      [1.234, 5.678],
      ['2020-01-02', '2020-03-04']
    ])
  })

  it.each([
    ['Wydatki', 'own money'],
    ['Kwota', 'own money'],
    ['Расходы', 'own money'],
    ['Wartość zamówień (PLN)', 'own money'],
    ['Liczba punktów', 'own number']
  ])('%s of plain numbers is offered as %s', async (header, expected) => {
    expect(shortTargets((await inspected(`n_first;${header}\na;5\nb;7,5\nc;8\n`)).recipe)[1]).toBe(expected)
  })
})

describe('what is understood without being chosen', () => {
  it('is told: signs between thousands, words for yes and no, currencies', async () => {
    const text =
      "id;sum;n;active\n1;1 234,50 zł;1'234;tak\n2;12\u00a0000,00 zł;2'345'678;nie\n3;1\u202f200,00 zł;1.234;tak\n4;5,5;1;nie\n"
    expect((await inspected(text)).understood).toEqual({
      thousands: ['blank', 'noBreakBlank', 'narrowBlank', 'apostrophe', 'point'],
      yesNo: ['tak', 'nie'],
      currencies: ['PLN']
    })
    const base = await imported(text)
    expect([valuesOf(base, 'n'), valuesOf(base, 'sum')]).toEqual([
      [1234, 2345678, 1234, 1],
      [123450, 1200000, 120000, 550]
    ])
  })
})
