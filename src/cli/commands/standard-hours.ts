import type { HoursOffer } from '../../contract/standard-results'
import { answer, type Session } from '../session'

/** Tells when members of a segment (null: all customers) answered, and the windows that follow from it. */
export async function tellHours(session: Session, segment: string | null): Promise<void> {
  const { say, number, percent } = session.words
  const found = await session.client.call('standard.hours', { segment })
  const textOf = ({ from, to, share }: HoursOffer) =>
    say('standards.offers.window', { window: say('standard.window', { from, to }), share: percent(share) })
  const { answers, customers, best, quiet } = found
  answer(session, found, () =>
    answers === 0
      ? [say('standards.offers.none')]
      : [
          say('standards.offers.told', { customers: number(customers) }, answers),
          ...best.map((offer) => `${say('standard.promises.bestHours')}: ${textOf(offer)}`),
          ...(quiet ? [`${say('standard.promises.doNotCall')}: ${textOf(quiet)}`] : [])
        ]
  )
}
