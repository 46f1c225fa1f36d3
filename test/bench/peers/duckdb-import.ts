import type { BenchBase } from '../base/ensure-base'
import { channels, cities, genders, interests, regions } from '../base/vocabulary'
import type { Question } from '../question'
import { csvRows, enums, enumType, texts, tunedColumns } from './duckdb-base'
import { filteredTwice } from './duckdb-preview'

/** One way of reading the file into DuckDB's memory and asking for the first preview. */
export interface ImportForm {
  readonly name: string
  statements(base: BenchBase, question: Question): string[]
}

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ')

/** Every form that was tried. */
export const importForms: readonly ImportForm[] = [
  {
    name: 'choices as text',
    statements: (base, question) => [
      `CREATE TABLE c AS ${tunedColumns(csvRows(base), texts)}`,
      ...filteredTwice(question, 'texts')
    ]
  },
  {
    name: 'choices as ENUM, their values known beforehand',
    statements: (base, question) => [
      ...Object.entries({ gender: genders, city: cities, region: regions, channel: channels, interests }).map(
        ([column, values]) => enumType(column, list(values))
      ),
      `CREATE TABLE c AS ${tunedColumns(csvRows(base), enums)}`,
      ...filteredTwice(question)
    ]
  }
]
