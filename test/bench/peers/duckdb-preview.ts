import type { Answer, Counts } from '../answer'
import { asOfDate } from '../base/base-recipe'
import { interests } from '../base/vocabulary'
import { bands, ownGender, type Question } from '../question'
import type { PeerRow, PeerRun } from './peer'

/** One way of asking DuckDB for a preview; the fastest is found before anything is timed. */
export interface PreviewForm {
  readonly name: string
  statements(question: Question): string[]
}

const quoted = (values: readonly string[]): string =>
  values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')

type HasInterest = (interest: string) => string
const hasInList = (interest: string): string => `list_contains(interests, '${interest}')`
const hasBit = (interest: string): string => `interest_bits & ${1 << interests.indexOf(interest)} <> 0`
const hasInText = (interest: string): string => `contains(';' || interests || ';', ';${interest};')`

/** The eight criteria as a condition on the tuned table. */
function condition(question: Question, hasInterest: HasInterest): string {
  return [
    `gender IN (${quoted(question.genders)})`,
    `age BETWEEN ${question.ageFrom} AND ${question.ageTo}`,
    `income BETWEEN ${question.incomeFrom} AND ${question.incomeTo}`,
    `city IN (${quoted(question.cities)})`,
    `last_order >= DATE '${asOfDate}' - ${question.lastOrderWithinDays}`,
    `orders >= ${question.ordersFrom}`,
    `average_check BETWEEN ${question.checkFrom} AND ${question.checkTo}`,
    hasInterest(question.interest)
  ].join(' AND ')
}

const band = `CASE ${bands
  .map(({ from, to }, index) => `WHEN age >= ${from}${to === undefined ? '' : ` AND age < ${to}`} THEN ${index}`)
  .join(' ')} END`
const sums = `count(*), sum(money), count(money + orders), sum(CASE WHEN orders IS NOT NULL THEN money END), sum(CASE WHEN money IS NOT NULL THEN orders END)`
const groupingSets = `GROUP BY GROUPING SETS ((), (band), (gender), (region), (channel), (last_month))`
const grouped = (from: string): string =>
  `SELECT grouping(band, gender, region, channel, last_month), band, gender, region, channel, last_month, ${sums} FROM ${from} ${groupingSets}`
const shown = 'c.customer_id, c.first_name, c.last_name, c.city, c.orders, c.money, c.average_check, c.last_order'
const needed = `c.rowid AS n, money, orders, ${band} AS band, gender, region, channel, last_month`

/** Grouping sets over the filtered rows, and the filter once more for the top 50. `texts`: interests are kept as text. */
export function filteredTwice(question: Question, kept: 'lists' | 'texts' = 'lists'): string[] {
  const where = condition(question, kept === 'texts' ? hasInText : hasInList)
  return [
    grouped(`(SELECT ${needed} FROM c WHERE ${where})`),
    `SELECT ${shown} FROM c WHERE ${where} ORDER BY money DESC NULLS LAST, c.rowid LIMIT 50`
  ]
}

/** Every form that is tried: interests as a list or as bits, a temporary table or the filter twice, grouping sets or a query for each group. */
export const duckDbForms: readonly PreviewForm[] = [
  { name: 'grouping sets, filtered twice', statements: (question) => filteredTwice(question) },
  ...[hasInList, hasBit].flatMap((hasInterest): PreviewForm[] => {
    const kept = hasInterest === hasBit ? ', interests as bits' : ''
    return [
      {
        name: `temporary table, grouping sets${kept}`,
        statements: (question) => [temporary(question, hasInterest), grouped('m'), topOfTemporary]
      },
      {
        name: `temporary table, a query for each group${kept}`,
        statements: (question) => [temporary(question, hasInterest), ...queryForEachGroup, topOfTemporary]
      }
    ]
  })
]

function temporary(question: Question, hasInterest: HasInterest): string {
  return `CREATE OR REPLACE TEMP TABLE m AS SELECT ${needed} FROM c WHERE ${condition(question, hasInterest)}`
}

const queryForEachGroup = [
  `SELECT 31, NULL, NULL, NULL, NULL, NULL, ${sums} FROM m`,
  `SELECT 15, band, NULL, NULL, NULL, NULL, ${sums} FROM m GROUP BY band`,
  'SELECT 23, NULL, gender, NULL, NULL, NULL, count(*) FROM m GROUP BY gender',
  'SELECT 27, NULL, NULL, region, NULL, NULL, count(*) FROM m GROUP BY region',
  'SELECT 29, NULL, NULL, NULL, channel, NULL, count(*) FROM m GROUP BY channel',
  'SELECT 30, NULL, NULL, NULL, NULL, last_month, count(*) FROM m GROUP BY last_month'
]

const topOfTemporary = `SELECT ${shown} FROM c JOIN (SELECT n FROM m ORDER BY money DESC NULLS LAST, n LIMIT 50) t ON c.rowid = t.n ORDER BY c.money DESC NULLS LAST, c.rowid`

/** What a run of any form says, as everybody's answer. */
export function answerOfDuckDb({ results }: PeerRun): Answer {
  const groups = results
    .slice(0, -1)
    .flat()
    .filter((row) => row.length > 1)
  const of = (mark: number): PeerRow[] => groups.filter((row) => row[0] === mark)
  const all = of(31)[0] ?? []
  return {
    count: Number(all[6]),
    money: Number(all[7]),
    bands: bands.map((_, index) => bandOf(of(15).find((row) => row[1] === index))),
    charts: {
      gender: counts(of(23), 2, ownGender),
      region: counts(of(27), 3),
      channel: counts(of(29), 4),
      month: counts(of(30), 5)
    },
    top: (results.at(-1) ?? []).map((row) => String(row[0]))
  }
}

function bandOf(row: PeerRow | undefined): Answer['bands'][number] {
  return {
    customers: Number(row?.[6] ?? 0),
    n: Number(row?.[8] ?? 0),
    money: Number(row?.[9] ?? 0),
    orders: Number(row?.[10] ?? 0)
  }
}

function counts(rows: readonly PeerRow[], place: number, name = (value: string) => value): Counts {
  const known = rows.filter((row) => row[place] !== null)
  return Object.fromEntries(known.map((row) => [name(String(row[place])), Number(row[6])]))
}
