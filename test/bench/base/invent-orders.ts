import { createRandom } from '../../../src/core/sample/random'
import { dayFromIso, isoFromDay } from '../../../src/model/day'
import { asOfDate } from './base-recipe'
import { orderColumns } from './order-recipe'
import { channels } from './vocabulary'

const seed = 'bench orders 1'
const ordersOfCustomer = 5
const days = 3 * 365

/** The categories of orders, the first ones most often. */
export const categories = Array.from({ length: 24 }, (_, place) => `Category ${String(place + 1).padStart(2, '0')}`)
const productsOfCategory = 20

/** Lines of a shop's orders, on average five for each of so many customers, as a till writes them: by day, of one customer after another. The same every time. */
export function* inventOrders(customers: number): Generator<string> {
  const random = createRandom(seed)
  const today = dayFromIso(asOfDate) ?? 0
  yield `${orderColumns.map(([header]) => header).join(',')}\n`
  const each = (customers * ordersOfCustomer) / days
  for (let day = 0, order = 0; day < days; day++) {
    const date = isoFromDay(today - days + 1 + day)
    for (const end = Math.round((day + 1) * each); order < end; order++) {
      const customer = 1 + Math.floor(random.next() ** 1.3 * customers)
      const category = Math.floor(random.next() ** 1.6 * categories.length)
      const hour = String(8 + random.below(14)).padStart(2, '0')
      const cents = 200 + Math.round(Math.exp(7 + 0.8 * random.normal()))
      yield [
        `C${String(customer).padStart(7, '0')}`,
        `${date} ${hour}:${String(random.below(60)).padStart(2, '0')}:00`,
        categories[category] ?? '',
        `Product ${String(category * productsOfCategory + random.below(productsOfCategory))}`,
        channels[random.below(channels.length)] ?? '',
        String(1 + random.below(4)),
        `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}\n`
      ].join(',')
    }
  }
}
