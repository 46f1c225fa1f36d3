import { openAge } from '../../../model/customer-table'
import { isoFromDay } from '../../../model/day'
import type { SqlCriterion } from '../../../model/criterion/sql-criterion'
import { conditionNames, type ConditionMeaning } from '../../../words/condition-names'
import { conditionFunctions } from '../condition/condition-functions'
import { readCondition, type ConditionPiece } from '../condition/read-condition'
import type { SqlContext } from './sql-context'
import { sqlText } from './sql-text'

/** A condition of the user's over the columns of a context; NULL where it cannot be read, or the dialect lacks what it uses. */
export function conditionToSql({ condition }: SqlCriterion, context: SqlContext): string {
  const { dialect } = context
  const read = readCondition(condition, conditionNames([...context.fields.values()]))
  if (!read.ok || read.pieces.length === 0 || lackingIn(condition, context).length > 0) return `(${dialect.unknown})`
  const written = read.pieces.map((piece, index) => {
    const isPattern = isKeyword(read.pieces[index - 1], 'LIKE') && !isKeyword(read.pieces[index + 1], 'ESCAPE')
    const sql = pieceToSql(piece, context, isPattern)
    return dialect.name === 'postgresql' && isAskedItself(read.pieces, index) ? `(${sql} <> 0)` : sql
  })
  return `(${written.join(' ')})`
}

/**
 * What a condition uses that means something else in a context's dialect, or nothing: each once. PostgreSQL rounds where SQLite
 * cuts, writes numbers otherwise as texts, and refuses to divide by nought.
 */
export function lackingIn(condition: string, { dialect, fields }: Pick<SqlContext, 'dialect' | 'fields'>): string[] {
  if (dialect.name === 'sqlite') return []
  const read = readCondition(condition, conditionNames([...fields.values()]))
  if (!read.ok) return []
  const lacking = read.pieces.flatMap((piece, index) => {
    if (isLacking(piece, read.pieces, index)) return [textOf(piece)]
    const isText = piece.kind === 'column' && !isNumeric(piece, fields) && isAskedItself(read.pieces, index)
    return isText ? [nameOfColumn(piece, fields)] : []
  })
  return [...new Set(lacking)]
}

const numericTypes: ReadonlySet<string | undefined> = new Set(['number', 'money', 'yesNo', 'age'])
type ColumnPiece = Extract<ConditionPiece, { kind: 'column' }>
type FieldsById = SqlContext['fields']

function isNumeric({ meaning }: ColumnPiece, fields: FieldsById): boolean {
  return meaning.kind === 'field' && numericTypes.has(fields.get(meaning.field)?.type)
}

function nameOfColumn({ meaning }: ColumnPiece, fields: FieldsById): string {
  return meaning.kind === 'field' ? fields.get(meaning.field)?.name || meaning.field : 'as_of'
}

/** Whether a column stands where true or false is asked, as in `loyalty_card AND age > 30`: SQLite takes a number for it, PostgreSQL does not. */
function isAskedItself(pieces: readonly ConditionPiece[], index: number): boolean {
  if (pieces[index]?.kind !== 'column') return false
  const [before, after] = [pieces[index - 1], pieces[index + 1]]
  const isJoinedBefore = isKeyword(before, 'OR') || isKeyword(before, 'NOT') || isJoiningAnd(pieces, index - 1)
  const isJoinedAfter = isKeyword(after, 'AND') || isKeyword(after, 'OR')
  if (isJoinedBefore) return isJoinedAfter || after === undefined || isSign(after, ')')
  return (before === undefined && (isJoinedAfter || after === undefined)) || (isSign(before, '(') && isJoinedAfter)
}

/** Whether a piece is an AND, and not that of a BETWEEN. */
function isJoiningAnd(pieces: readonly ConditionPiece[], index: number): boolean {
  if (!isKeyword(pieces[index], 'AND')) return false
  let depth = 0
  for (const piece of pieces.slice(0, index).reverse()) {
    if (isSign(piece, ')')) depth++
    else if (isSign(piece, '(') && --depth < 0) return true
    else if (depth === 0 && isKeyword(piece, 'BETWEEN')) return false
    else if (depth === 0 && (isKeyword(piece, 'AND') || isKeyword(piece, 'OR'))) return true
  }
  return true
}

