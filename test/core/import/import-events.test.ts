import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importEvents, type ImportedEvents } from '../../../src/core/import/import-events'
import { shownValue } from '../../../src/core/import/shown-value'
import { textAt } from '../../../src/core/columns/text-column'
import { Failure } from '../../../src/contract/failure'
import { isoFromDay } from '../../../src/model/day'
import type { ColumnTarget, Recipe } from '../../../src/model/recipe'
import { loadLoops } from '../../../src/node/load-loops'
import { importOptions, refusal } from './import-helpers'
import { memoryFile } from './memory-file'

const dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  header: true,
  decimal: '.',
  dateOrder: 'ymd',
  valueSeparator: '|'
} as const

const event = (attribute: string): ColumnTarget => ({ kind: 'event', attribute })
const standard = (field: string): ColumnTarget => ({ kind: 'standard', field })

function recipeOf(columns: Record<string, ColumnTarget>, changes: Partial<Recipe> = {}): Recipe {
  const entries = Object.entries(columns)
  return {
    dialect,
    columns: entries.map(([header, target]) => ({ header, target })),
    key: 0,
    about: 'orders',
    ...changes
  }
}

function read(content: string, recipe: Recipe, loops: WebAssembly.Module | null = null): Promise<ImportedEvents> {
  return importEvents(memoryFile(content), recipe, importOptions({ loops, pieceBytes: 64 }))
}

const keysOf = ({ customers, keys }: ImportedEvents): string[] => [...customers].map((place) => textAt(keys, place))
const valuesOf = ({ columns, customers }: ImportedEvents, attribute: string): unknown[] => {
  const column = columns.get(attribute)
  return [...customers].map((_, line) => (column ? shownValue(column, line) : undefined))
}

