import type { RoutingRow } from '../../contract/standard-results'

/** Names of the columns, the same in every language: machines read them. */
const columns = [
  ['order', ({ order }) => order],
  ['segment_id', ({ segment }) => segment],
  ['segment', ({ segmentName }) => segmentName],
  ['department', ({ department }) => department],
  ['request', ({ request }) => request],
  ['queue', ({ queue }) => queue],
  ['team', ({ team }) => team],
  ['person', ({ person }) => person],
  ['priority', ({ priority }) => priority]
] as const satisfies readonly (readonly [string, (row: RoutingRow) => string | number | null])[]

/** Texts that a spreadsheet would run: after = + - @, their full-width forms, TAB, CR or LF. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** The routing table as CSV (RFC 4180, UTF-8 with a mark, every text quoted); what a spreadsheet would run gets an apostrophe. */
export function routingCsv(rows: readonly RoutingRow[]): string {
  const cell = (value: string | number | null) => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    return `"${(formula.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`
  }
  const lines = [
    columns.map(([name]) => name).join(','),
    ...rows.map((row) => columns.map(([, valueOf]) => cell(valueOf(row))).join(','))
  ]
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

/** The routing table as JSON, an object a row, nothing changed. */
export function routingJson(rows: readonly RoutingRow[]): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(([name, valueOf]) => [name, valueOf(row)])))
  return `${JSON.stringify({ routing: objects }, null, 2)}\n`
}
