import type { DayNumber } from '../../model/day'
import type { SampleCustomerType } from './sample-shapes'
import type { SampleCity } from './vocabulary/vocabulary'

/** What is invented about one customer before anything is made unknown. Null is what such a customer does not have. */
export interface SampleCustomer {
  readonly key: string
  readonly type: SampleCustomerType
  readonly name: string
  readonly firstName: string
  readonly lastName: string
  readonly gender: 'woman' | 'man' | 'other' | null
  readonly birthDay: DayNumber | null
  /** Full years on the as-of day. */
  readonly age: number | null
  readonly city: SampleCity
  readonly postcode: string
  readonly maritalStatus: string | null
  readonly children: number | null
  readonly education: string | null
  readonly occupation: string | null
  /** Minor units. */
  readonly income: number | null
  readonly company: string | null
  readonly industry: string | null
  readonly interests: readonly string[] | null
  readonly values: readonly string[] | null
  /** The day on which the customer was entered, in the last 36 months. */
  readonly since: DayNumber
  readonly email: string
  readonly phone: string
}
