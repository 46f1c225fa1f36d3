import type { BenchBase } from '../base/ensure-base'
import { asOfDate } from '../base/base-recipe'
import { categories } from '../base/invent-orders'
import type { EventQuestion } from '../event-question'
import { enumType } from './duckdb-base'

const csvColumns = `{customer_id: 'VARCHAR', ordered_at: 'TIMESTAMP', category: 'VARCHAR', product: 'VARCHAR', channel: 'VARCHAR', quantity: 'INTEGER', amount: 'DECIMAL(12,2)'}`

/** One way of keeping orders and asking of them. */
export interface OrderForm {
  readonly name: string
  /** Reads the orders beside the customers `c`, whose rows they name. */
  load(orders: BenchBase): string[]
  ask(question: EventQuestion): string[]
}

function rowsOf({ path }: BenchBase): string {
  return `read_csv('${path.replaceAll("'", "''")}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', timestampformat = '%Y-%m-%d %H:%M:%S', columns = ${csvColumns})`
}

const columnsOf = (choice: (name: string) => string): string =>
  `c.rowid AS customer, CAST(ordered_at AS DATE) AS day, CAST(hour(ordered_at) AS TINYINT) AS hour, ${['category', 'product', 'channel'].map(choice).join(', ')}, quantity, CAST(amount * 100 AS INTEGER) AS amount`

const text = (name: string): string => `o.${name} AS ${name}`

function asked({ category, withinDays, sumFrom }: EventQuestion): string[] {
  const where = `category = '${category}' AND day >= DATE '${asOfDate}' - ${String(withinDays)} AND day <= DATE '9999-12-31'`
  return [
    `SELECT count(*) FROM (SELECT customer FROM o WHERE ${where} GROUP BY customer HAVING sum(amount) >= ${String(sumFrom)})`
  ]
}

const joined = (orders: BenchBase, choice: (name: string) => string): string =>
  `SELECT ${columnsOf(choice)} FROM ${rowsOf(orders)} o JOIN c ON c.customer_id = o.customer_id`

const categoryType = enumType('category', categories.map((value) => `'${value}'`).join(', ')).replace(
  'CREATE TYPE category_type',
  'CREATE TYPE order_category_type'
)
const enumerated = (name: string): string =>
  name === 'category' ? `o.category::order_category_type AS category` : text(name)

/** Every form that was tried: as they come, categories as ENUM, sorted by customer. */
export const orderForms: readonly OrderForm[] = [
  {
    name: 'choices as text',
    load: (orders) => [`CREATE OR REPLACE TABLE o AS ${joined(orders, text)}`],
    ask: asked
  },
  {
    name: 'categories as ENUM',
    load: (orders) => [
      'DROP TABLE IF EXISTS o',
      'DROP TYPE IF EXISTS order_category_type',
      categoryType,
      `CREATE TABLE o AS ${joined(orders, enumerated)}`
    ],
    ask: asked
  },
  {
    name: 'categories as ENUM, sorted by customer',
    load: (orders) => [
      'DROP TABLE IF EXISTS o',
      'DROP TYPE IF EXISTS order_category_type',
      categoryType,
      `CREATE TABLE o AS ${joined(orders, enumerated)} ORDER BY customer, day`
    ],
    ask: asked
  }
]
