import type { CustomerTable } from '../../model/customer-table'
import type { DayNumber } from '../../model/day'
import type { EventTable } from '../../model/event-table'
import type { Field } from '../../model/field'
import type { Language } from '../../model/language'

export interface SampleOptions {
  readonly language: Language
  /** The last day of the invented history. */
  readonly asOfDay: DayNumber
  /** The customer's own id (16 hexadecimal digits) for a key. */
  idOf(key: string): string
}

/** An invented base: customers with stored fields, the formula of the average check, their orders and contacts. */
export interface SampleBase {
  readonly table: CustomerTable
  readonly fields: Field[]
  readonly formulas: Field[]
  readonly orders: EventTable
  readonly contacts: EventTable
  /** ISO 4217 code of all money. */
  readonly currency: string
}
