import type { Client } from '../../../src/contract/api'
import type { GroupInput } from '../../../src/model/portrait'
import type { BenchBase } from '../base/ensure-base'
import { orderRecipe } from '../base/order-recipe'
import type { EventQuestion } from '../event-question'
import { untilDurable } from './until-durable'

/** Imports orders in place of those there are; answers how many were taken. */
export async function importOrders(client: Client, orders: BenchBase): Promise<number> {
  await untilDurable(client)
  const source = { kind: 'path', path: orders.path } as const
  const outcome = await client.call('import.run', { source, recipe: orderRecipe })
  if (outcome.rejected > 0 || outcome.unreadable > 0) throw new Error('not all orders were read')
  return outcome.imported
}

let number = 0

/** How many customers an event question is true of. */
export async function countOurs(client: Client, question: EventQuestion): Promise<number> {
  const portrait: GroupInput = {
    kind: 'group',
    mode: 'all',
    members: [
      {
        kind: 'event',
        field: 'orders',
        filters: [{ kind: 'values', attribute: 'category', values: [question.category] }],
        window: { kind: 'between', from: { kind: 'ago', count: question.withinDays, unit: 'day' } },
        measure: { kind: 'sum', attribute: 'amount', from: question.sumFrom }
      }
    ]
  }
  const preview = await client.call('portrait.preview', {
    number: ++number,
    portrait,
    charts: [],
    page: { columns: [], limit: 0 }
  })
  return preview.count
}