describe('a file of orders', () => {
  const columns = {
    client: standard('external_id'),
    name: standard('name'),
    when: event('time'),
    invoice: event('number'),
    price: event('price'),
    pieces: event('quantity'),
    kind: event('category'),
    state: event('status')
  }

  it('is read line by line, each with its customer, order, day, hour and amount', async () => {
    const content = [
      'client,name,when,invoice,price,pieces,kind,state',
      'A1,Anna,2017-01-28 14:06:53,17,10.50,2,tea,paid',
      'B2,,2017-01-28 9:05,17,1,,tea,',
      'A1,Anya,2017-01-29,17,3.335,3,,',
      ',Nobody,2017-01-29,18,3,3,,',
      'B2,Boris,not a day,19,2,1,mate,возврат'
    ].join('\n')
    const events = await read(content, recipeOf(columns))
    expect(keysOf(events)).toEqual(['A1', 'B2', 'A1', 'B2'])
    expect(valuesOf(events, 'day')).toEqual(['2017-01-28', '2017-01-28', '2017-01-29', null])
    expect(valuesOf(events, 'hour')).toEqual([14, 9, null, null])
    expect(valuesOf(events, 'amount')).toEqual([2100, null, 1001, -200])
    expect(valuesOf(events, 'quantity')).toEqual([2, null, 3, -1])
    const [one, other, again, last] = events.orderOf ?? []
    expect(one).toBe(again)
    expect(new Set([one, other, last]).size).toBe(2)
    expect(events.fields.map(({ id, type, currency }) => [id, type, currency])).toEqual([
      ['orders/day', 'date', undefined],
      ['orders/hour', 'number', undefined],
      ['orders/quantity', 'number', undefined],
      ['orders/category', 'choice', undefined],
      ['orders/amount', 'money', 'USD']
    ])
    expect(events).toMatchObject({ rows: 5, rejected: 1, duplicates: 0, unreadable: 1, returned: 1, key: 'client' })
    expect(events.people.fields.map(({ id }) => id)).toEqual(['external_id', 'name'])
    const names = events.people.columns.get('name')
    expect([0, 1].map((key) => names && shownValue(names, key))).toEqual(['Anna', 'Boris'])
  })

  it('leaves lines of returns out, or counts them, when the recipe says so', async () => {
    const content = 'client,sum,number\na,5,C12\na,-7,13\na,8,14\nb,9,C\nb,1,Cx1\n'
    const told = { client: standard('external_id'), sum: event('amount'), number: event('number') }
    const lessened = await read(content, recipeOf(told))
    expect(valuesOf(lessened, 'amount')).toEqual([-500, -700, 800, 900, 100])
    const left = await read(content, recipeOf(told, { returns: 'leaveOut' }))
    expect([keysOf(left), valuesOf(left, 'amount'), left.returned, left.orderOf?.length]).toEqual([
      ['a', 'b', 'b'],
      [800, 900, 100],
      2,
      3
    ])
    const counted = await read(content, recipeOf(told, { returns: 'count' }))
    expect([valuesOf(counted, 'amount'), counted.returned]).toEqual([[500, -700, 800, 900, 100], 2])
  })

  it('takes an order that was cancelled for none, and lessens by one that came back', async () => {
    const content = 'client,sum,state\na,5,paid\na,7,Отменён\na,2,returned\na,9,anulowane\n'
    const told = { client: standard('external_id'), sum: event('amount'), state: event('status') }
    const lessened = await read(content, recipeOf(told))
    expect([valuesOf(lessened, 'amount'), lessened.returned]).toEqual([[500, -200], 3])
    const counted = await read(content, recipeOf(told, { returns: 'count' }))
    expect(valuesOf(counted, 'amount')).toEqual([500, 700, 200, 900])
  })

  it('has no hours when every time is midnight', async () => {
    const told = { client: standard('name'), when: event('time') }
    const events = await read(
      'client,when\na,01.01.2020 0:00\nb,02.01.2020 0:00\n',
      recipeOf(told, { dialect: { ...dialect, dateOrder: 'dmy' } })
    )
    expect(events.columns.has('hour')).toBe(false)
    expect(valuesOf(events, 'day')).toEqual(['2020-01-01', '2020-01-02'])
  })

  it('reads hours before and after noon', async () => {
    const told = { client: standard('name'), day: event('day'), when: event('time') }
    const content =
      'client,day,when\na,2020-01-01,12:30 AM\na,2020-01-01,12:30 PM\na,2020-01-01,1:05 p.m.\na,2020-01-01,?:5\n'
    const events = await read(content, recipeOf(told))
    expect(valuesOf(events, 'hour')).toEqual([0, 12, 13, null])
    expect(events.unreadable).toBe(1)
  })

  it("keeps the user's own attributes under ids that no usual one has", async () => {
    const own = (name: string): ColumnTarget => ({ kind: 'ownEvent', name, type: 'yesNo' })
    const events = await read('id,a,b,c\n1,yes,no,1\n', {
      ...recipeOf({ id: standard('external_id'), a: own('За границу'), b: own('Amount'), c: event('outcome') })
    })
    expect(events.fields.map(({ id, name, type, standard: known, group }) => [id, name, type, known, group])).toEqual([
      ['orders/day', 'day', 'date', true, 'buys'],
      ['orders/za_granitsu', 'За границу', 'yesNo', false, 'buys'],
      ['orders/amount_own', 'Amount', 'yesNo', false, 'buys'],
      ['orders/outcome', 'c', 'choice', false, 'buys']
    ])
  })

  it('is refused without a key, and with an attribute that nobody knows', async () => {
    const told = { client: standard('name'), x: event('colour') }
    const failures = await Promise.all([
      refusal(read('client,x\na,1\n', recipeOf(told))),
      refusal(read('client\na\n', recipeOf({ client: standard('name') }, { key: null })))
    ])
    expect(failures.map(({ code }) => code)).toEqual(['invalidArguments', 'invalidArguments'])
    expect(failures[0]).toBeInstanceOf(Failure)
  })
})

it('of contacts takes a status for the outcome', async () => {
  const recipe = recipeOf({ client: standard('external_id'), result: event('status') }, { about: 'contacts' })
  const events = await read('client,result\n1,refused\n', recipe)
  expect(events.fields.map(({ id }) => id)).toEqual(['contacts/day', 'contacts/outcome'])
})