function isSign(piece: ConditionPiece | undefined, text: string): boolean {
  return piece?.kind === 'operator' && piece.text === text
}

const onlySqlite: ReadonlySet<string> = new Set(['GLOB', 'CAST', '%', '||'])
const afterIs: ReadonlySet<string> = new Set(['NOT', 'NULL', 'TRUE', 'FALSE', 'DISTINCT'])

function isLacking(piece: ConditionPiece, pieces: readonly ConditionPiece[], index: number): boolean {
  const next = pieces[index + 1]
  if (piece.kind === 'function') return conditionFunctions.get(piece.text) === null
  if (piece.kind !== 'keyword' && piece.kind !== 'operator') return false
  if (piece.text === '/') return next?.kind !== 'number' || Number(next.text) === 0
  if (piece.text === 'IS') return next?.kind !== 'keyword' || !afterIs.has(next.text)
  const isOfIs = piece.text === 'NOT' && isKeyword(pieces[index - 1], 'IS')
  if (isOfIs) return next?.kind !== 'keyword' || !afterIs.has(next.text)
  return onlySqlite.has(piece.text)
}

function textOf(piece: ConditionPiece): string {
  return piece.kind === 'column' ? '' : piece.text
}

function isKeyword(piece: ConditionPiece | undefined, text: string): boolean {
  return piece?.kind === 'keyword' && piece.text === text
}

/** In a pattern of PostgreSQL's a backslash takes the meaning from what follows, if no other character is named. */
function pieceToSql(piece: ConditionPiece, context: SqlContext, isPattern: boolean): string {
  const isPostgresql = context.dialect.name === 'postgresql'
  switch (piece.kind) {
    case 'column':
      return columnToSql(piece.meaning, context)
    case 'text':
      return sqlText(isPattern && isPostgresql ? piece.text.replaceAll('\\', '\\\\') : piece.text)
    case 'function':
      return isPostgresql ? (conditionFunctions.get(piece.text) ?? piece.text) : piece.text
    case 'operator':
      return piece.text === '==' ? '=' : piece.text
    case 'keyword':
      return isPostgresql ? (postgresqlKeywords.get(piece.text) ?? piece.text) : piece.text
    case 'number':
      return piece.text
  }
}

const postgresqlKeywords: ReadonlyMap<string, string> = new Map([
  ['ISNULL', 'IS NULL'],
  ['NOTNULL', 'IS NOT NULL']
])

/** Each column as conditions see it: numbers with fractions, days as texts, yes 1 and no 0, ages when they are exact. */
function columnToSql(meaning: ConditionMeaning, context: SqlContext): string {
  const { dialect, fields, asOfDay } = context
  if (meaning.kind === 'asOfDay') return sqlText(isoFromDay(asOfDay))
  const { field: id, part } = meaning
  const column = context.columnOf(id)
  const real = dialect.name === 'postgresql' ? 'double precision' : 'REAL'
  switch (fields.get(id)?.type) {
    case 'number':
    case 'money':
      return `CAST(${column} AS ${real})`
    case 'date':
      return dialect.isoDay(column)
    case 'yesNo':
      return `CAST(${column} AS integer)`
    case 'multipleChoice':
      return dialect.betweenBars(context.keyColumnOf(id))
    case 'age':
      return ageOfPart(column, context.oldestColumnOf(id), part)
    default:
      return context.keyColumnOf(id)
  }
}

function ageOfPart(youngest: string, oldest: string, part: 'value' | 'youngest' | 'oldest'): string {
  if (part === 'youngest') return youngest
  return part === 'oldest'
    ? `NULLIF(${oldest}, ${openAge})`
    : `(CASE WHEN ${youngest} = ${oldest} THEN ${youngest} END)`
}
