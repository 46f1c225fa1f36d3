import type { StandardFinding, StandardFindingKind } from '../../../contract/standard-results'
import type { DayNumber } from '../../../model/day'
import {
  cellsOf,
  effectivePromises,
  type Cell,
  type EffectivePromises,
  type Place
} from '../../../model/standard/effective-promises'
import type { PromiseId, Promises } from '../../../model/standard/promises'
import type { Standards } from '../../../model/standard/standards'
import { countBits, createBits, orBits } from '../../columns/bits'
import type { AppliedLayer } from '../applied-layers'
import type { StandardWords } from '../../../words/standard-words'
import { scopeOfLayers } from './scope-of-layers'

/** A standard with what it promises in each cell. */
export interface CheckedLayer extends AppliedLayer {
  readonly promises: readonly { readonly cell: Cell; readonly promises: EffectivePromises }[]
}

/** What the checks look at. */
export interface Checked {
  readonly standards: Standards
  /** In the order in which they apply, the common one last. */
  readonly layers: readonly CheckedLayer[]
  /** The same of those in force only. */
  readonly inForce: readonly AppliedLayer[]
  readonly day: DayNumber
  readonly words: StandardWords
}

/** Works out what each standard promises where. */
export function toBeChecked(
  standards: Standards,
  layers: readonly AppliedLayer[],
  inForce: readonly AppliedLayer[],
  day: DayNumber,
  words: StandardWords
): Checked {
  const cells = cellsOf(standards)
  const checkedLayer = (layer: AppliedLayer): CheckedLayer => ({
    ...layer,
    promises: cells.map((cell) => ({ cell, promises: effectivePromises(standards, layer.segment, cell) }))
  })
  return { standards, layers: layers.map(checkedLayer), inForce, day, words }
}

/** One of the promises of a cell as plain promises, which can be compared. */
export function plain(promises: EffectivePromises, id: PromiseId): Promises {
  const promise = promises[id]
  return promise ? { [id]: promise.value } : {}
}

/** Customers to whom some of the standards apply; null when there are none. */
export function customersOf(checked: Checked, of: readonly AppliedLayer[]): StandardFinding['customers'] {
  const [first, ...others] = of
  if (!first) return null
  const served = others.reduce(
    (bits, { applied }) => orBits(bits, applied),
    orBits(first.applied, createBits(first.applied.length))
  )
  const count = countBits(served)
  return count === 0 ? null : { count, scope: scopeOfLayers(checked.layers, new Set(of.map(({ segment }) => segment))) }
}

/** Places without those that are there twice. */
export function differentPlaces(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()]
}

/** A text that only one place has. */
export function placeKey({ segment, department, request }: Place): string {
  return JSON.stringify([segment, department, request])
}

/** The id of a finding: its kind and what it is about. */
export function findingId(kind: StandardFindingKind, ...about: readonly (string | number | null)[]): string {
  return JSON.stringify([kind, ...about])
}

const mostNamed = 3

/** Places in words, the first three by name. */
export function placesText(words: StandardWords, places: readonly Place[]): string {
  const cells = places.flatMap(({ department, request }) =>
    department === null || request === null ? [] : [{ department, request }]
  )
  const names = cells.length === places.length ? words.cells(cells) : [...new Set(places.map(words.place))]
  const rest = names.length - mostNamed
  if (rest <= 0) return names.join('; ')
  return words.say('standard.andMore', { names: names.slice(0, mostNamed).join('; ') }, rest)
}

/** Names of standards, in quotes. */
export function layersText(words: StandardWords, of: readonly Pick<AppliedLayer, 'segment'>[]): string {
  return words.list(
    of.map(({ segment }) => words.say('standard.quoted', { name: words.segment(segment) })),
    'and'
  )
}
