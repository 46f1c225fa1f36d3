import { isoFromDay, type DayNumber } from '../../../model/day'
import type { SqlDialectName } from '../../../model/sql-dialect-names'
import { sqlText } from './sql-text'

/** What databases say differently. Columns and values are given ready for SQL. */
export interface SqlDialect {
  readonly name: SqlDialectName
  /** How columns are declared; `key`: a text that is compared as its bytes are; `texts`: an array in JSON. */
  readonly types: Readonly<Record<'text' | 'key' | 'number' | 'whole' | 'day' | 'yesNo' | 'texts', string>>
  truth(value: boolean): string
  /** Neither true nor false. */
  readonly unknown: string
  day(day: DayNumber): string
  /** A day as text `YYYY-MM-DD`, and its last five characters. */
  isoDay(day: string): string
  monthDay(day: string): string
  /** 1 is Monday, 7 Sunday. */
  weekday(day: string): string
  daysBetween(earlier: string, later: string): string
  /** The greatest whole number that is not greater. */
  floor(value: string): string
  contains(text: string, part: string): string
  endsWith(text: string, end: string): string
  /** How many different values of a JSON array are among literals in brackets. */
  countAmong(array: string, literals: string): string
  /** The values of a JSON array between bars, such as `|one|other|`. */
  betweenBars(array: string): string
}

/** SQLite from 3.38 on; days are texts `YYYY-MM-DD`. */
export const sqliteDialect: SqlDialect = {
  name: 'sqlite',
  types: {
    text: 'TEXT',
    key: 'TEXT',
    number: 'REAL',
    whole: 'INTEGER',
    day: 'TEXT',
    yesNo: 'INTEGER',
    texts: 'TEXT'
  },
  truth: (value) => (value ? '1' : '0'),
  unknown: 'NULL',
  day: (day) => sqlText(isoFromDay(day)),
  isoDay: (day) => day,
  monthDay: (day) => `substr(${day}, 6)`,
  weekday: (day) => `(CAST(julianday(${day}) + 0.5 AS INTEGER) % 7 + 1)`,
  daysBetween: (earlier, later) => `(julianday(${later}) - julianday(${earlier}))`,
  floor: (value) => {
    const cut = `CAST(${value} AS INTEGER)`
    return `(${cut} - (${value} < ${cut}))`
  },
  contains: (text, part) => `(instr(${text}, ${part}) > 0)`,
  endsWith: (text, end) => `(substr(${text}, -length(${end})) = ${end})`,
  countAmong: (array, literals) => `(SELECT COUNT(DISTINCT value) FROM json_each(${array}) WHERE value IN ${literals})`,
  betweenBars: (array) => `(SELECT '|' || group_concat(value, '|') || '|' FROM json_each(${array}))`
}

/** PostgreSQL from 12 on; days are dates, yes and no booleans. */
export const postgresqlDialect: SqlDialect = {
  name: 'postgresql',
  types: {
    text: 'text',
    key: 'text COLLATE "C"',
    number: 'double precision',
    whole: 'bigint',
    day: 'date',
    yesNo: 'boolean',
    texts: 'jsonb'
  },
  truth: (value) => (value ? 'TRUE' : 'FALSE'),
  unknown: 'CAST(NULL AS boolean)',
  day: (day) => `DATE ${sqlText(isoFromDay(day))}`,
  isoDay: (day) => `to_char(${day}, 'YYYY-MM-DD')`,
  monthDay: (day) => `to_char(${day}, 'MM-DD')`,
  weekday: (day) => `EXTRACT(isodow FROM ${day})`,
  daysBetween: (earlier, later) => `CAST(${later} - ${earlier} AS double precision)`,
  floor: (value) => `floor(${value})`,
  contains: (text, part) => `(strpos(${text}, ${part}) > 0)`,
  endsWith: (text, end) => `(right(${text}, length(${end})) = ${end})`,
  countAmong: (array, literals) =>
    `(SELECT COUNT(DISTINCT each) FROM jsonb_array_elements_text(${array}) AS each WHERE each IN ${literals})`,
  betweenBars: (array) =>
    `(SELECT '|' || string_agg(each, '|') || '|' FROM jsonb_array_elements_text(${array}) AS each)`
}

/** The dialects by their names. */
export const sqlDialects: Readonly<Record<SqlDialectName, SqlDialect>> = {
  sqlite: sqliteDialect,
  postgresql: postgresqlDialect
}
