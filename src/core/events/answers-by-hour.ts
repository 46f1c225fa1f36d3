import type { EventTable } from '../../model/customer-table'
import { isOutgoing, meaningOfOutcome } from './contact-words'

/** How many contacts customers answered or began themselves in each hour of the day. */
export interface AnswersByHour {
  /** 24 counts, from midnight. */
  readonly counts: readonly number[]
  /** Customers with at least one of them. */
  readonly customers: number
}

/**
 * Counts, for the customers that `isMember` tells, contacts at a known hour that the customer began or that have an outcome other
 * than "no answer". Of contacts without a direction or an outcome nobody knows whether somebody answered; they do not count.
 */
export function answersByHour({ offsets, columns }: EventTable, isMember: (row: number) => boolean): AnswersByHour {
  const counts = new Array<number>(24).fill(0)
  const hours = columns.get('hour')
  if (hours?.kind !== 'number') return { counts, customers: 0 }
  const answers = answerAt({ columns })
  let customers = 0
  for (let row = 0; row + 1 < offsets.length; row++) {
    if (!isMember(row)) continue
    let counted = 0
    for (let event = offsets[row] as number; event < (offsets[row + 1] as number); event++) {
      const hour = Math.floor(hours.values[event] as number)
      if (!(hour >= 0 && hour < 24) || !answers(event)) continue
      counts[hour] = (counts[hour] ?? 0) + 1
      counted++
    }
    if (counted > 0) customers++
  }
  return { counts, customers }
}

function answerAt({ columns }: Pick<EventTable, 'columns'>): (event: number) => boolean {
  const outcomes = columns.get('outcome')
  const directions = columns.get('direction')
  const isAnswer =
    outcomes?.kind === 'choice'
      ? outcomes.dictionary.map((outcome, code) => code > 0 && meaningOfOutcome(outcome) !== 'noAnswer')
      : null
  const isBegun =
    directions?.kind === 'choice'
      ? directions.dictionary.map((direction, code) => code > 0 && !isOutgoing(direction))
      : null
  return (event) =>
    (isAnswer !== null && outcomes?.kind === 'choice' && isAnswer[outcomes.codes[event] as number] === true) ||
    (isBegun !== null && directions?.kind === 'choice' && isBegun[directions.codes[event] as number] === true)
}
