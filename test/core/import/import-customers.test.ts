import { describe, expect, it } from 'vitest'
import { importCustomers } from '../../../src/core/import/import-customers'
import type { Progress } from '../../../src/contract/results'
import { Failure } from '../../../src/contract/failure'
import type { ColumnTarget, Dialect, Recipe } from '../../../src/model/recipe'
import { imported, importOptions, refusal, valuesOf } from './import-helpers'
import { memoryFile } from './memory-file'

const dialect: Dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  header: true,
  decimal: '.',
  dateOrder: 'dmy',
  valueSeparator: '|'
}
const own = (type: Extract<ColumnTarget, { kind: 'own' }>['type'], currency?: string): ColumnTarget => ({
  kind: 'own',
  name: 'Own',
  type,
  ...(currency ? { currency } : {})
})
const standard = (field: string): ColumnTarget => ({ kind: 'standard', field })

function recipeOf(
  columns: Record<string, ColumnTarget> | readonly (readonly [string, ColumnTarget])[],
  changes: Partial<Recipe> = {}
): Recipe {
  const entries = Array.isArray(columns) ? columns : Object.entries(columns)
  return { dialect, columns: entries.map(([header, target]) => ({ header, target })), key: 0, ...changes }
}

describe('the import of customers', () => {
  it('fills typed columns and leaves missing values unknown', async () => {
    const recipe = recipeOf({
      id: standard('external_id'),
      age: standard('recorded_age'),
      since: standard('customer_since'),
      income: standard('income'),
      card: standard('loyalty_card'),
      city: standard('city'),
      likes: standard('interests'),
      score: own('number')
    })
    const base = await imported(
      'id,age,since,income,card,city,likes,score\n' +
        'a1,42,31.12.2025,"1,234.50",yes,Kraków,sport|travel,1.5\n' +
        'a2,65+,,?,нет, kraków ,travel|travel,\n' +
        'a3,,01.02.2020 0:00,-,,NULL,-,7\n',
      recipe
    )
    expect(base.imported).toBe(3)
    expect(valuesOf(base, 'external_id')).toEqual(['a1', 'a2', 'a3'])
    expect(valuesOf(base, 'recorded_age')).toEqual([{ from: 42, to: 42 }, { from: 65, to: null }, null])
    expect(valuesOf(base, 'customer_since')).toEqual(['2025-12-31', null, '2020-02-01'])
    expect(valuesOf(base, 'income')).toEqual([123450, null, null])
    expect(valuesOf(base, 'loyalty_card')).toEqual([true, false, null])
    expect(valuesOf(base, 'city')).toEqual(['Kraków', 'Kraków', null])
    expect(valuesOf(base, 'interests')).toEqual([['sport', 'travel'], ['travel'], null])
    expect(valuesOf(base, 'score')).toEqual([1.5, null, 7])
    expect(base.known.get('city')).toBe(2)
    expect(base.rejects).toEqual([])
  })

  it('rejects rows of another width with the line where they begin; empty cells beyond the last column are fine', async () => {
    const base = await imported(
      'id,n\n1,"x\ny",\n2\n3,b,c\n4,d,, \n',
      recipeOf({ id: standard('external_id'), n: own('text') })
    )
    expect(base.imported).toBe(2)
    expect(base.rejected).toBe(2)
    expect(base.rejects.map(({ what, line, column, reason }) => [what, line, column, reason])).toEqual([
      ['row', 4, null, 'tooFewCells'],
      ['row', 5, null, 'tooManyCells']
    ])
    expect(base.reasons).toEqual([
      { reason: 'tooFewCells', count: 1 },
      { reason: 'tooManyCells', count: 1 }
    ])
  })

  it('rejects rows without a key, keeps the first of a repeated key, and counts the others as duplicates', async () => {
    const base = await imported(
      'id,n\n7,one\n ,two\n 7 ,three\n8,four\n',
      recipeOf({ id: standard('external_id'), n: own('text') })
    )
    expect(valuesOf(base, 'n')).toEqual(['one', 'four'])
    expect([base.imported, base.rejected, base.duplicates]).toEqual([2, 1, 1])
    expect(base.rejects.map(({ what, line, column, value, reason }) => [what, line, column, value, reason])).toEqual([
      ['row', 3, null, ' | two', 'noKey'],
      ['duplicate', 4, 'id', '7', 'duplicateKey']
    ])
  })

  it('gives every row an id of its own where there is no key, identical rows too', async () => {
    const recipe = recipeOf({ n: own('text') }, { key: null })
    const base = await imported('n\nx\nx\nx\n', recipe)
    const other = await imported('n\nx\nx\nx\n', recipe, { fileKey: 'another file' })
    const ids = (of: typeof base): string => new TextDecoder().decode(of.table.ids.bytes)
    expect(base.imported).toBe(3)
    expect(new Set(ids(base).match(/.{16}/g)).size).toBe(3)
    expect(ids(other)).not.toBe(ids(base))
    expect(ids(await imported('n\nx\nx\nx\n', recipe))).toBe(ids(base))
  })

  it('makes what it cannot read unknown and tells line, column, value and reason', async () => {
    const columns = [
      ['id', standard('external_id')],
      ['n', own('number')],
      ['d', standard('birth_date')],
      ['y', standard('birth_year')],
      ['a', standard('recorded_age')],
      ['m', own('money')],
      ['b', own('yesNo')]
    ] as const
    const base = await imported('id,n,d,y,a,m,b\n1,x,32.01.2000,3000,old,much,maybe\n', recipeOf(columns))
    expect(base.unreadable).toBe(6)
    expect(base.rejects.map(({ line, column, value, reason }) => [line, column, value, reason])).toEqual([
      [2, 'n', 'x', 'notANumber'],
      [2, 'd', '32.01.2000', 'notADate'],
      [2, 'y', '3000', 'notABirthYear'],
      [2, 'a', 'old', 'notAnAge'],
      [2, 'm', 'much', 'notMoney'],
      [2, 'b', 'maybe', 'notYesNo']
    ])
    expect([...base.known.values()]).toEqual([1, 0, 0, 0, 0, 0, 0])
  })

  it('keeps at most so many rejects and counts all', async () => {
    const rows = Array.from({ length: 50 }, (_, row) => `${row},x`).join('\n')
    const base = await imported(`id,n\n${rows}`, recipeOf({ id: standard('external_id'), n: own('number') }), {
      maximumRejects: 10
    })
    expect([base.rejects.length, base.unreadable, base.reasons]).toEqual([
      10,
      50,
      [{ reason: 'notANumber', count: 50 }]
    ])
  })

  it('takes the currency of the first sign and refuses another one in the same column', async () => {
    const base = await imported(
      'id;m\n1;10\n2;12,50 zł\n3;3 €\n4;-1,005 PLN\n',
      recipeOf(
        { id: standard('external_id'), m: own('money') },
        { dialect: { ...dialect, delimiter: ';', decimal: ',' } }
      )
    )
    expect(valuesOf(base, 'm')).toEqual([1000, 1250, null, -100])
    expect(base.fields[1]?.currency).toBe('PLN')
    expect(base.currencies).toEqual(['PLN'])
    expect(base.rejects.map(({ line, reason }) => [line, reason])).toEqual([[4, 'otherCurrency']])
  })

  it('rescales amounts before the first sign when its currency has other minor digits', async () => {
    const base = await imported(
      'id,m\n1,10\n2,¥1500\n3,7\n',
      recipeOf({ id: standard('external_id'), m: own('money') })
    )
    expect(valuesOf(base, 'm')).toEqual([10, 1500, 7])
    expect(base.currencies).toEqual(['JPY'])
  })

  it('takes the currency of the target, else of the header, else of the workspace', async () => {
    const columns = [
      ['id', standard('external_id')],
      ['a', own('money', 'EUR')],
      ['b (PLN)', own('money')],
      ['Доход, руб.', standard('income')],
      ['c', own('money')]
    ] as const
    const base = await imported('id,a,b (PLN),"Доход, руб.",c\n1,1,2,3,4\n', recipeOf(columns))
    expect(base.fields.map((field) => field.currency)).toEqual([undefined, 'EUR', 'PLN', 'RUB', 'USD'])
  })

  it('normalises words for gender and customer type and keeps others as they are', async () => {
    const recipe = recipeOf({ id: standard('external_id'), g: standard('gender'), t: standard('customer_type') })
    const base = await imported('id,g,t\n1,Kobieta,firma\n2,м,Опт\n3,Absurd,гость\n4,female,ГОСТЬ\n', recipe)
    expect(valuesOf(base, 'gender')).toEqual(['woman', 'man', 'Absurd', 'woman'])
    expect(valuesOf(base, 'customer_type')).toEqual(['company', 'wholesale', 'гость', 'гость'])
  })

  it('gives choices equal but for case, blanks and ё one code, under the first spelling', async () => {
    const base = await imported(
      'id,c\n1,Орёл\n2, ОРЕЛ\n3,Тула\n',
      recipeOf({ id: standard('external_id'), c: own('choice') })
    )
    const column = base.table.columns.get('c')
    expect(column).toMatchObject({ kind: 'choice', dictionary: ['', 'Орёл', 'Тула'] })
    expect(column?.kind === 'choice' && [...column.codes]).toEqual([1, 1, 2])
  })

  it('names fields by standard ids or unique names made of headers, whatever the headers are', async () => {
    const columns = (
      ['MntWines', 'Доход', 'Żółć ß', '', 'a b', 'A-B', '__proto__', 'constructor', 'Income', 'customer_id'] as const
    ).map((header) => [header, own('text')] as const)
    const header = columns.map(([name]) => name).join(',')
    const base = await imported(
      `${header}\n${Array(columns.length).fill('x').join(',')}\n`,
      recipeOf(columns, { key: null })
    )
    expect(base.fields.map((field) => field.id)).toEqual([
      'mnt_wines',
      'dokhod',
      'zolc_ss',
      'column_4',
      'a_b',
      'a_b_2',
      'proto',
      'constructor_2',
      'income_2',
      'customer_id_2'
    ])
    expect(base.table.columns.size).toBe(columns.length)
    expect(base.fields.every((field) => !field.standard && field.group === 'own')).toBe(true)
  })

  it('leaves out columns that the recipe skips, also the key', async () => {
    const base = await imported('id,n\n1,x\n1,y\n', recipeOf({ id: { kind: 'skip' }, n: own('text') }))
    expect([...base.table.columns.keys()]).toEqual(['n'])
    expect([base.imported, base.duplicates]).toEqual([1, 1])
  })

  it('takes a text broken by invalid bytes as unknown and counts the bytes', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('id,n\n1,a\n2,b'),
      0xff,
      ...new TextEncoder().encode('c\n3,d\n')
    ])
    const base = await imported(bytes, recipeOf({ id: standard('external_id'), n: own('text') }))
    expect(valuesOf(base, 'n')).toEqual(['a', null, 'd'])
    expect(base.invalidBytes).toBe(1)
    expect(base.rejects.map(({ line, reason }) => [line, reason])).toEqual([[3, 'invalidBytes']])
  })

  it('refuses a file whose columns are not those of the recipe', async () => {
    const recipe = recipeOf({ id: standard('external_id'), n: own('text') })
    expect((await refusal(imported('id,n,m\n1,2,3\n', recipe))).details).toEqual({ expected: 2, found: 3 })
    expect((await refusal(imported('id,m\n1,2\n', recipe))).details).toEqual({ column: 2, expected: 'n', found: 'm' })
    const bare = recipeOf(
      [
        ['', own('text')],
        ['', own('text')]
      ],
      { key: null, dialect: { ...dialect, header: false } }
    )
    expect((await refusal(imported('1,2,3\n4,5,6\n', bare))).code).toBe('recipeDoesNotFit')
  })

  it('refuses a recipe that fills a standard field twice, one not known, or the computed age', async () => {
    for (const columns of [
      [standard('city'), standard('city')],
      [standard('zodiac'), own('text')],
      [standard('age'), own('text')]
    ]) {
      const recipe = recipeOf(
        columns.map((target, at) => [String(at), target] as const),
        { key: null }
      )
      expect((await refusal(imported('0,1\na,b\n', recipe))).code).toBe('invalidArguments')
    }
  })

  it('refuses an empty file, a file with a header only, and an unclosed quote', async () => {
    const recipe = recipeOf({ id: standard('external_id'), n: own('text') })
    expect((await refusal(imported('', recipe))).code).toBe('fileEmpty')
    expect((await refusal(imported('id,n\n\n', recipe))).code).toBe('noRows')
    const unclosed = await refusal(imported('id,n\n1,x\n2,"y\n3,z\n', recipe))
    expect([unclosed.code, unclosed.details.line]).toEqual(['unclosedQuote', 3])
  })

  it('refuses a file that is no text, also by a recipe', async () => {
    const recipe = recipeOf([['', own('text')]], { key: null, dialect: { ...dialect, header: false } })
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256)
    expect((await refusal(imported(noise, recipe))).code).toBe('fileBinary')
    expect((await refusal(imported(Uint8Array.of(0x50, 0x4b, 3, 4, 65, 10), recipe))).code).toBe('fileBinary')
  })

  it('takes e-mail addresses that differ in case only as one key', async () => {
    const base = await imported(
      'mail,n\nAnna@Example.com,1\nanna@example.com ,2\n',
      recipeOf({ mail: standard('email'), n: own('number') })
    )
    expect([base.imported, base.duplicates, valuesOf(base, 'email')]).toEqual([1, 1, ['Anna@Example.com']])
  })

  it('lets the failure of a file that vanishes through', async () => {
    const file = memoryFile('id,n\n1,x\n')
    const vanishing = { ...file, read: () => Promise.reject(new Failure('fileVanished')) }
    const recipe = recipeOf({ id: standard('external_id'), n: own('text') })
    expect((await refusal(importCustomers(vanishing, recipe, importOptions()))).code).toBe('fileVanished')
    const cut = { ...file, size: file.size + 10 }
    expect((await refusal(importCustomers(cut, recipe, importOptions()))).code).toBe('fileVanished')
  })

  it('reads the same table whatever the pieces in which the file comes', async () => {
    const recipe = recipeOf({ id: standard('external_id'), n: own('text') })
    const text = 'id,n\r\nя1,"Ёж\r\n""😎"""\r\n2,zażółć\r\n'
    const whole = await imported(text, recipe)
    for (const pieceBytes of [1, 2, 3, 5, 7]) {
      const base = await importCustomers(memoryFile(text), recipe, importOptions({ pieceBytes }))
      expect(base.table).toEqual(whole.table)
    }
  })

  const large = (rows: number): string =>
    `id,n\n${Array.from({ length: rows }, (_, row) => `${row},name of ${row}`).join('\n')}\n`

  it('can be cancelled while it reads', async () => {
    const text = large(200_000)
    const controller = new AbortController()
    const recipe = recipeOf({ id: standard('external_id'), n: own('text') })
    setTimeout(() => controller.abort(), 1)
    const failure = await refusal(imported(text, recipe, { signal: controller.signal }))
    expect(failure.code).toBe('cancelled')
  })

  it('tells progress at most every 100 milliseconds, and at the end', async () => {
    let now = 0
    const told: Progress[] = []
    const recipe = recipeOf({ id: standard('external_id'), n: own('text') })
    const text = large(60_000)
    const base = await imported(text, recipe, {
      ticks: () => (now += 40),
      onProgress: (progress) => told.push(progress)
    })
    const last = told[told.length - 1]
    expect(last).toMatchObject({ phase: 'reading', unit: 'bytes', done: text.length, total: text.length, rows: 60_000 })
    expect(last?.rowsPerSecond).toBeGreaterThan(0)
    expect(told.length).toBeLessThan(4)
    expect(base.imported).toBe(60_000)
  })
})
