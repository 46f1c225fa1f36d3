import type { DayNumber } from '../../model/day'
import { foldEvents, type FoldedEvents } from './fold-events'
import { inventAnswers, inventProofs, type SampleConsents } from './invent-consents'
import { inventContacts, type SampleContact } from './invent-contacts'
import { inventCustomer } from './invent-customer'
import { inventOrders, type SampleOrder } from './invent-orders'
import { createRandom, type Random } from './random'
import type { SampleCustomer } from './sample-customer'
import type { SampleVocabulary } from './vocabulary/vocabulary'

/** One customer of the sample with all that happened; null in place of events is a history that was not recorded. */
export interface SampleRecord {
  readonly customer: SampleCustomer
  readonly orders: readonly SampleOrder[] | null
  readonly contacts: readonly SampleContact[] | null
  readonly folded: FoldedEvents
  /** 1 to 10. */
  readonly satisfaction: number
  /** 0 to 10, as NPS asks it. */
  readonly recommendation: number
  readonly loyaltyCard: boolean
  readonly consents: SampleConsents
  /** Minor units. */
  readonly margin: number | null
}

const unrecordedHistory = 0.075
const complaint = 2

/** Invents the record of an index. */
export function inventRecord(words: SampleVocabulary, index: number, asOfDay: DayNumber): SampleRecord {
  const customer = inventCustomer(words, index, asOfDay)
  const random = createRandom(`${words.currency}/history/${index}`)
  const bought = inventOrders(random, words, customer, asOfDay)
  const orders = random.chance(unrecordedHistory) ? null : bought
  const spoken = inventContacts(random, customer, bought.length, asOfDay)
  const contacts = random.chance(unrecordedHistory) ? null : spoken
  const folded = foldEvents(orders, contacts)
  const satisfaction = satisfactionOf(random, bought.length, spoken)
  const proofs = createRandom(`${words.currency}/consents/${index}`)
  const consentsOf = (answers: ReturnType<typeof inventAnswers>): SampleConsents =>
    inventProofs(proofs, words, answers, [customer.since, asOfDay])
  return {
    customer,
    orders,
    contacts,
    folded,
    satisfaction,
    recommendation: within(0, 10, satisfaction + 0.4 + random.normal() * 1.1),
    loyaltyCard: random.chance(bought.length >= 3 ? 0.78 : 0.24),
    consents: consentsOf(inventAnswers(random)),
    margin: folded.money === null ? null : Math.round(folded.money * (0.22 + random.next() * 0.2))
  }
}

function satisfactionOf(random: Random, orders: number, contacts: readonly SampleContact[]): number {
  const complaints = contacts.filter((contact) => contact.reason === complaint).length
  return within(1, 10, 7.2 + Math.min(1.2, orders * 0.12) - complaints * 1.6 + random.normal() * 1.3)
}

function within(least: number, most: number, value: number): number {
  return Math.min(most, Math.max(least, Math.round(value)))
}
