import type { DayNumber } from '../../model/day'
import type { Random } from './random'
import type { SampleCustomer } from './sample-customer'

/** One contact: positions are those of the vocabulary; the reason may be unknown. */
export interface SampleContact {
  readonly day: DayNumber
  /** 0 to 23. */
  readonly hour: number
  readonly channel: number
  readonly direction: number
  readonly outcome: number
  readonly reason: number | null
}

/** Invents the contacts of a customer with so many orders, in order of time. */
export function inventContacts(
  random: Random,
  customer: SampleCustomer,
  orders: number,
  asOfDay: DayNumber
): SampleContact[] {
  const count = random.poisson(Math.min(20, 1.9 + orders * 0.35))
  const channels = channelWeights(random, customer)
  const days = Array.from({ length: count }, () => contactDay(random, customer.since, asOfDay))
  return days
    .map((day) => inventContact(random, day, channels))
    .sort((one, other) => one.day - other.day || one.hour - other.hour)
}

function inventContact(random: Random, day: DayNumber, channels: readonly number[]): SampleContact {
  const direction = random.chance(0.6) ? 0 : 1
  const evening = random.chance(0.42)
  const hour = Math.round((evening ? 18.4 : 11.2) + random.normal() * (evening ? 1.5 : 1.7))
  const reasons = direction === 0 ? [34, 28, 10, 9, 0, 0] : [6, 4, 0, 2, 60, 28]
  return {
    day,
    hour: Math.min(22, Math.max(7, hour)),
    channel: random.weighted(channels),
    direction,
    outcome: random.weighted(direction === 0 ? [58, 24, 10, 5, 3] : [8, 22, 22, 20, 28]),
    reason: random.chance(0.07) ? null : random.weighted(reasons)
  }
}

/** A day from the start on; half of those that fall on Saturday or Sunday move to the Monday after. */
function contactDay(random: Random, since: DayNumber, asOfDay: DayNumber): DayNumber {
  const day = since + random.below(asOfDay - since + 1)
  const weekday = (((day + 3) % 7) + 7) % 7
  return weekday >= 5 && random.chance(0.5) ? Math.min(asOfDay, day + 7 - weekday) : day
}

function channelWeights(random: Random, { age, type }: SampleCustomer): number[] {
  const usual =
    type !== 'person'
      ? [45, 40, 2, 8, 5]
      : age === null || age < 32
        ? [18, 8, 12, 54, 8]
        : age < 52
          ? [34, 24, 14, 20, 8]
          : [12, 52, 10, 6, 20]
  const own = random.below(usual.length)
  return usual.map((weight, index) => (index === own ? weight * 2.5 : weight))
}
