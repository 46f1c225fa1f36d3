import type { StandardFinding } from '../../../contract/standard-results'
import { comparableText } from '../../../model/comparable-text'
import type { Cell, EffectivePromises, Place } from '../../../model/standard/effective-promises'
import type { StandardChange } from '../../../model/standard/standard-change'
import {
  customersOf,
  differentPlaces,
  findingId,
  layersText,
  placesText,
  type Checked,
  type CheckedLayer
} from './checked'

interface InQueue {
  readonly layer: CheckedLayer
  readonly cell: Cell
  readonly promises: EffectivePromises
}

/** Customers of one queue and one level of priority, of the same department and kind of request, who were promised different answers. */
export function expectationsInQueues(checked: Checked): StandardFinding[] {
  const clashes = new Map<string, InQueue[]>()
  for (const [key, entries] of inQueues(checked)) {
    if (!entries.some((one) => entries.some((other) => differ(one, other)))) continue
    const { queue, level } = JSON.parse(key) as { queue: string; level: number | null }
    const ofQueue = JSON.stringify([queue, level])
    clashes.set(ofQueue, [...(clashes.get(ofQueue) ?? []), ...entries])
  }
  return [...clashes].map(([key, entries]) => findingOf(checked, key, entries))
}

/** Who stands in which queue; standards of nobody stand in none. */
function inQueues({ layers }: Checked): Map<string, InQueue[]> {
  const queues = new Map<string, InQueue[]>()
  for (const layer of layers) {
    if (layer.count === 0) continue
    for (const { cell, promises } of layer.promises) {
      if (!promises.queue) continue
      const queue = comparableText(promises.queue.value)
      const key = JSON.stringify({ queue, level: promises.priority?.value ?? null, ...cell })
      queues.set(key, [...(queues.get(key) ?? []), { layer, cell, promises }])
    }
  }
  return queues
}

/** No promise is no expectation. */
function differ(one: InQueue, other: InQueue): boolean {
  return (['firstAnswer', 'solution'] as const).some((id) => {
    const [first, second] = [one.promises[id], other.promises[id]]
    return first !== undefined && second !== undefined && first.value !== second.value
  })
}

function findingOf(checked: Checked, key: string, entries: readonly InQueue[]): StandardFinding {
  const { words } = checked
  const layers = checked.layers.filter((layer) => entries.some((entry) => entry.layer === layer))
  const places = entries.map(({ layer, cell }): Place => ({ segment: layer.segment, ...cell }))
  const queue = entries[0]?.promises.queue?.value ?? ''
  const customers = customersOf(checked, layers)
  return {
    id: findingId('expectationsInQueue', key),
    kind: 'expectationsInQueue',
    severity: 'fault',
    title: words.say('standard.findings.expectationsInQueue.title', { queue }),
    text: words.say(
      'standard.findings.expectationsInQueue.text',
      {
        queue,
        segments: layersText(words, layers),
        expectations: expectationsText(checked, entries),
        places: placesText(words, places)
      },
      customers?.count ?? 0
    ),
    segments: layers.map(({ segment }) => segment),
    cells: differentPlaces(places),
    customers,
    mends: [ownQueues(checked, layers, entries, queue)]
  }
}

/** What each was promised, in the first place where they differ. */
function expectationsText({ words }: Checked, entries: readonly InQueue[]): string {
  const [first] = entries
  const sameCell = entries.filter(
    ({ cell }) => cell === first?.cell || JSON.stringify(cell) === JSON.stringify(first?.cell)
  )
  return sameCell
    .map(({ layer, promises }) => {
      const parts = (['firstAnswer', 'solution'] as const).flatMap((id) => {
        const promise = promises[id]
        return promise ? [`${words.promise(id).toLocaleLowerCase(words.language)} ${words.hours(promise.value)}`] : []
      })
      return words.say('standard.findings.expectationsInQueue.of', {
        segment: words.segment(layer.segment),
        promises: parts.join(', ')
      })
    })
    .join('; ')
}

/** Most customers, or all without a segment, stay; each other segment gets a queue of its own. */
function ownQueues(
  { words }: Checked,
  layers: readonly CheckedLayer[],
  entries: readonly InQueue[],
  queue: string
): StandardFinding['mends'][number] {
  const [largest] = [...layers].sort((one, other) => other.count - one.count)
  const stays = layers.find(({ segment }) => segment === null) ?? largest
  const ofStaying = entries.filter(({ layer }) => layer === stays)
  const moved = layers.filter((layer) =>
    entries.some((entry) => entry.layer === layer && ofStaying.some((other) => differ(entry, other)))
  )
  const moving = moved.length > 0 ? moved : layers.filter((layer) => layer !== stays)
  const changes = moving.flatMap(({ segment }): StandardChange[] => {
    const name = words
      .say('standard.mends.queueName', { queue, segment: words.segment(segment) })
      .slice(0, 120)
      .trim()
    const places = entries.flatMap(({ layer, promises }) =>
      layer.segment === segment && promises.queue ? [{ ...promises.queue.place, segment }] : []
    )
    return differentPlaces(places).map((place) => ({ kind: 'promises', ...place, set: { queue: name }, inherit: [] }))
  })
  return { text: words.say('standard.mends.ownQueue', { segments: layersText(words, moving) }, moving.length), changes }
}
