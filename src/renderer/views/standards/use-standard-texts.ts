import type { ComputedRef } from 'vue'
import type { EffectivePromises, Place } from '../../../model/standard/effective-promises'
import type { PromiseId } from '../../../model/standard/promises'
import type { StandardWords } from '../../../words/standard-words'
import { shortHours } from '../../components/standard/short-hours'
import type { CellOrigin, MatrixLine } from './matrix-of'

/** What a field of the matrix shows: times and priority, or one kind of promise. */
export type Lens = 'times' | PromiseId

/** What the screen says of standards, shorter than documents do. */
export function useStandardTexts(words: ComputedRef<StandardWords>) {
  const say: StandardWords['say'] = (...parts) => words.value.say(...parts)

  function nameOf({ part, id }: MatrixLine): string {
    if (part === 'segment') return words.value.segment(id)
    if (id === null) return say(part === 'department' ? 'standards.allDepartments' : 'standards.allRequests')
    return part === 'department' ? words.value.department(id) : words.value.request(id)
  }

  /** Where something is written: within one standard by its place alone. */
  function placeText(place: Place, within?: string | null): string {
    const text = words.value.place(place)
    if (place.segment === within) return text
    return say('standards.of', { standard: words.value.segment(place.segment), place: text })
  }

  function lensText(lens: Lens, promises: EffectivePromises): string {
    if (lens !== 'times') return promises[lens] ? words.value.value<PromiseId>(lens, promises[lens].value) : ''
    const times = [promises.firstAnswer, promises.solution].map((time) =>
      time ? shortHours(words.value, time.value) : '–'
    )
    return promises.firstAnswer || promises.solution ? times.join(' → ') : ''
  }

  /** The place that decides about what a lens shows. */
  function lensPlace(lens: Lens, promises: EffectivePromises): Place | null {
    if (lens !== 'times') return promises[lens]?.place ?? null
    return (promises.firstAnswer ?? promises.solution ?? promises.priority)?.place ?? null
  }

  /** A field in words, for who does not see it. */
  function cellSpoken(place: Place, origin: CellOrigin, promises: EffectivePromises): string {
    const said = (['firstAnswer', 'solution', 'priority', 'owner'] as const).flatMap((id) => {
      const promise = promises[id]
      return promise ? [`${words.value.promise(id)}: ${words.value.value<PromiseId>(id, promise.value)}`] : []
    })
    const from = lensPlace('times', promises)
    const source =
      origin === 'own' || !from
        ? say('standards.own')
        : say('standards.inheritedFrom', { place: placeText(from, place.segment) })
    return origin === 'none' || said.length === 0 ? say('standards.nothing') : [...said, source].join('. ')
  }

  return { nameOf, placeText, lensText, lensPlace, cellSpoken }
}
