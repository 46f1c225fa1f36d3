import type { Answer, Counts } from '../answer'
import { asOfDate } from '../base/base-recipe'
import { channels, cities, genders, interests, regions } from '../base/vocabulary'
import { bands, ownGender, type Question } from '../question'
import { dayFromIso, isoFromDay } from '../../../src/model/day'
import type { PreviewForm } from './duckdb-preview'
import type { PeerRow, PeerRun } from './peer'

const quoted = (values: readonly string[]): string =>
  values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')

/** How a table keeps its columns. */
interface Kept {
  readonly table: string
  choice(column: string, values: readonly string[], vocabulary: readonly string[]): string
  since(day: number): string
  hasInterest(interest: string): string
}

const asTexts: Kept = {
  table: 'c',
  choice: (column, values) => `${column} IN (${quoted(values)})`,
  since: (day) => `'${isoFromDay(day)}'`,
  hasInterest: (interest) => `instr(interests, ';${interest};') > 0`
}

const asCodes: Kept = {
  table: 'k',
  choice: (column, values, all) => `${column} IN (${values.map((value) => all.indexOf(value) + 1).join(', ')})`,
  since: String,
  hasInterest: (interest) => `interests & ${1 << interests.indexOf(interest)}`
}

function condition(question: Question, kept: Kept): string {
  const since = (dayFromIso(asOfDate) ?? 0) - question.lastOrderWithinDays
  return [
    kept.choice('gender', question.genders, genders),
    `age BETWEEN ${question.ageFrom} AND ${question.ageTo}`,
    `income BETWEEN ${question.incomeFrom} AND ${question.incomeTo}`,
    kept.choice('city', question.cities, cities),
    `last_order >= ${kept.since(since)}`,
    `orders >= ${question.ordersFrom}`,
    `average_check BETWEEN ${question.checkFrom} AND ${question.checkTo}`,
    kept.hasInterest(question.interest)
  ].join(' AND ')
}

const band = `CASE ${bands
  .map(({ from, to }, index) => `WHEN age >= ${from}${to === undefined ? '' : ` AND age < ${to}`} THEN ${index}`)
  .join(' ')} END`
const sums =
  'count(*), sum(money), count(money + orders), sum(CASE WHEN orders IS NOT NULL THEN money END), sum(CASE WHEN money IS NOT NULL THEN orders END)'

/** Every form that is tried: choices as texts or as codes; a temporary table of the members, and a query for each group. */
export const sqliteForms: readonly PreviewForm[] = [
  { name: 'temporary table, choices as texts', statements: (question) => previewStatements(question, asTexts) },
  { name: 'temporary table, choices as codes', statements: (question) => previewStatements(question, asCodes) }
]

function previewStatements(question: Question, kept: Kept): string[] {
  return [
    'DROP TABLE IF EXISTS temp.m;',
    `CREATE TEMP TABLE m AS SELECT n, money, orders, ${band} AS band, gender, region, channel, last_month
      FROM ${kept.table} WHERE ${condition(question, kept)};`,
    `SELECT NULL, ${sums} FROM m;`,
    `SELECT band, ${sums} FROM m GROUP BY band;`,
    'SELECT gender, count(*) FROM m GROUP BY gender;',
    'SELECT region, count(*) FROM m GROUP BY region;',
    'SELECT channel, count(*) FROM m GROUP BY channel;',
    'SELECT last_month, count(*) FROM m GROUP BY last_month;',
    `SELECT customer_id, first_name, last_name, city, c.orders, c.money, average_check, last_order
      FROM (SELECT n, money FROM m ORDER BY money DESC, n LIMIT 50) t JOIN c ON c.rowid = t.n JOIN who ON who.n = t.n
      ORDER BY t.money DESC, t.n;`
  ]
}

/** What a run says, as everybody's answer. */
export function answerOfSqlite({ results }: PeerRun): Answer {
  const [, , all = [], byBand = [], gender = [], region = [], channel = [], month = [], top = []] = results
  return {
    count: Number(all[0]?.[1]),
    money: Number(all[0]?.[2] ?? 0),
    bands: bands.map((_, index) => bandOf(byBand.find((row) => row[0] === String(index)))),
    charts: {
      gender: counts(gender, (value) => ownGender(decoded(value, genders))),
      region: counts(region, (value) => decoded(value, regions)),
      channel: counts(channel, (value) => decoded(value, channels)),
      month: counts(month)
    },
    top: top.map((row) => String(row[0]))
  }
}

/** A code is the place of its value in the vocabulary, from 1. */
function decoded(value: string, vocabulary: readonly string[]): string {
  return /^\d+$/.test(value) ? (vocabulary[Number(value) - 1] ?? value) : value
}

function bandOf(row: PeerRow | undefined): Answer['bands'][number] {
  return {
    customers: Number(row?.[1] ?? 0),
    n: Number(row?.[3] ?? 0),
    money: Number(row?.[4] ?? 0),
    orders: Number(row?.[5] ?? 0)
  }
}

function counts(rows: readonly PeerRow[], name = (value: string) => value): Counts {
  const known = rows.filter((row) => row[0] !== null)
  return Object.fromEntries(known.map((row) => [name(String(row[0])), Number(row[1])]))
}