const line = fc.record({
  key: fc.constantFrom('', '1', '01', 'ключ', 'k'),
  number: fc.constantFrom('', '7', '8', 'C9', 'ab'),
  day: fc.option(fc.integer({ min: 10_000, max: 20_000 })),
  hour: fc.option(fc.nat(23)),
  price: fc.option(fc.integer({ min: -99, max: 999 })),
  quantity: fc.option(fc.integer({ min: -3, max: 9 })),
  city: fc.constantFrom('', 'Łódź', 'Omsk'),
  age: fc.constantFrom('', 'x', '5', '6')
})

/** Line by line, as the words of the brief say it. */
function plainly(lines: readonly (typeof line extends fc.Arbitrary<infer Line> ? Line : never)[]) {
  return lines
    .filter(({ key }) => key !== '')
    .map(({ key, number, day, hour, price, quantity }) => {
      const back = (price ?? 0) * (quantity ?? 0) < 0 || (quantity ?? 0) < 0 || /^C\d+$/.test(number)
      const product = price === null || quantity === null ? null : price * quantity + 0
      const less = (value: number | null): number | null => (back && value !== null && value > 0 ? -value : value)
      return {
        key,
        number,
        day: day === null ? null : isoFromDay(day),
        hour: day === null ? null : hour,
        amount: less(product),
        quantity: less(quantity)
      }
    })
}

it('any lines are read as a reading line by line reads them, with the loops and without', async () => {
  const loops = loadLoops()
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), async (lines) => {
      const cells = lines.map(({ key, number, day, hour, price, quantity, city, age }) => [
        key,
        number,
        day === null ? '' : `${isoFromDay(day)}${hour === null ? '' : ` ${String(hour)}:01`}`,
        price === null ? '' : (price / 100).toFixed(2),
        quantity ?? '',
        city,
        age,
        '.'
      ])
      const recipe = recipeOf({
        key: { kind: 'skip' },
        number: event('number'),
        time: event('time'),
        price: event('price'),
        quantity: event('quantity'),
        city: standard('city'),
        size: { kind: 'own', name: 'size', type: 'number' },
        last: { kind: 'skip' }
      })
      const content = ['key,number,time,price,quantity,city,size,last', ...cells.map((row) => row.join(','))].join('\n')
      const expected = plainly(lines)
      for (const module of [loops, null]) {
        const events = await read(content, recipe, module)
        const all = (attribute: string) => valuesOf(events, attribute).map((value) => value ?? null)
        expect(keysOf(events)).toEqual(expected.map(({ key }) => key))
        expect(all('day')).toEqual(expected.map(({ day }) => day))
        expect(all('hour')).toEqual(expected.map(({ hour }) => hour))
        expect(all('amount')).toEqual(expected.map(({ amount }) => amount))
        expect(all('quantity')).toEqual(expected.map(({ quantity }) => quantity))
        const orders = expected.map(({ key, number }, at) => (number === '' ? `own ${String(at)}` : `${key} ${number}`))
        const ids = [...(events.orderOf ?? orders.keys())].map((order, at) => `${keysOf(events)[at] ?? ''} ${order}`)
        expect(ids.map((id) => ids.indexOf(id))).toEqual(orders.map((order) => orders.indexOf(order)))
        const firstOf = (known: (row: (typeof lines)[number]) => unknown) => (key: string) =>
          lines.filter((row) => row.key === key).flatMap((row) => known(row) ?? [])[0] ?? null
        const keys = [...new Set(expected.map(({ key }) => key))]
        const told = (id: string) => keys.map((_, at) => shownValue(events.people.columns.get(id) as never, at))
        expect(told('external_id')).toEqual(keys)
        expect(told('city')).toEqual(keys.map(firstOf(({ city }) => city || null)))
        expect(told('size')).toEqual(keys.map(firstOf(({ age }) => (/\d/.test(age) ? Number(age) : null))))
      }
    }),
    { numRuns: 60 }
  )
})
