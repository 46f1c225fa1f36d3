import type { ComputedRef } from 'vue'
import type { EffectivePromises, Place } from '../../../model/standard/effective-promises'
import type { PromiseId } from '../../../model/standard/promises'
import type { StandardWords } from '../../../words/standard-words'
import { shortHours as shortHoursText } from '../../components/standard/short-hours'
import { originOf, type MatrixCell, type MatrixLine } from './matrix-of'

/** What a field of the matrix shows: times and priority, or one kind of promise. */
export type Lens = 'times' | PromiseId

const timesIds = ['firstAnswer', 'solution', 'priority'] as const

/** The kinds of promise that a lens shows. */
export function idsOfLens(lens: Lens): readonly PromiseId[] {
  return lens === 'times' ? timesIds : [lens]
}

/** What the screen says of standards, shorter than documents do. */
// eslint-disable-next-line max-lines-per-function -- one small function a kind of text, sharing the words
export function useStandardTexts(words: ComputedRef<StandardWords>) {
  const say: StandardWords['say'] = (...parts) => words.value.say(...parts)
  const shortHours = (hours: number) => shortHoursText(words.value, hours)

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

  /** A place within a standard, both of its parts said. */
  function partsText({ department, request }: Place): string {
    if (department === null && request === null) return say('standards.everywhere')
    if (department === null) return say('standards.requestEverywhere', { request: words.value.request(request ?? '') })
    if (request === null) return say('standards.wholeDepartment', { department: words.value.department(department) })
    return words.value.cell({ department, request })
  }

  /** What it is called to promise something at a wider place. */
  function widenText(place: Place): string {
    const { department, request } = place
    if (department === null && request === null) return say('standards.widenTo.everywhere')
    if (department === null) return say('standards.widenTo.request', { request: words.value.request(request ?? '') })
    return say('standards.widenTo.department', { department: words.value.department(department) })
  }

  function lensText(lens: Lens, promises: EffectivePromises): string {
    if (lens !== 'times') return promises[lens] ? words.value.value<PromiseId>(lens, promises[lens].value) : ''
    return promises.firstAnswer ? shortHours(promises.firstAnswer.value) : ''
  }

  /** The place that decides about what a lens shows. */
  function lensPlace(lens: Lens, promises: EffectivePromises): Place | null {
    if (lens !== 'times') return promises[lens]?.place ?? null
    return (promises.firstAnswer ?? promises.solution ?? promises.priority)?.place ?? null
  }

  /** A field in words, for who does not see it. */
  function cellSpoken(cell: MatrixCell): string {
    const { place, promises } = cell
    const said = ([...timesIds, 'owner'] as const).flatMap((id) => {
      const promise = promises[id]
      return promise ? [`${words.value.promise(id)}: ${words.value.value<PromiseId>(id, promise.value)}`] : []
    })
    const from = lensPlace('times', promises)
    const source =
      originOf(cell, timesIds) === 'own' || !from
        ? say('standards.own')
        : say('standards.inheritedFrom', { place: placeText(from, place.segment) })
    return said.length === 0 ? say('standards.nothing') : [...said, source].join('. ')
  }

  return { shortHours, nameOf, placeText, partsText, widenText, lensText, lensPlace, cellSpoken }
}
