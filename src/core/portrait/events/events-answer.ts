import type { CustomerTable, EventTable } from '../../../model/customer-table'
import { createByteCache, type ByteCache } from '../../columns/byte-cache'
import type { SetMaker } from '../../columns/set-maker'
import { joinVerdicts } from '../bits/join-verdicts'
import { unknownForAll, type Verdict } from '../bits/verdict'
import { eventFigures, type EventFigures } from './event-figures'
import type { EventFigureQuestion, EventQuestion } from './event-question'
import { passingAll, passingEvents } from './passing-events'

const keptBytes = 128 * 1024 * 1024
const caches = new WeakMap<EventTable, ByteCache>()

/** Customers whose events give a figure between the bounds in every window; unknown for all when the base has no such events. */
export function answerFromEvents(question: EventQuestion, table: CustomerTable, sets: SetMaker): Verdict {
  const verdicts = question.figures.map((figure) => {
    const events = table.events?.[figure.source]
    return events
      ? figuresBetween(figuresOf(figure, events), question.from ?? -Infinity, question.to ?? Infinity, sets)
      : unknownForAll(sets)
  })
  const [only] = verdicts
  return only && verdicts.length === 1 ? only : joinVerdicts('all', 1, verdicts, sets)
}

/** Kept by what is worked out, so that a moved bound costs one comparison a customer, and by each test of the events. */
function figuresOf(question: EventFigureQuestion, events: EventTable): EventFigures {
  const cache = caches.get(events) ?? createByteCache(keptBytes)
  caches.set(events, cache)
  const work = (): EventFigures => {
    const tests = question.tests.map((test) =>
      cache.remember(
        `test ${JSON.stringify(test)}`,
        () => passingEvents(test, events),
        ({ byteLength }) => byteLength
      )
    )
    return eventFigures(question, events, passingAll(tests))
  }
  return cache.remember(`figure ${JSON.stringify(question)}`, work, ({ low }) => low.byteLength * 2)
}

/** Spans wholly between the bounds are true, wholly outside false, else unknown; so is NaN. */
function figuresBetween({ low, high }: EventFigures, from: number, to: number, sets: SetMaker): Verdict {
  const verdict = { matches: sets.take(), unknown: sets.take() }
  const isEmpty = from > to
  for (let word = 0, row = 0; row < low.length; word++) {
    const end = Math.min(low.length, row + 32)
    let isTrue = 0
    let isUnknown = 0
    for (let bit = 1; row < end; row++, bit <<= 1) {
      const least = low[row] as number
      const most = high[row] as number
      if (least >= from && most <= to) isTrue |= bit
      else if (least !== least || !(most < from || least > to || isEmpty)) isUnknown |= bit
    }
    verdict.matches.words[word] = isTrue
    verdict.unknown.words[word] = isUnknown
  }
  return verdict
}
