import { z } from 'zod'
import { eventSources, type EventSource } from '../customer-table'
import type { FieldType } from '../field'
import { commonOf, commonShape } from './common'
import { dateBoundSchema } from './date-criterion'

const attribute = z.string().min(1).max(120)

/** Which events count, by one of their attributes; an event whose attribute is unknown may or may not count. */
export const eventFilterSchema = z.discriminatedUnion('kind', [
  /** The attribute (choice or text) is one of the values, compared as `comparableText`; `excluded`: is none of them. */
  z.strictObject({
    kind: z.literal('values'),
    attribute,
    values: z.array(z.string().max(10_000)).max(10_000),
    excluded: z.boolean().default(false)
  }),
  /** A number, money (minor units) or hour (0–23) lies between two bounds, both included; a missing one is open. */
  z.strictObject({ kind: z.literal('range'), attribute, from: z.number().optional(), to: z.number().optional() }),
  z.strictObject({ kind: z.literal('yesNo'), attribute, value: z.boolean() }),
  /** The day is one of these days of the week: 1 is Monday, 7 Sunday. */
  z.strictObject({ kind: z.literal('weekdays'), days: z.array(z.number().int().min(1).max(7)).max(7) })
])
export type EventFilter = z.infer<typeof eventFilterSchema>

/** When: ever, between two bounds (both included), or in each of so many whole calendar years before the as-of date's. */
export const eventWindowSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ever') }),
  z.strictObject({ kind: z.literal('between'), from: dateBoundSchema.optional(), to: dateBoundSchema.optional() }),
  z.strictObject({ kind: z.literal('eachYear'), years: z.number().int().min(1).max(50) })
])
export type EventWindow = z.infer<typeof eventWindowSchema>

const numbers = { from: z.number().optional(), to: z.number().optional() }

/**
 * What is asked of the events that count; bounds are included, a missing one is open. `count`: how many. `sum`, `average`:
 * of a number or money (minor units). `distinct`: how many different values. `first`, `last`: the day of the event.
 * `interval`: mean days from one event to the next. Average, first, last and interval of no events are unknown.
 */
export const eventMeasureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), ...numbers }),
  z.strictObject({ kind: z.literal('sum'), attribute, ...numbers }),
  z.strictObject({ kind: z.literal('average'), attribute, ...numbers }),
  z.strictObject({ kind: z.literal('distinct'), attribute, ...numbers }),
  z.strictObject({ kind: z.literal('interval'), ...numbers }),
  z.strictObject({ kind: z.literal('first'), from: dateBoundSchema.optional(), to: dateBoundSchema.optional() }),
  z.strictObject({ kind: z.literal('last'), from: dateBoundSchema.optional(), to: dateBoundSchema.optional() })
])
export type EventMeasure = z.infer<typeof eventMeasureSchema>

/** What a customer's orders or contacts (`field`) come to: those that pass all filters in the window are measured. */
export const eventCriterionSchema = z.strictObject({
  kind: z.literal('event'),
  ...commonShape,
  field: z.enum(eventSources),
  filters: z.array(eventFilterSchema).max(20).default([]),
  window: eventWindowSchema.default({ kind: 'ever' }),
  measure: eventMeasureSchema
})
export type EventCriterion = z.infer<typeof eventCriterionSchema>

/** A criterion that customers with at least one such event meet. */
export function createEventCriterion(id: string, field: string): EventCriterion {
  const source = eventSources.find((each) => each === field) ?? 'orders'
  return {
    kind: 'event',
    ...commonOf(id, source),
    field: source,
    filters: [],
    window: { kind: 'ever' },
    measure: { kind: 'count', from: 1 }
  }
}

/** The id under which an attribute of events stands among the fields, such as `orders/category`. */
export function eventFieldId(source: EventSource, attribute: string): string {
  return `${source}/${attribute}`
}

/** The name within its events of the attribute that a field's id stands for. */
export function attributeOfField(fieldId: string): string {
  return fieldId.slice(fieldId.indexOf('/') + 1)
}

/** The events that a field's id says it is an attribute of; undefined for fields of customers, whose ids have no slash. */
export function eventSourceOfField(fieldId: string): EventSource | undefined {
  return eventSources.find((source) => fieldId.startsWith(`${source}/`))
}

/** The attribute that a filter asks about. */
export function attributeOf(filter: EventFilter): string {
  return filter.kind === 'weekdays' ? 'day' : filter.attribute
}

/** The types of attribute that each kind of filter fits. */
export const typesOfFilter: Readonly<Record<EventFilter['kind'], readonly FieldType[]>> = {
  values: ['choice', 'text'],
  range: ['number', 'money'],
  yesNo: ['yesNo'],
  weekdays: ['date']
}

/** The types of attribute that each measure with an attribute fits. */
export const typesOfMeasure: Readonly<
  Record<Extract<EventMeasure, { attribute: string }>['kind'], readonly FieldType[]>
> = {
  sum: ['number', 'money'],
  average: ['number', 'money'],
  distinct: ['choice', 'text', 'number', 'money', 'date', 'yesNo']
}
