import { comparableText } from '../../model/comparable-text'
import type { PromiseId, Promises, ServiceWindow } from '../../model/standard/promises'

/** Promises of which it can be told whether another one keeps them. */
export const comparablePromises = [
  'firstAnswer',
  'solution',
  'priority',
  'doNotCall',
  'templatePolicy',
  'privileges'
] as const satisfies readonly PromiseId[]
export type ComparablePromise = (typeof comparablePromises)[number]

/**
 * Whether what is done for a customer keeps what was promised: answers as fast or faster, a level as high or higher, no calls
 * in all of the window, no templates where none were promised, all privileges.
 */
export function keepsPromise(id: ComparablePromise, done: Promises, promised: Promises): boolean {
  switch (id) {
    case 'firstAnswer':
    case 'solution':
    case 'priority':
      return promised[id] === undefined || (done[id] ?? Infinity) <= promised[id]
    case 'doNotCall':
      return !promised.doNotCall || (!!done.doNotCall && covers(done.doNotCall, promised.doNotCall))
    case 'templatePolicy':
      return promised.templatePolicy !== 'never' || done.templatePolicy === 'never'
    case 'privileges':
      return missingPrivileges(done, promised).length === 0
  }
}

/** A promise that keeps both of two: the faster, the higher, the one window where it covers the other, both lists. */
export function promiseForBoth(id: ComparablePromise, one: Promises, other: Promises): Promises {
  if (id === 'privileges') return { privileges: [...(one.privileges ?? []), ...missingPrivileges(one, other)] }
  if (id === 'doNotCall' && one.doNotCall && other.doNotCall)
    return { doNotCall: joined(one.doNotCall, other.doNotCall) }
  const better = keepsPromise(id, one, other) ? one : other
  return { [id]: better[id] }
}

function missingPrivileges(done: Promises, promised: Promises): string[] {
  const given = new Set((done.privileges ?? []).map(comparableText))
  return (promised.privileges ?? []).filter((privilege) => !given.has(comparableText(privilege)))
}

const minutesOfDay = 24 * 60

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function lengthOf({ from, to }: ServiceWindow): number {
  return (minutesOf(to) - minutesOf(from) + minutesOfDay) % minutesOfDay
}

/** Minutes from the beginning of a window on to a time. */
function after({ from }: ServiceWindow, time: string): number {
  return (minutesOf(time) - minutesOf(from) + minutesOfDay) % minutesOfDay
}

function covers(wide: ServiceWindow, narrow: ServiceWindow): boolean {
  return after(wide, narrow.from) + lengthOf(narrow) <= lengthOf(wide)
}

/** The shorter of the two windows that cover both; windows that together leave no minute become all but one. */
function joined(one: ServiceWindow, other: ServiceWindow): ServiceWindow {
  const windows = [one, other, { from: one.from, to: other.to }, { from: other.from, to: one.to }]
  const [best] = windows
    .filter((window) => window.from !== window.to && covers(window, one) && covers(window, other))
    .sort((first, second) => lengthOf(first) - lengthOf(second))
  return best ?? { from: '00:00', to: '23:59' }
}
