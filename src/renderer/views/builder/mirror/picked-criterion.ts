import type { Chart, ChartCell } from '../../../../contract/results'
import { createCriterion } from '../../../../model/criterion/create-criterion'
import type { CheckByAgeBandCriterion } from '../../../../model/criterion/check-by-age-band-criterion'
import type { Criterion } from '../../../../model/criterion/criterion'
import { createEventCriterion, type EventFilter } from '../../../../model/criterion/event-criterion'
import { isoFromDay } from '../../../../model/day'
import type { FieldType } from '../../../../model/field'

/** A value or an interval of a field, as bars and telling values have it. */
export type PickedValue = Pick<ChartCell, 'value' | 'from' | 'to'> & {
  readonly field: string
  readonly type: FieldType
}

/** The criterion that those in a bar of a field meet; null for what no criterion says. */
export function criterionOfValue({ field, type, value, from, to }: PickedValue, id: string): Criterion | null {
  switch (type) {
    case 'choice':
    case 'multipleChoice': {
      const criterion = createCriterion(type, id, field)
      return value !== null && 'values' in criterion ? ({ ...criterion, values: [value] } as Criterion) : null
    }
    case 'yesNo': {
      const criterion = createCriterion('yesNo', id, field)
      return criterion.kind === 'yesNo' ? { ...criterion, value: value === 'yes' } : null
    }
    case 'number':
    case 'money': {
      const criterion = createCriterion('number', id, field)
      const ends = { ...bound('from', from), ...bound('to', to) }
      return criterion.kind === 'number' ? { ...criterion, ...ends, excludesTo: to !== null } : null
    }
    case 'age': {
      const criterion = createCriterion('age', id, field)
      const ends = { ...bound('from', from), ...bound('to', to === null ? null : to - 1) }
      return criterion.kind === 'age' ? { ...criterion, ...ends } : null
    }
    case 'date': {
      const criterion = createCriterion('date', id, field)
      const ends = { ...bound('from', dayBound(from)), ...bound('to', dayBound(to === null ? null : to - 1)) }
      return criterion.kind === 'date' ? { ...criterion, ...ends } : null
    }
    case 'text':
      return null
  }
}

/** The criterion that those in a bar of a chart meet: on the field, or at least one such order or contact. */
export function criterionOfBar(chart: Chart, bin: ChartCell, id: string): Criterion | null {
  const { request } = chart
  if (request.kind !== 'events') return criterionOfValue({ ...bin, field: chart.field, type: chart.type }, id)
  const from = bin.from ?? 0
  const events = createEventCriterion(id, request.of)
  if (request.along === 'months') {
    const between = { ...bound('from', dayBound(bin.from)), ...bound('to', dayBound((bin.to ?? from + 1) - 1)) }
    return { ...events, window: { kind: 'between', ...between } }
  }
  if (request.along === 'monthOfYear')
    return request.of === 'orders'
      ? criterionOfValue(
          { field: 'order_months', type: 'multipleChoice', value: String(from), from: null, to: null },
          id
        )
      : null
  const isDay = request.along === 'weekday'
  const hour = from % 24
  const filters: EventFilter[] = [
    { kind: 'weekdays', days: [isDay ? from : Math.floor(from / 24) + 1] },
    ...(isDay ? [] : [{ kind: 'range', attribute: 'hour', from: hour, to: hour } as const])
  ]
  return { ...events, filters }
}

/** An age band of the average check: the bands of the chart, of which only the picked one is included, or, where they are those of a criterion, one more or less. */
export function criterionOfBand(
  bands: readonly { readonly from: number; readonly to: number | null }[],
  picked: number,
  before: Criterion | null,
  id: string
): CheckByAgeBandCriterion {
  const known = before?.kind === 'checkByAgeBand' ? before : null
  const isSame =
    known?.bands.length === bands.length &&
    known.bands.every(({ from, to }, index) => from === bands[index]?.from && (to ?? null) === bands[index]?.to)
  if (known && isSame) {
    const turned = known.bands.map((band, index) => (index === picked ? { ...band, included: !band.included } : band))
    return { ...known, bands: turned.some(({ included }) => included) ? turned : known.bands }
  }
  const fresh = createCriterion('checkByAgeBand', known?.id ?? id, 'average_check') as CheckByAgeBandCriterion
  const made = bands.map(({ from, to }, index) => ({ from, ...bound('to', to), included: index === picked }))
  return { ...fresh, ...(known ? { unknown: known.unknown } : {}), bands: made }
}

function dayBound(day: number | null): { readonly kind: 'day'; readonly day: string } | null {
  return day === null ? null : { kind: 'day', day: isoFromDay(Math.round(day)) }
}

function bound<Side extends 'from' | 'to', Value>(
  side: Side,
  value: Value | null
): { readonly [side in Side]?: Value } {
  return (value === null ? {} : { [side]: value }) as { readonly [side in Side]?: Value }
}
