import type { StandardFinding } from '../../../contract/standard-results'
import type { Place } from '../../../model/standard/effective-promises'
import type { PromiseId, Promises } from '../../../model/standard/promises'
import type { StandardChange } from '../../../model/standard/standard-change'
import type { Override, SegmentStandard } from '../../../model/standard/standards'
import { comparablePromises, keepsPromise, type ComparablePromise } from '../keeps-promise'
import { customersOf, differentPlaces, findingId, placeKey, placesText, type Checked } from './checked'

interface Exception {
  readonly id: ComparablePromise
  readonly place: Place
  readonly here: Promises
  readonly wider: Promises
}

/** Departments that keep less of a promise than the segment has everywhere: whoever was promised it is disappointed there. */
export function notInherited(checked: Checked): StandardFinding[] {
  return checked.standards.segments.flatMap((standard) => {
    const exceptions = exceptionsOf(standard)
    return exceptions.length === 0 ? [] : [findingOf(checked, standard, exceptions)]
  })
}

function exceptionsOf({ segment, overrides }: SegmentStandard): Exception[] {
  return overrides.flatMap(({ department, request, promises }) => {
    if (department === null) return []
    return comparablePromises.flatMap((id): Exception[] => {
      const wider = widerPromises(overrides, request, id)
      if (promises[id] === undefined || !wider) return []
      const here: Promises = { [id]: promises[id] }
      return keepsPromise(id, here, wider) ? [] : [{ id, place: { segment, department, request }, here, wider }]
    })
  })
}

/** What the segment has in all departments: for the kind of request, else for all. */
function widerPromises(overrides: readonly Override[], request: string | null, id: PromiseId): Promises | null {
  const everywhere = overrides.filter(({ department, promises }) => department === null && promises[id] !== undefined)
  const found =
    everywhere.find((each) => request !== null && each.request === request) ??
    everywhere.find((each) => each.request === null)
  return found ? { [id]: found.promises[id] } : null
}

function findingOf(checked: Checked, { segment }: SegmentStandard, exceptions: readonly Exception[]): StandardFinding {
  const { words, layers } = checked
  const name = words.segment(segment)
  const places = differentPlaces(exceptions.map(({ place }) => place))
  const [first] = exceptions
  const valueOf = (promises: Promises | undefined) => {
    const value = first && promises?.[first.id]
    return first && value !== undefined ? words.value<PromiseId>(first.id, value) : ''
  }
  return {
    id: findingId('notInherited', segment),
    kind: 'notInherited',
    severity: 'fault',
    title: words.say('standard.findings.notInherited.title', { segment: name }),
    text: words.say('standard.findings.notInherited.text', {
      segment: name,
      places: placesText(words, places),
      promise: first ? words.promise(first.id).toLocaleLowerCase(words.language) : '',
      here: valueOf(first?.here),
      wider: valueOf(first?.wider)
    }),
    segments: [segment],
    cells: places,
    customers: customersOf(
      checked,
      layers.filter((layer) => layer.segment === segment)
    ),
    mends: [
      { text: words.say('standard.mends.inherit', { segment: name }), changes: places.map(inherited(exceptions)) }
    ]
  }
}

/** Takes the exceptions of a place away. */
function inherited(exceptions: readonly Exception[]): (place: Place) => StandardChange {
  return (place) => {
    const here = exceptions.filter((each) => placeKey(each.place) === placeKey(place))
    return { kind: 'promises', ...place, set: {}, inherit: here.map(({ id }) => id) }
  }
}
