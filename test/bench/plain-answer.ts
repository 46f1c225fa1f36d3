import Papa from 'papaparse'
import { dayFromIso } from '../../src/model/day'
import type { Answer, Counts } from './answer'
import { asOfDate, baseColumns } from './base/base-recipe'
import { bands, ownGender, type Question } from './question'

type Header = (typeof baseColumns)[number][0]

interface Customer {
  readonly cells: Readonly<Record<Header, string>>
  readonly age: number
  readonly money: number
  readonly orders: number
}

/** The answer as a few plain loops over the text of the file give it: the referee of all engines where there are few rows. */
export function plainAnswer(text: string, question: Question): Answer {
  const [, ...rows] = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data
  const members = rows.map(customerOf).filter((customer) => isMember(customer, question))
  return {
    count: members.length,
    money: sum(members.map(({ money }) => money)),
    bands: bands.map(({ from, to = Infinity }) => {
      const inside = members.filter(({ age }) => age >= from && age < to)
      const known = inside.filter(({ money, orders }) => !Number.isNaN(money + orders))
      return {
        customers: inside.length,
        n: known.length,
        money: sum(known.map(({ money }) => money)),
        orders: sum(known.map(({ orders }) => orders))
      }
    }),
    charts: {
      gender: counts(members, ({ cells }) => ownGender(cells.gender)),
      region: counts(members, ({ cells }) => cells.region),
      channel: counts(members, ({ cells }) => cells.channel),
      month: counts(members, ({ cells }) => monthOf(cells.last_order))
    },
    top: [...members]
      .sort((one, other) => other.money - one.money)
      .slice(0, 50)
      .map(({ cells }) => cells.customer_id)
  }
}

function customerOf(row: readonly string[]): Customer {
  const cells = Object.fromEntries(baseColumns.map(([name], place) => [name, row[place] ?? ''])) as Customer['cells']
  const [year = NaN, month = NaN, day = NaN] = asOfDate.split('-').map(Number)
  const [bornYear = NaN, bornMonth = NaN, bornDay = NaN] = cells.birth_date.split('-').map(Number)
  const isBefore = month < bornMonth || (month === bornMonth && day < bornDay)
  return {
    cells,
    age: cells.birth_date === '' ? NaN : year - bornYear - (isBefore ? 1 : 0),
    money: cents(cells.money),
    orders: cells.orders === '' ? NaN : Number(cells.orders)
  }
}

/** What is unknown is NaN, for which every comparison is false. */
function isMember({ cells, age, money, orders }: Customer, question: Question): boolean {
  const income = cents(cells.income)
  const check = orders === 0 ? NaN : Math.floor((2 * money + orders) / (2 * orders))
  const sinceLast = (dayFromIso(asOfDate) ?? NaN) - (dayFromIso(cells.last_order) ?? NaN)
  return (
    question.genders.includes(cells.gender) &&
    age >= question.ageFrom &&
    age <= question.ageTo &&
    income >= question.incomeFrom &&
    income <= question.incomeTo &&
    question.cities.includes(cells.city) &&
    sinceLast <= question.lastOrderWithinDays &&
    orders >= question.ordersFrom &&
    check >= question.checkFrom &&
    check <= question.checkTo &&
    cells.interests.split(';').includes(question.interest)
  )
}

function cents(text: string): number {
  return text === '' ? NaN : Number(text.replace('.', ''))
}

function monthOf(iso: string): string {
  return iso === '' ? '' : String(Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function counts(members: readonly Customer[], nameOf: (customer: Customer) => string): Counts {
  const found: Record<string, number> = {}
  for (const name of members.map(nameOf).filter((each) => each !== '')) found[name] = (found[name] ?? 0) + 1
  return found
}
