import { asOfDate, baseColumns } from '../base/base-recipe'
import type { BenchBase } from '../base/ensure-base'
import { channels, cities, genders, interests, regions } from '../base/vocabulary'

const numbers: ReadonlySet<string> = new Set(['orders', 'money', 'income'])

/** Reads the file into the typed table `raw`: numbers as numbers, all else as text; blanks stay empty texts, as `.import` leaves them. */
export function importRaw(base: BenchBase): string[] {
  const columns = baseColumns.map(([name]) => `${name} ${numbers.has(name) ? 'NUMERIC' : 'TEXT'}`)
  return [`CREATE TABLE raw (${columns.join(', ')});`, `.import --csv --skip 1 "${base.path}" raw`]
}

const known = (column: string): string => `nullif(${column}, '')`
const cents = (column: string): string => `CAST(round(100 * ${known(column)}) AS INTEGER)`
const month = `CASE WHEN last_order <> '' THEN CAST(substr(last_order, 1, 4) AS INTEGER) * 12 + CAST(substr(last_order, 6, 2) AS INTEGER) - 1 END`
const age = `CAST(strftime('%Y', '${asOfDate}') AS INTEGER) - CAST(substr(birth_date, 1, 4) AS INTEGER) - (substr(birth_date, 6) > substr('${asOfDate}', 6))`

/** The columns that a preview reads, as they are in the file, with age, average check and month computed beforehand. */
const texts = `CREATE TABLE c AS SELECT rowid AS n, ${known('gender')} AS gender, CASE WHEN birth_date <> '' THEN ${age} END AS age,
  ${cents('income')} AS income, ${known('city')} AS city, ${known('last_order')} AS last_order, ${known('orders')} AS orders,
  CAST((2 * ${cents('money')} + ${known('orders')}) / nullif(2 * ${known('orders')}, 0) AS INTEGER) AS average_check,
  ';' || ${known('interests')} || ';' AS interests, ${cents('money')} AS money, ${known('region')} AS region,
  ${known('channel')} AS channel, ${month} AS last_month FROM raw;`

/** The same in whole numbers alone: choices as their place in the vocabulary from 1, days since 1970, interests as bits. */
const codes = `CREATE TABLE k AS SELECT n, ${code('gender')}, age, income, ${code('city')},
  CAST(julianday(last_order) - 2440587.5 AS INTEGER) AS last_order, orders, average_check,
  ${interests.map((name, place) => `((instr(interests, ';${name};') > 0) << ${place})`).join(' | ')} AS interests, money,
  ${code('region')}, ${code('channel')}, last_month FROM c;`

function code(column: string): string {
  return `(SELECT code FROM dictionary WHERE field = '${column}' AND value = ${column}) AS ${column}`
}

const entries = Object.entries({ gender: genders, city: cities, region: regions, channel: channels }).flatMap(
  ([field, values]) => values.map((value, place) => `('${field}', '${value}', ${place + 1})`)
)

/**
 * Statements that read the file into the tables `c` (choices as texts) and `k` (all as whole numbers), in memory; what is
 * only shown lies in `who`. Indexes were tried: through one on city and income, the best of them, a preview is slower.
 */
export function loadTuned(base: BenchBase): string[] {
  return [
    'PRAGMA temp_store = MEMORY;',
    ...importRaw(base),
    texts,
    `CREATE TABLE dictionary (field TEXT, value TEXT, code INTEGER, PRIMARY KEY (field, value)) WITHOUT ROWID;`,
    `INSERT INTO dictionary VALUES ${entries.join(', ')};`,
    codes,
    `CREATE TABLE who (n INTEGER PRIMARY KEY, customer_id, first_name, last_name);`,
    `INSERT INTO who SELECT rowid, customer_id, first_name, last_name FROM raw;`,
    `DROP TABLE raw;`,
    `ANALYZE;`
  ]
}
