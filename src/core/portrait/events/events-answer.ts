import type { CustomerTable, EventTable } from '../../../model/customer-table'
import { createByteCache, type ByteCache } from '../../columns/byte-cache'
import type { SetMaker } from '../../columns/set-maker'
import { joinVerdicts } from '../bits/join-verdicts'
import { unknownForAll, type Verdict } from '../bits/verdict'
import { eventFigures, type EventFigures } from './event-figures'
import type { EventFigureQuestion, EventQuestion, EventTestQuestion } from './event-question'
import type { Between } from './events-by-day'
import { groupEvents, type WindowTest } from './grouped-events'
import { passingAll, passingEvents, type PassingEvents } from './passing-events'

const keptBytes = 128 * 1024 * 1024
const caches = new WeakMap<EventTable, ByteCache>()

/** Customers whose events give a figure between the bounds in every window; unknown for all when the base has no such events. */
export function answerFromEvents(question: EventQuestion, table: CustomerTable, sets: SetMaker): Verdict {
  const bounds = { from: question.from ?? -Infinity, to: question.to ?? Infinity }
  const verdicts = question.figures.map((figure) => {
    const events = table.events?.[figure.source]
    return events ? verdictOf(figure, events, bounds, sets) : unknownForAll(sets)
  })
  const [only] = verdicts
  return only && verdicts.length === 1 ? only : joinVerdicts('all', 1, verdicts, sets)
}

interface Bounds {
  readonly from: number
  readonly to: number
}

/**
 * The events that pass the tests but for those of days are kept as a table of their own, so that a moved window looks through these
 * only; figures without a window are kept too, so that a moved bound costs one comparison a customer. Spans wholly between the bounds
 * are true, wholly outside false, else unknown; so is NaN.
 */
function verdictOf(question: EventFigureQuestion, events: EventTable, bounds: Bounds, sets: SetMaker): Verdict {
  const cache = caches.get(events) ?? createByteCache(keptBytes)
  caches.set(events, cache)
  const windows = question.tests.filter(isWindow)
  const tests = question.tests.filter((test) => !isWindow(test))
  const { attribute } = question
  const grouped = cache.remember(
    `grouped ${JSON.stringify([attribute, tests])}`,
    () => groupEvents(events, passingTests(tests, events, cache), attribute, sets.moved),
    ({ bytes }) => bytes
  )
  const verdict = answerOfOthers(question, events, bounds, sets)
  const between = { ...bounds, matches: verdict.matches.words, unknown: verdict.unknown.words }
  if (grouped.writeBetween(question, windows, between)) return verdict
  const work = (): EventFigures => grouped.figures(question, windows)
  const figures = cache.remember(`figure ${JSON.stringify(question)}`, work, ({ low }) => low.byteLength * 2)
  writeFigures(grouped.customers, figures, between)
  return verdict
}

function isWindow(test: EventTestQuestion): test is WindowTest {
  return test.kind === 'range' && test.attribute === 'day'
}

function passingTests(tests: readonly EventTestQuestion[], events: EventTable, cache: ByteCache): PassingEvents | null {
  const passed = tests.map((test) =>
    cache.remember(
      `test ${JSON.stringify(test)}`,
      () => passingEvents(test, events),
      ({ byteLength }) => byteLength
    )
  )
  return passingAll(passed)
}

/** Everybody as if nobody had an event that counts, in sets that are still to be written. */
function answerOfOthers(
  question: EventFigureQuestion,
  { columns }: EventTable,
  bounds: Bounds,
  sets: SetMaker
): Verdict {
  const none = { rows: 0, offsets: Uint32Array.of(0, 0), columns }
  const { low, high } = eventFigures(question, none, null)
  const matches = isTrue(low[0] as number, high[0] as number, bounds)
  const unknown = !matches && isUnknown(low[0] as number, high[0] as number, bounds)
  const verdict = { matches: sets.take(), unknown: sets.take() }
  verdict.matches.words.set((matches ? sets.everybody : sets.nobody).words)
  verdict.unknown.words.set((unknown ? sets.everybody : sets.nobody).words)
  return verdict
}

function isTrue(least: number, most: number, { from, to }: Bounds): boolean {
  return least >= from && most <= to
}

function isUnknown(least: number, most: number, { from, to }: Bounds): boolean {
  return least !== least || !(most < from || least > to || from > to)
}

function writeFigures(customers: Uint32Array, { low, high }: EventFigures, between: Between): void {
  const { matches, unknown } = between
  for (let place = 0; place < customers.length; place++) {
    const row = customers[place] as number
    const word = row >>> 5
    const bit = 1 << (row & 31)
    const matched = isTrue(low[place] as number, high[place] as number, between)
    matches[word] = matched ? (matches[word] as number) | bit : (matches[word] as number) & ~bit
    const open = !matched && isUnknown(low[place] as number, high[place] as number, between)
    unknown[word] = open ? (unknown[word] as number) | bit : (unknown[word] as number) & ~bit
  }
}
