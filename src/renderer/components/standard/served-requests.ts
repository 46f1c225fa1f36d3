import type { PromisedCell } from '../../../contract/standard-results'
import { promiseIds, type PromiseId } from '../../../model/standard/promises'
import type { StandardWords } from '../../../words/standard-words'

/** Answer and solution of one kind of request (null: of all), in working hours; null where nothing is promised. */
export interface ServedTimes {
  readonly request: string | null
  readonly firstAnswer: number | null
  readonly solution: number | null
}

/** A promise that holds in a department, as it is told there. */
export interface ServedFact {
  readonly id: PromiseId
  readonly name: string
  readonly text: string
}

/** The times of a department's kinds of request; one row for all where they are the same, none without a time. */
export function servedTimes(cells: readonly PromisedCell[]): ServedTimes[] {
  const rows = cells.map(({ request, promises: { firstAnswer, solution } }) => ({
    request,
    firstAnswer: firstAnswer?.value ?? null,
    solution: solution?.value ?? null
  }))
  const [first] = rows
  if (!first || rows.every((row) => row.firstAnswer === null && row.solution === null)) return []
  const isSame = rows.every((row) => row.firstAnswer === first.firstAnswer && row.solution === first.solution)
  return isSame ? [{ ...first, request: null }] : rows
}

/** All other promises of a department, each value with the requests for which it holds where that is not all. */
export function servedFacts(words: StandardWords, cells: readonly PromisedCell[]): ServedFact[] {
  return promiseIds
    .filter((id) => id !== 'firstAnswer' && id !== 'solution')
    .flatMap((id) => {
      const requests = new Map<string, string[]>()
      for (const { request, promises } of cells) {
        const promise = promises[id]
        if (!promise || isNothing(promise.value)) continue
        const text = words.value<PromiseId>(id, promise.value)
        requests.set(text, [...(requests.get(text) ?? []), words.request(request)])
      }
      const texts = [...requests].map(([value, of]) =>
        of.length === cells.length ? value : words.say('serving.of', { value, requests: of.join(', ') })
      )
      return texts.length === 0 ? [] : [{ id, name: words.promise(id), text: texts.join('; ') }]
    })
}

/** Ids of departments, of those with the same promises the first one only. */
export function differingDepartments(cells: readonly PromisedCell[], departments: readonly string[]): string[] {
  const seen = new Set<string>()
  return departments.filter((id) => {
    const promises = JSON.stringify(
      cells
        .filter(({ department }) => department === id)
        .map((cell) => promiseIds.map((each) => cell.promises[each]?.value))
    )
    return !seen.has(promises) && Boolean(seen.add(promises))
  })
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
