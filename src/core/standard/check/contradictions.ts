import type { StandardFinding } from '../../../contract/standard-results'
import type { Cell, EffectivePromises, Place } from '../../../model/standard/effective-promises'
import type { PromiseId, Promises } from '../../../model/standard/promises'
import type { StandardChange } from '../../../model/standard/standard-change'
import { andBits, countBits } from '../../columns/bits'
import { comparablePromises, keepsPromise, promiseForBoth, type ComparablePromise } from '../keeps-promise'
import { differentPlaces, findingId, placeKey, placesText, plain, type Checked, type CheckedLayer } from './checked'
import { scopeOfShared } from './scope-of-layers'

/** A promise to a segment that its members do not get where another standard applies to them. */
interface Broken {
  readonly id: ComparablePromise
  readonly cell: Cell
  readonly done: EffectivePromises
  readonly promised: EffectivePromises
}

/**
 * Two segments that share customers, of whom the one whose standard applies keeps less than the other was promised. Where the
 * first keeps all that the second promises, the order settles it.
 */
export function contradictions(checked: Checked): StandardFinding[] {
  const segments = checked.layers.filter(({ segment }) => segment !== null)
  return segments.flatMap((served, at) =>
    segments.slice(at + 1).flatMap((other) => {
      const broken = brokenPromises(served, other)
      if (broken.length === 0) return []
      const among = whatApplies(checked, served, other)
      const applied = among.find(({ segment }) => segment === served.segment)?.applied ?? served.applied
      const count = countBits(andBits(applied, other.members))
      return count === 0 ? [] : [findingOf({ ...checked, layers: among }, served, other, broken, count)]
    })
  )
}

/** Two that are in force meet as they apply today; drafts as they would among all. */
function whatApplies({ layers, inForce }: Checked, ...pair: readonly CheckedLayer[]): Checked['layers'] {
  const isInForce = (segment: string | null) => inForce.some((each) => each.segment === segment)
  if (!pair.every(({ segment }) => isInForce(segment))) return layers
  return inForce.flatMap((each) =>
    layers.filter(({ segment }) => segment === each.segment).map((layer) => ({ ...layer, ...each }))
  )
}

/** Only what a segment was promised itself can be broken, not what everybody is. */
function brokenPromises(served: CheckedLayer, other: CheckedLayer): Broken[] {
  return other.promises.flatMap(({ cell, promises: promised }, at) => {
    const done = served.promises[at]?.promises ?? {}
    return comparablePromises.flatMap((id) => {
      if (promised[id]?.place.segment !== other.segment) return []
      return keepsPromise(id, plain(done, id), plain(promised, id)) ? [] : [{ id, cell, done, promised }]
    })
  })
}

function findingOf(
  checked: Checked,
  served: CheckedLayer,
  other: CheckedLayer,
  broken: readonly Broken[],
  count: number
): StandardFinding {
  const { words, layers } = checked
  const names = { served: words.segment(served.segment), other: words.segment(other.segment) }
  const places = broken.map(({ cell }): Place => ({ segment: served.segment, ...cell }))
  const [first] = broken
  const promise = first ? exampleOf(checked, first) : ''
  return {
    id: findingId('contradiction', served.segment, other.segment),
    kind: 'contradiction',
    severity: 'fault',
    title: words.say('standard.findings.contradiction.title', names),
    text: words.say(
      'standard.findings.contradiction.text',
      { ...names, promise, places: placesText(words, places) },
      count
    ),
    segments: [served.segment, other.segment],
    cells: differentPlaces(places),
    customers: { count, scope: scopeOfShared(layers, served.segment ?? '', other.segment ?? '') },
    mends: [...reordered(checked, served, other), raised(checked, served, other, broken)]
  }
}

/** The first broken promise in words: what was promised, and what is done instead. */
function exampleOf({ words }: Checked, { id, done, promised }: Broken): string {
  const valueOf = (promises: EffectivePromises) => {
    const promise = promises[id]
    return promise ? words.value<PromiseId>(id, promise.value) : words.say('standard.none')
  }
  return words.say('standard.findings.contradiction.promise', {
    promise: words.promise(id).toLocaleLowerCase(words.language),
    promised: valueOf(promised),
    done: valueOf(done)
  })
}

/** When the other one keeps all that the first promises, it is enough to put it before. */
function reordered({ words }: Checked, served: CheckedLayer, other: CheckedLayer): StandardFinding['mends'][number][] {
  if (other.segment === null || brokenPromises(other, served).length > 0) return []
  const names = { served: words.segment(served.segment), other: words.segment(other.segment) }
  return [
    {
      text: words.say('standard.mends.order', names),
      changes: [{ kind: 'order', segment: other.segment, before: served.segment }]
    }
  ]
}

/** Whoever is served as the first is promised the better of both. */
function raised(
  { words }: Checked,
  { segment }: CheckedLayer,
  other: CheckedLayer,
  broken: readonly Broken[]
): StandardFinding['mends'][number] {
  const sets = new Map<string, { place: Place; set: Promises }>()
  for (const { id, done, promised } of broken) {
    const [own, theirs] = [done[id]?.place, promised[id]?.place]
    const place = own?.segment === segment ? own : { ...(theirs as Place), segment }
    const known = sets.get(placeKey(place)) ?? { place, set: {} }
    const before = id in known.set ? known.set : plain(done, id)
    sets.set(placeKey(place), { place, set: { ...known.set, ...promiseForBoth(id, before, plain(promised, id)) } })
  }
  const changes = [...sets.values()].map(({ place, set }): StandardChange => ({
    kind: 'promises',
    ...place,
    set,
    inherit: []
  }))
  const names = { served: words.segment(segment), other: words.segment(other.segment) }
  return { text: words.say('standard.mends.raise', names), changes }
}
