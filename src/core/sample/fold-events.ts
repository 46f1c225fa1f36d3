import type { DayNumber } from '../../model/day'
import type { SampleContact } from './invent-contacts'
import type { SampleOrder } from './invent-orders'

/** What the orders and contacts of one customer come to; null is unknown. */
export interface FoldedEvents {
  /** Minor units. */
  readonly money: number | null
  readonly purchases: number | null
  readonly firstOrder: DayNumber | null
  readonly lastOrder: DayNumber | null
  readonly contacts: number | null
  /** Position of the channel with the most contacts, the later one of two alike. */
  readonly preferredChannel: number | null
}

/** Folds events in order of day into figures; null in place of a list is a history that was not recorded, and unknown. */
export function foldEvents(
  orders: readonly SampleOrder[] | null,
  contacts: readonly SampleContact[] | null
): FoldedEvents {
  return {
    money: orders && orders.reduce((sum, order) => sum + order.amount, 0),
    purchases: orders && orders.length,
    firstOrder: orders?.[0]?.day ?? null,
    lastOrder: orders?.[orders.length - 1]?.day ?? null,
    contacts: contacts && contacts.length,
    preferredChannel: contacts && mostFrequentChannel(contacts)
  }
}

function mostFrequentChannel(contacts: readonly SampleContact[]): number | null {
  const counts = new Map<number, number>()
  let best: number | null = null
  for (const { channel } of contacts) {
    const count = (counts.get(channel) ?? 0) + 1
    counts.set(channel, count)
    if (best === null || count >= (counts.get(best) ?? 0)) best = channel
  }
  return best
}
