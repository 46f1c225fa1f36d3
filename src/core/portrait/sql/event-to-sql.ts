import type { EventSource } from '../../../model/customer-table'
import { eventFieldId, type EventCriterion } from '../../../model/criterion/event-criterion'
import { eventQuestionOf, type EventFigureQuestion, type EventTestQuestion } from '../events/event-question'
import type { SqlContext } from './sql-context'
import type { SqlDialect } from './sql-dialect'
import { joinBalanced, sqlNumber, sqlText } from './sql-text'

/** The figures of a customer's events lie between the bounds in each window; NULL for unknown. */
export function eventToSql(criterion: EventCriterion, context: SqlContext): string {
  const { figures, from, to } = eventQuestionOf(criterion, context.asOfDay, context.fields)
  const { kind } = criterion.measure
  const bound = kind === 'first' || kind === 'last' ? context.dialect.day : sqlNumber
  const decided = decide(from, to, bound, context.dialect)
  return joinBalanced(
    figures.map((figure) => `(SELECT ${decided} FROM (${spanOf(figure, context)}) AS span)`),
    'AND'
  )
}

function decide(
  from: number | null,
  to: number | null,
  bound: (value: number) => string,
  { truth, unknown }: SqlDialect
): string {
  const inside = [...(from === null ? [] : [`low >= ${bound(from)}`]), ...(to === null ? [] : [`high <= ${bound(to)}`])]
  const outside = [
    ...(from === null ? [] : [`high < ${bound(from)}`]),
    ...(to === null ? [] : [`low > ${bound(to)}`]),
    ...(from !== null && to !== null && from > to ? ['1 = 1'] : [])
  ]
  const yes = inside.length === 0 ? '1 = 1' : inside.join(' AND ')
  const no = outside.length === 0 ? '1 = 0' : outside.join(' OR ')
  return `CASE WHEN low IS NULL THEN ${unknown} WHEN ${yes} THEN ${truth(true)} WHEN ${no} THEN ${truth(false)} END`
}

/** One row for the customer: what the figure is at least (`low`) and at most (`high`), NULL in both when unknown. */
function spanOf(question: EventFigureQuestion, context: SqlContext): string {
  const { source, tests, figure, attribute } = question
  const pass =
    tests.length === 0
      ? '1 = 1'
      : joinBalanced(
          tests.map((test) => testToSql(test, question, context)),
          'AND'
        )
  const day = context.eventColumnOf(source, 'day')
  const value = attribute === null ? day : context.eventColumnOf(source, attribute)
  const key = attribute === null ? day : keyOf(question, attribute, context)
  const events = `(SELECT (${pass}) AS pass, ${day} AS day, ${value} AS value, ${key} AS key, ${context.eventOrderColumnOf(source)} AS ord FROM ${context.eventTableOf(source)} WHERE ${context.eventRowOf(source)} = ${context.customerRow}) AS events`
  const { low, high } = spans[figure](question, context.dialect)
  return `SELECT ${low} AS low, ${high} AS high FROM ${events}`
}

interface Span {
  readonly low: string
  readonly high: string
}

const sure = 'FILTER (WHERE pass IS TRUE)'
const possible = 'FILTER (WHERE pass IS NOT FALSE)'
const open = (value: string) => `COUNT(*) FILTER (WHERE pass IS NOT FALSE AND (pass IS NULL OR ${value} IS NULL))`
const exact = (expression: string): Span => ({ low: expression, high: expression })
const unless = (unknown: string, expression: string) => `CASE WHEN ${unknown} THEN NULL ELSE ${expression} END`

/** The days widen by what may count; without a certain event, or with one of unknown day, they are unknown. */
function outermost(outer: 'MIN' | 'MAX'): Span {
  const unknown = `COUNT(*) ${sure} = 0 OR COUNT(*) FILTER (WHERE pass IS NOT FALSE AND day IS NULL) > 0`
  const ends = [unless(unknown, `${outer}(day) ${sure}`), unless(unknown, `${outer}(day) ${possible}`)] as const
  return outer === 'MIN' ? { low: ends[1], high: ends[0] } : { low: ends[0], high: ends[1] }
}

const spans: Readonly<
  Record<EventFigureQuestion['figure'], (question: EventFigureQuestion, dialect: SqlDialect) => Span>
> = {
  count: () => ({ low: `COUNT(DISTINCT ord) ${sure}`, high: `COUNT(DISTINCT ord) ${possible}` }),
  sum: () => {
    const unknown = 'COUNT(*) FILTER (WHERE pass IS NOT FALSE AND value IS NULL) > 0'
    const end = (sign: string) =>
      unless(unknown, `COALESCE(SUM(value) FILTER (WHERE pass IS TRUE OR (pass IS NULL AND value ${sign} 0)), 0)`)
    return { low: end('<'), high: end('>') }
  },
  average: ({ whole }, { floor }) => {
    const mean = `SUM(value) ${sure} * 1.0 / COUNT(DISTINCT ord) ${sure}`
    return exact(unless(`${open('value')} > 0 OR COUNT(*) ${sure} = 0`, whole ? floor(`(${mean} + 0.5)`) : mean))
  },
  distinct: () => {
    const known = `COUNT(DISTINCT key) ${sure}`
    return {
      low: `CASE WHEN ${known} = 0 AND COUNT(*) ${sure} > 0 THEN 1 ELSE ${known} END`,
      high: `COUNT(DISTINCT key) ${possible} + COUNT(*) FILTER (WHERE pass IS NOT FALSE AND key IS NULL)`
    }
  },
  first: () => outermost('MIN'),
  last: () => outermost('MAX'),
  interval: (_, { daysBetween }) =>
    exact(
      unless(
        `${open('day')} > 0 OR COUNT(DISTINCT ord) ${sure} < 2`,
        `${daysBetween(`MIN(day) ${sure}`, `MAX(day) ${sure}`)} * 1.0 / (COUNT(DISTINCT ord) ${sure} - 1)`
      )
    )
}

function keyOf({ source }: EventFigureQuestion, attribute: string, context: SqlContext): string {
  const type = context.fields.get(eventFieldId(source, attribute))?.type
  const isText = type === 'choice' || type === 'text'
  return isText ? context.eventKeyColumnOf(source, attribute) : context.eventColumnOf(source, attribute)
}

function testToSql(test: EventTestQuestion, { source }: EventFigureQuestion, context: SqlContext): string {
  switch (test.kind) {
    case 'values': {
      const keys = test.keys.length === 0 ? [''] : test.keys
      const among = `IN (${keys.map(sqlText).join(', ')})`
      return `(${context.eventKeyColumnOf(source, test.attribute)} ${test.excluded ? 'NOT ' : ''}${among})`
    }
    case 'range': {
      const column = context.eventColumnOf(source, test.attribute)
      const bound = isDay(source, test.attribute, context) ? context.dialect.day : sqlNumber
      const from = test.from === null ? [] : [`${column} >= ${bound(test.from)}`]
      const to = test.to === null ? [] : [`${column} <= ${bound(test.to)}`]
      return `(${[...from, ...to].join(' AND ') || `${column} = ${column}`})`
    }
    case 'yesNo':
      return `(${context.eventColumnOf(source, test.attribute)} = ${context.dialect.truth(test.value)})`
    case 'weekdays':
      return `(${context.dialect.weekday(context.eventColumnOf(source, 'day'))} IN (${test.days.join(', ') || '0'}))`
  }
}

function isDay(source: EventSource, attribute: string, { fields }: SqlContext): boolean {
  return attribute === 'day' || fields.get(eventFieldId(source, attribute))?.type === 'date'
}
