import { asOfDate } from '../base/base-recipe'
import type { BenchBase } from '../base/ensure-base'
import { interests } from '../base/vocabulary'

/** The types of the file's columns, told so that DuckDB need not look at the file first. */
const csvColumns = `{customer_id: 'VARCHAR', first_name: 'VARCHAR', last_name: 'VARCHAR', email: 'VARCHAR', phone: 'VARCHAR',
  gender: 'VARCHAR', birth_date: 'DATE', city: 'VARCHAR', region: 'VARCHAR', channel: 'VARCHAR', interests: 'VARCHAR',
  registered: 'DATE', first_order: 'DATE', last_order: 'DATE', orders: 'INTEGER', money: 'DECIMAL(12,2)',
  income: 'DECIMAL(12,2)', email_consent: 'BOOLEAN'}`

/** The file as a table of DuckDB's reader. */
export function csvRows(base: BenchBase): string {
  const path = base.path.replaceAll("'", "''")
  return `read_csv('${path}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', dateformat = '%Y-%m-%d', columns = ${csvColumns})`
}

/** How the columns are kept: choices as ENUM or text, interests as a list or as the text of the file. */
export interface ColumnForm {
  readonly choice: (name: string) => string
  readonly interests: string
}

/** Choices as ENUM types that exist, interests as a list of such. */
export const enums: ColumnForm = {
  choice: (name) => `${name}::${name}_type AS ${name}`,
  interests: `string_split(interests, ';')::interests_type[] AS interests`
}

/** The same, with the interests once more as the bits of a number. */
const enumsAndBits: ColumnForm = { ...enums, interests: `${enums.interests}, ${interestBits()} AS interest_bits` }

function interestBits(): string {
  const bits = interests.map((name, place) => `CASE WHEN list_contains(parts, '${name}') THEN ${1 << place} ELSE 0 END`)
  return `CASE WHEN interests IS NOT NULL THEN ${bits.join(' + ').replaceAll('parts', `string_split(interests, ';')`)} END`
}

/** Choices and interests as the texts that they are in the file. */
export const texts: ColumnForm = { choice: (name) => name, interests: 'interests' }

/**
 * A query of all columns and of what a preview asks for, computed beforehand: money in whole minor units, age on the
 * as-of day, average check rounded half up, month of the last order.
 */
export function tunedColumns(from: string, { choice, interests }: ColumnForm): string {
  return `SELECT customer_id, first_name, last_name, email, phone, ${choice('gender')}, birth_date,
    CAST(date_sub('year', birth_date, DATE '${asOfDate}') AS SMALLINT) AS age, ${choice('city')}, ${choice('region')},
    ${choice('channel')}, ${interests}, registered, first_order, last_order,
    CAST(year(last_order) * 12 + month(last_order) - 1 AS SMALLINT) AS last_month, orders,
    CAST(money * 100 AS INTEGER) AS money, CAST(income * 100 AS INTEGER) AS income,
    CAST((2 * CAST(money * 100 AS BIGINT) + orders) // nullif(2 * orders, 0) AS INTEGER) AS average_check, email_consent
  FROM ${from}`
}

/** A statement that makes an ENUM type for a column out of a query or a list of its values. */
export function enumType(column: string, values: string): string {
  return `CREATE TYPE ${column}_type AS ENUM (${values})`
}

/** Statements that read the file into the table `c` with ENUM types; rows keep the order of the file. */
export function loadTuned(base: BenchBase): string[] {
  const valuesOf = (column: string, value = column) =>
    enumType(column, `SELECT DISTINCT ${value} FROM raw WHERE ${column} IS NOT NULL ORDER BY 1`)
  return [
    `CREATE TEMP TABLE raw AS SELECT * FROM ${csvRows(base)}`,
    ...['gender', 'city', 'region', 'channel'].map((column) => valuesOf(column)),
    valuesOf('interests', `unnest(string_split(interests, ';'))`),
    `CREATE TABLE c AS ${tunedColumns('raw', enumsAndBits)}`,
    'DROP TABLE raw'
  ]
}
