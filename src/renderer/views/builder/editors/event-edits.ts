import type { DateCriterion } from '../../../../model/criterion/date-criterion'
import {
  attributeOfField,
  typesOfFilter,
  typesOfMeasure,
  type EventCriterion,
  type EventFilter,
  type EventMeasure,
  type EventWindow
} from '../../../../model/criterion/event-criterion'
import { commonOf } from '../../../../model/criterion/common'
import type { Field } from '../../../../model/field'

type Attribute = Pick<Field, 'id' | 'type'>

/** The attributes that a measure can be of. */
export function measurable<F extends Attribute>(kind: EventMeasure['kind'], attributes: readonly F[]): F[] {
  if (kind !== 'sum' && kind !== 'average' && kind !== 'distinct') return []
  return attributes.filter(({ type }) => typesOfMeasure[kind].includes(type))
}

/** The measure of another kind, with the attribute it had where that fits, else the first that does; without bounds, but counting begins at one. */
export function measureOf(
  kind: EventMeasure['kind'],
  before: EventMeasure,
  attributes: readonly Attribute[]
): EventMeasure {
  if (kind === 'count') return { kind, from: 1 }
  if (kind === 'interval' || kind === 'first' || kind === 'last') return { kind }
  const fitting = measurable(kind, attributes).map(({ id }) => attributeOfField(id))
  const kept = 'attribute' in before && fitting.includes(before.attribute) ? before.attribute : fitting[0]
  return { kind, attribute: kept ?? '' }
}

/** A new window of a kind: the last twelve months, or the last whole year. */
export function windowOf(kind: EventWindow['kind']): EventWindow {
  if (kind === 'between')
    return { kind, from: { kind: 'ago', count: 12, unit: 'month' }, to: { kind: 'ago', count: 0, unit: 'day' } }
  return kind === 'eachYear' ? { kind, years: 1 } : { kind }
}

/** A filter on an attribute that lets every event pass until it is set, or one by the day of the week; null when none fits its type. */
export function filterOn(attribute: Attribute): EventFilter | null {
  const name = attributeOfField(attribute.id)
  if (typesOfFilter.values.includes(attribute.type))
    return { kind: 'values', attribute: name, values: [], excluded: false }
  if (typesOfFilter.range.includes(attribute.type)) return { kind: 'range', attribute: name }
  if (typesOfFilter.yesNo.includes(attribute.type)) return { kind: 'yesNo', attribute: name, value: true }
  return name === 'day' ? { kind: 'weekdays', days: [1, 2, 3, 4, 5] } : null
}

/** Whether a filter names no value or day yet, so that it would let nothing pass. */
export function isUnset(filter: EventFilter): boolean {
  if (filter.kind === 'values') return filter.values.length === 0
  return filter.kind === 'weekdays' && filter.days.length === 0
}

/** Bounds of days as the editor of dates takes them. */
export function asDates({ id }: EventCriterion, { from, to }: Pick<DateCriterion, 'from' | 'to'>): DateCriterion {
  return { kind: 'date', ...commonOf(id, 'day'), from, to }
}
