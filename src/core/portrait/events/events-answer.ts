import type { CustomerTable, EventTable } from '../../../model/customer-table'
import { createByteCache, type ByteCache } from '../../columns/byte-cache'
import type { SetMaker } from '../../columns/set-maker'
import { joinVerdicts } from '../bits/join-verdicts'
import { unknownForAll, type Verdict } from '../bits/verdict'
import { eventFigures, type EventFigures } from './event-figures'
import type { EventFigureQuestion, EventQuestion, EventTestQuestion } from './event-question'
import { passing, passingAll, passingEvents } from './passing-events'
import { bytesOfSelected, selectDays, selectEvents, tableOfSelected, type SelectedEvents } from './selected-events'

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

/** Figures of the customers who have events that count, and the one of all others. */
interface FoundFigures extends EventFigures {
  /** The rows of these customers, rising. */
  readonly customers: Uint32Array
  readonly others: { readonly low: number; readonly high: number }
  /** Of the base. */
  readonly rows: number
}

/**
 * Kept by what is worked out, so that a moved bound costs one comparison a customer. The events that pass the tests but for
 * those of days are kept too: a moved window looks through these only.
 */
function figuresOf(question: EventFigureQuestion, events: EventTable): FoundFigures {
  const cache = caches.get(events) ?? createByteCache(keptBytes)
  caches.set(events, cache)
  const work = (): FoundFigures => {
    const windows = question.tests.filter(isWindow)
    const tests = question.tests.filter((test) => !isWindow(test))
    let selected = selectedBy(tests, events, cache)
    for (const { from, to } of windows) selected = selectDays(selected, from, to)
    const { customers, table } = tableOfSelected(selected, events, question.attribute)
    const { low, high } = eventFigures(question, table, isSure(selected) ? null : selected.passed)
    return { customers, low, high, others: figureOfNone(question, events), rows: events.offsets.length - 1 }
  }
  return cache.remember(`figure ${JSON.stringify(question)}`, work, ({ low }) => low.byteLength * 2.5)
}

function isSure({ passed }: SelectedEvents): boolean {
  for (let event = 0; event < passed.length; event++) if (passed[event] !== passing.yes) return false
  return true
}

type WindowTest = Extract<EventTestQuestion, { kind: 'range' }>

function isWindow(test: EventTestQuestion): test is WindowTest {
  return test.kind === 'range' && test.attribute === 'day'
}

function selectedBy(tests: readonly EventTestQuestion[], events: EventTable, cache: ByteCache): SelectedEvents {
  const select = (): SelectedEvents => {
    const passed = tests.map((test) =>
      cache.remember(
        `test ${JSON.stringify(test)}`,
        () => passingEvents(test, events),
        ({ byteLength }) => byteLength
      )
    )
    return selectEvents(events, passingAll(passed))
  }
  return cache.remember(`selected ${JSON.stringify(tests)}`, select, bytesOfSelected)
}

/** The figure of a customer without any event that counts. */
function figureOfNone(question: EventFigureQuestion, { columns }: EventTable): FoundFigures['others'] {
  const nobody = { rows: 0, offsets: Uint32Array.of(0, 0), columns }
  const { low, high } = eventFigures(question, nobody, null)
  return { low: low[0] as number, high: high[0] as number }
}

/** Spans wholly between the bounds are true, wholly outside false, else unknown; so is NaN. */
function figuresBetween(found: FoundFigures, from: number, to: number, sets: SetMaker): Verdict {
  const { customers, low, high, others, rows } = found
  const isEmpty = from > to
  const isTrue = (least: number, most: number): boolean => least >= from && most <= to
  const isUnknown = (least: number, most: number): boolean => least !== least || !(most < from || least > to || isEmpty)
  const verdict = { matches: sets.take(), unknown: sets.take() }
  const [matches, unknown] = [verdict.matches.words, verdict.unknown.words]
  const othersMatch = isTrue(others.low, others.high)
  fillBits(matches, rows, othersMatch)
  fillBits(unknown, rows, !othersMatch && isUnknown(others.low, others.high))
  for (let place = 0; place < customers.length; place++) {
    const row = customers[place] as number
    const word = row >>> 5
    const bit = 1 << (row & 31)
    const least = low[place] as number
    const most = high[place] as number
    const matched = isTrue(least, most)
    matches[word] = matched ? (matches[word] as number) | bit : (matches[word] as number) & ~bit
    const open = !matched && isUnknown(least, most)
    unknown[word] = open ? (unknown[word] as number) | bit : (unknown[word] as number) & ~bit
  }
  return verdict
}

/** The words of a set of everybody, or of nobody. */
function fillBits(words: Uint32Array | Int32Array, rows: number, value: boolean): void {
  words.fill(0)
  if (!value) return
  words.fill(-1, 0, rows >>> 5)
  if ((rows & 31) !== 0) words[rows >>> 5] = (1 << (rows & 31)) - 1
}
