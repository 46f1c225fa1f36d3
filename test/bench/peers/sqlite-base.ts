import { asOfDate, baseColumns } from '../base/base-recipe'
import type { BenchBase } from '../base/ensure-base'

const numbers: ReadonlySet<string> = new Set(['orders', 'money', 'income'])

/** Reads the file into the typed table `raw`: numbers as numbers, all else as text; blanks stay empty texts, as `.import` leaves them. */
export function importRaw(base: BenchBase): string[] {
  const columns = baseColumns.map(([name]) => `${name} ${numbers.has(name) ? 'NUMERIC' : 'TEXT'}`)
  return [`CREATE TABLE raw (${columns.join(', ')});`, `.import --csv --skip 1 "${base.path}" raw`]
}

const known = (column: string): string => `nullif(${column}, '')`
const cents = (column: string): string => `CAST(round(100 * ${known(column)}) AS INTEGER)`
const age = `CAST(strftime('%Y', '${asOfDate}') AS INTEGER) - CAST(substr(birth_date, 1, 4) AS INTEGER) - (substr(birth_date, 6) > substr('${asOfDate}', 6))`

/**
 * Statements that read the file into the table `c` as queries like it best: the columns that they read first, choices as
 * whole numbers, dates as day numbers, interests as a bit mask, money in minor units, and age, average check and month
 * computed beforehand; what is only shown lies in `who`.
 */
export function loadTuned(base: BenchBase): string[] {
  return [
    'PRAGMA temp_store = MEMORY;',
    ...importRaw(base),
    `CREATE TABLE c AS SELECT rowid AS n, ${known('gender')} AS gender, CASE WHEN birth_date <> '' THEN ${age} END AS age,
      ${cents('income')} AS income, ${known('city')} AS city, ${known('last_order')} AS last_order, ${known('orders')} AS orders,
      CAST((2 * ${cents('money')} + ${known('orders')}) / nullif(2 * ${known('orders')}, 0) AS INTEGER) AS average_check,
      ';' || ${known('interests')} || ';' AS interests, ${cents('money')} AS money, ${known('region')} AS region,
      ${known('channel')} AS channel,
      CAST(substr(last_order, 1, 4) AS INTEGER) * 12 + CAST(substr(last_order, 6, 2) AS INTEGER) - 1 AS last_month FROM raw;`,
    `UPDATE c SET last_month = NULL WHERE last_order IS NULL;`,
    `CREATE TABLE who (n INTEGER PRIMARY KEY, customer_id, first_name, last_name);`,
    `INSERT INTO who SELECT rowid, customer_id, first_name, last_name FROM raw;`,
    `DROP TABLE raw;`,
    `ANALYZE;`
  ]
}
