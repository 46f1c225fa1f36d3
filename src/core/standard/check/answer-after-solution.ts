import type { StandardFinding } from '../../../contract/standard-results'
import type { Place } from '../../../model/standard/effective-promises'
import type { StandardChange } from '../../../model/standard/standard-change'
import {
  customersOf,
  differentPlaces,
  findingId,
  placeKey,
  placesText,
  type Checked,
  type CheckedLayer
} from './checked'

/** A first answer that is promised for later than the solution. */
interface Late {
  readonly place: Place
  readonly firstAnswer: { readonly value: number; readonly place: Place }
  readonly solution: { readonly value: number; readonly place: Place }
}

/** Requests that are promised to be solved before they are answered. */
export function answerAfterSolution(checked: Checked): StandardFinding[] {
  const late = checked.layers.flatMap(lateOf)
  const [first] = late
  if (!first) return []
  const { words, layers } = checked
  const concerned = layers.filter(({ segment }) => late.some(({ place }) => place.segment === segment))
  const places = late.map(({ place }) => place)
  return [
    {
      id: findingId('answerAfterSolution'),
      kind: 'answerAfterSolution',
      severity: 'fault',
      title: words.say('standard.findings.answerAfterSolution.title'),
      text: words.say('standard.findings.answerAfterSolution.text', {
        segment: words.segment(first.place.segment),
        places: placesText(words, places),
        firstAnswer: words.hours(first.firstAnswer.value),
        solution: words.hours(first.solution.value)
      }),
      segments: concerned.map(({ segment }) => segment),
      cells: differentPlaces(places),
      customers: customersOf(checked, concerned),
      mends: [{ text: words.say('standard.mends.answerFirst'), changes: mended(late) }]
    }
  ]
}

/** Where at least one of both is promised by the standard itself. */
function lateOf({ segment, promises }: CheckedLayer): Late[] {
  return promises.flatMap(({ cell, promises: { firstAnswer, solution } }) => {
    if (!firstAnswer || !solution || firstAnswer.value <= solution.value) return []
    if (firstAnswer.place.segment !== segment && solution.place.segment !== segment) return []
    return [{ place: { segment, ...cell }, firstAnswer, solution }]
  })
}

/** The answer comes with the solution, said where the nearer of both is written, so that it holds. */
function mended(late: readonly Late[]): StandardChange[] {
  const changes = new Map<string, { place: Place; hours: number }>()
  for (const { firstAnswer, solution } of late) {
    const place = nearness(firstAnswer.place) >= nearness(solution.place) ? firstAnswer.place : solution.place
    const known = changes.get(placeKey(place))
    changes.set(placeKey(place), { place, hours: Math.min(known?.hours ?? Infinity, solution.value) })
  }
  return [...changes.values()].map(({ place, hours }) => ({
    kind: 'promises',
    ...place,
    set: { firstAnswer: hours },
    inherit: []
  }))
}

/** The order in which places are asked: a segment before the common standard, then the cell, the kind of request, the department, all. */
function nearness({ segment, department, request }: Place): number {
  return (segment === null ? 0 : 4) + (request === null ? 0 : 2) + (department === null ? 0 : 1)
}
