import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { InspectionOptions } from '../../../src/core/import/inspect-source'
import { describeWithRealData, realFile } from '../../real-data'
import { inspected, shortTargets } from './import-helpers'

/** What a file is taken for: subject, position of the key, targets in short. */
async function takenFor(content: string | Uint8Array, changes: Partial<InspectionOptions> = {}): Promise<unknown[]> {
  const { recipe } = await inspected(content, changes)
  return [recipe.about ?? 'customers', recipe.key, ...shortTargets(recipe)]
}

const csv = (...lines: string[]): string => `${lines.join('\n')}\n`

describe('what a file tells of', () => {
  it('is orders where customers repeat beside days and amounts, in each language', async () => {
    const rows = ['7', '8', '7', '9', '7', '8'].map((key, row) => `2026-01-0${row + 1};A-${row};${key};${row}9.50`)
    for (const header of [
      'Order date;Order number;Customer ID;Total',
      'Дата заказа;Номер заказа;Код клиента;Сумма заказа, руб.',
      'Data zamówienia;Nr zamówienia;Nr klienta;Wartość zamówienia'
    ])
      expect(await takenFor(csv(header, ...rows))).toEqual([
        'orders',
        2,
        'event day',
        'event number',
        'external_id',
        'event amount'
      ])
  })

  it('is orders where the headers name order and customer, though none repeats', async () => {
    expect(
      await takenFor(csv('order id,date,customer id,product,total', 'a1,2026-01-02,7,Tea,5', 'a2,2026-01-03,8,Milk,6'))
    ).toEqual(['orders', 2, 'event number', 'event day', 'external_id', 'event product', 'event amount'])
  })

  it('is contacts where direction, outcome or reason stand, in each language', async () => {
    const rows = ['a@b.pl', 'c@d.pl', 'a@b.pl', 'e@f.pl'].map(
      (address, row) => `${address};0${row + 1}.02.2026 1${row}:30;${row % 2 ? 'in' : 'out'};phone;sold`
    )
    for (const header of [
      'E-mail;Call time;Direction;Channel;Result',
      'Почта;Дата и время;Направление;Канал;Результат',
      'E-mail;Data i godzina;Kierunek;Kanał;Wynik'
    ])
      expect(await takenFor(csv(header, ...rows))).toEqual([
        'contacts',
        0,
        'email',
        'event time',
        'event direction',
        'event channel',
        'event outcome'
      ])
  })

  it('is customers where each has a row, with dates and money too', async () => {
    const rows = Array.from({ length: 9 }, (_, row) => `${row},A. ${row},2026-01-0${row + 1},${row}9.50,${row}`)
    expect(await takenFor(csv('id,name,last order,total spent,orders', ...rows))).toEqual([
      'customers',
      0,
      'external_id',
      'name',
      'last_order',
      'money',
      'purchases'
    ])
  })

  it('is what the user says, and the targets follow', async () => {
    const text = csv('date,customer id,sum', '2026-01-02,7,5', '2026-01-03,8,6', '2026-01-04,7,6')
    expect(await takenFor(text)).toEqual(['orders', 1, 'event day', 'external_id', 'event amount'])
    expect(await takenFor(text, { about: 'customers' })).toEqual([
      'customers',
      1,
      'own date',
      'external_id',
      'own number'
    ])
    expect(await takenFor(text, { about: 'contacts' })).toEqual([
      'contacts',
      1,
      'event day',
      'external_id',
      'ownEvent number'
    ])
  })

  it('leaves to the customer what each customer has once, and to the event what changes', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `c${row % 10},${row % 10 > 4 ? 'Tula' : 'Omsk'},${row % 3 ? 'Rome' : 'Oslo'},2026-01-${row + 1},5`
    )
    expect(await takenFor(csv('client id,city,town,date,amount', ...rows))).toEqual([
      'orders',
      0,
      'external_id',
      'city',
      'ownEvent choice',
      'event day',
      'event amount'
    ])
  })
})

describeWithRealData('real files of events', () => {
  const read = (...parts: string[]): Uint8Array => new Uint8Array(readFileSync(realFile(...parts)))

  it.each([
    [
      'completejourney/transactions_sample.csv',
      'orders 0 external_id,ownEvent choice,event number,event product,event quantity,event amount,ownEvent number,ownEvent number,ownEvent number,ownEvent number,event time'
    ],
    ['completejourney/campaigns.csv', 'contacts 1 ownEvent choice,external_id'],
    ['cdnow/CDNOW_master.txt', 'orders 0 external_id,event day,event quantity,event amount'],
    ['cdnow/CDNOW_sample.txt', 'orders 0 external_id,own text,event day,event quantity,event amount'],
    ['cdnow/example_transactions.csv', 'orders 1 event day,external_id'],
    ['otp-bank-ru/D_loan.csv', 'orders 1 event number,external_id'],
    ['otp-bank-ru/D_last_credit.csv', 'customers 3 own number,own number,own money,external_id'],
    ['otp-bank-ru/D_target.csv', 'customers 1 own number,external_id,own yesNo'],
    [
      'prodazhi-2020-ru-cp1251/Продажи.csv',
      'orders 1 event day,name,ownEvent choice,event category,event product,event price,event quantity,event amount'
    ]
  ])('%s is taken for %s', async (name, expected) => {
    const [about, key, ...targets] = await takenFor(read(...name.split('/')))
    expect(`${String(about)} ${String(key)} ${targets.join(',')}`).toBe(expected)
  })
})
