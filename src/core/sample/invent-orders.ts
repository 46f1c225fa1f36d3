import { partsOf, type DayNumber } from '../../model/day'
import type { Random } from './random'
import type { SampleCustomer } from './sample-customer'
import { categoryShapes, checkOfAge, customerShapes, seasonOfMonth } from './sample-shapes'
import type { SampleVocabulary } from './vocabulary/vocabulary'

/** One purchase: positions are those of the vocabulary; `product` counts within its category. */
export interface SampleOrder {
  readonly day: DayNumber
  /** Minor units. */
  readonly amount: number
  readonly category: number
  readonly product: number
  readonly channel: number
}

const stepDays = 15

/**
 * Invents the orders of a customer in order of day: a first one soon after the start, then as many as habit and season
 * bring, until the customer drifts away. Suppliers and some who only asked have none.
 */
export function inventOrders(
  random: Random,
  words: SampleVocabulary,
  customer: SampleCustomer,
  asOfDay: DayNumber
): SampleOrder[] {
  const shape = customerShapes[customer.type]
  if (shape.ordersAMonth === 0 || random.chance(0.05)) return []
  const habit = shape.ordersAMonth * Math.exp(random.normal() * 0.95)
  const leaving = random.chance(0.3) ? 0.004 : 0.022
  const favourites = [random.below(8), random.below(8)]
  const first = customer.since + random.below(20)
  const days = first <= asOfDay ? [first] : []
  for (let from = first + 1; from <= asOfDay; from += stepDays) {
    if (random.chance(leaving)) break
    const until = Math.min(from + stepDays, asOfDay + 1)
    const expected = (habit * (until - from) * monthShape(seasonOfMonth, from)) / 30.4375
    const count = random.poisson(Math.min(expected, 20))
    for (let each = 0; each < count; each++) days.push(from + random.below(until - from))
  }
  return days.sort((one, other) => one - other).map((day) => inventOrder(random, words, customer, day, favourites))
}

function inventOrder(
  random: Random,
  words: SampleVocabulary,
  customer: SampleCustomer,
  day: DayNumber,
  favourites: readonly number[]
): SampleOrder {
  const weights = categoryShapes.map(
    ({ weight, months }, index) => weight * monthShape(months, day) * (favourites.includes(index) ? 3 : 1)
  )
  const category = random.weighted(weights)
  const product = random.below(words.categories[category]?.products.length ?? 1)
  const price = (categoryShapes[category]?.price ?? 1) * (0.8 + product * 0.1)
  const ofCustomer = checkOfAge(customer.age) * customer.city.price * customerShapes[customer.type].check
  const major = words.check.usual * price * ofCustomer * Math.exp(random.normal() * 0.35)
  const amount = Math.max(1, Math.round(major / words.check.step)) * Math.round(words.check.step * 100)
  return { day, amount, category, product, channel: random.weighted(channelWeights(customer)) }
}

function channelWeights({ age, type }: SampleCustomer): number[] {
  if (type !== 'person') return [30, 10, 2, 50, 8]
  if (age === null || age < 30) return [24, 12, 38, 2, 24]
  return age < 50 ? [34, 22, 20, 6, 18] : [20, 48, 4, 20, 8]
}

function monthShape(shape: readonly number[], day: DayNumber): number {
  return shape[partsOf(day).month - 1] ?? 1
}
