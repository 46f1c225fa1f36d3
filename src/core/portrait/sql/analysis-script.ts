import { quotedName } from './analysis-names'
import type { AnalysisTable, AnalysisValue } from './analysis-tables'
import type { SqlDialect } from './sql-dialect'
import { sqlNumber, sqlText } from './sql-text'

const rowsAStatement = 500

/** A script that makes the tables of an analysis database anew and, with their rows, fills them; piece by piece, in one transaction. */
export function* analysisScript(
  tables: readonly AnalysisTable[],
  dialect: SqlDialect,
  withRows: boolean
): Generator<{ readonly text: string; readonly rows: number }> {
  yield { text: 'BEGIN;\n', rows: 0 }
  for (const { name, columns } of tables) {
    const lines = columns.map((column) => `  ${quotedName(column.name)} ${column.type}`).join(',\n')
    yield { text: `DROP TABLE IF EXISTS ${name};\nCREATE TABLE ${name} (\n${lines}\n);\n`, rows: 0 }
  }
  if (withRows) for (const table of tables) yield* inserts(table, dialect)
  for (const { name, columns } of tables)
    if (name !== 'customers')
      yield {
        text: `CREATE INDEX ${name}_of_customer ON ${name} (${quotedName(columns[0]?.name ?? '')});\n`,
        rows: 0
      }
  yield { text: 'COMMIT;\n', rows: 0 }
}

function* inserts(table: AnalysisTable, dialect: SqlDialect): Generator<{ text: string; rows: number }> {
  for (let from = 0; from < table.rows; from += rowsAStatement) {
    const to = Math.min(table.rows, from + rowsAStatement)
    const rows: string[] = []
    for (let row = from; row < to; row++)
      rows.push(
        `(${table
          .valuesAt(row)
          .map((value) => written(value, dialect))
          .join(', ')})`
      )
    yield { text: `INSERT INTO ${table.name} VALUES\n${rows.join(',\n')};\n`, rows: to - from }
  }
}

function written(value: AnalysisValue, dialect: SqlDialect): string {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return sqlText(value)
  if (typeof value === 'number') return sqlNumber(value)
  if (typeof value === 'boolean') return dialect.truth(value)
  return 'day' in value ? dialect.day(value.day) : sqlText(JSON.stringify(value.texts))
}
