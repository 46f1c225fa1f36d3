import type { Column, EventSource } from '../../../model/customer-table'
import { usualEventField } from '../../../model/event-attributes'
import type { Field } from '../../../model/field'
import { currencyOfColumn, dialectOfColumn, latestShortYear } from '../build/builder-for'
import type { NumberRange } from '../build/number-builder'
import type { MissingBytes } from '../bytes/missing-bytes'
import type { RowBatch } from '../bytes/row-batch'
import type { TakerParts } from '../create-batch-taker'
import type { ColumnFiller, RejectCell } from '../fill/column-filler'
import { dayFiller } from '../fill/day-filler'
import { fillerFor } from '../fill/filler-for'
import { numberFiller } from '../fill/number-filler'
import { withBounds } from '../values/bounds-of-choices'
import type { EventColumn } from './event-fields'
import { orderNumberFiller, type OrderNumbers } from './order-numbers'
import { priceFiller, type Prices } from './price-filler'
import { statusFiller } from './status-filler'
import { timeFiller } from './time-filler'

/** A column of events with its field. */
export interface FilledEventColumn {
  readonly field: Field
  readonly column: Column
}

/** What the columns of a file of events come to, by line; filled column by column. */
export interface ReadEventColumns {
  /** By attribute. */
  readonly attributes: Map<string, FilledEventColumn>
  price: (Prices & { readonly header: string }) | null
  orders: OrderNumbers | null
  /** 1 for a line whose status tells of a return. */
  returns: Uint8Array | null
}

/** Takes one column of events. */
export interface EventColumnTaker {
  take(batch: RowBatch, reject: RejectCell): void
  finish(into: ReadEventColumns, customers: Uint32Array): void
}

/** What the takers of a file's columns share. */
export interface TakerContext {
  readonly source: EventSource
  /** A column of its own has the day, so that a time gives the hour only. */
  readonly hasDays: boolean
  readonly missing: MissingBytes
}

const hourRange: NumberRange = { minimum: 0, maximum: 23, whole: true, reason: 'notANumber' }

/** The taker of a column of events. */
export function columnTakerOf(parts: TakerParts, column: EventColumn, context: TakerContext): EventColumnTaker {
  const { room } = parts
  const { field, attribute } = column
  if (field) return attributeTaker(parts, { ...column, field }, context.missing)
  if (attribute === 'time') return timeTaker(parts, column, context)
  if (attribute === 'price') return priceTaker(parts, column)
  if (attribute === 'number') {
    const filler = orderNumberFiller(room)
    return { take: filler.take, finish: (into, customers) => void (into.orders = filler.finish(customers)) }
  }
  const filler = statusFiller(room)
  return { take: filler.take, finish: (into) => void (into.returns = filler.finish()) }
}

function attributeTaker(
  { room, options, recipe }: TakerParts,
  { column, attribute, field }: EventColumn & { readonly field: Field },
  missing: MissingBytes
): EventColumnTaker {
  const { decimal } = dialectOfColumn(recipe.dialect, column)
  const filler =
    attribute === 'hour' && field.standard
      ? numberFiller(room, decimal, hourRange)
      : fillerFor(column, { ...options, dialect: recipe.dialect }, room, missing)
  if (!filler) throw new TypeError(`no filler for ${field.id}`)
  return {
    take: filler.take,
    finish(into) {
      const currency = filler.currency?.()
      const found = currency === undefined ? field : { ...field, currency }
      const read = filler.finish()
      into.attributes.set(attribute, { field: withBounds(found, read, decimal), column: read })
    }
  }
}

function priceTaker({ room, options, recipe }: TakerParts, { column }: EventColumn): EventColumnTaker {
  const { decimal } = dialectOfColumn(recipe.dialect, column)
  const filler = priceFiller(room, decimal, currencyOfColumn(column, options.currency))
  return {
    take: filler.take,
    finish: (into) => void (into.price = { ...filler.finish(), header: column.header.trim() })
  }
}

/** Days and hours that no column of their own has. */
function timeTaker(
  { room, options, recipe }: TakerParts,
  { column }: EventColumn,
  { source, hasDays }: TakerContext
): EventColumnTaker {
  const { dateOrder } = dialectOfColumn(recipe.dialect, column)
  const days: ColumnFiller | null = hasDays
    ? null
    : dayFiller(room, { order: dateOrder, latestShortYear: latestShortYear(null, options.asOfDay) })
  const filler = timeFiller(room, days)
  return {
    take: filler.take,
    finish(into) {
      const read = filler.finish()
      const add = (attribute: string, found: Column | null): void => {
        const field = usualEventField(source, attribute, '', { kind: 'column', header: column.header.trim() })
        if (found && field && !into.attributes.has(attribute)) into.attributes.set(attribute, { field, column: found })
      }
      add('day', read.days)
      add('hour', read.hours)
    }
  }
}
