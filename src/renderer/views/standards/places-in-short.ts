import type { Place } from '../../../model/standard/effective-promises'
import type { Standards } from '../../../model/standard/standards'

/** Places in as few as can be: a standard as a whole, all departments for a kind of request, all kinds in a department, single ones. */
export function placesInShort(
  { departments, requests }: Pick<Standards, 'departments' | 'requests'>,
  places: readonly Place[]
): Place[] {
  const segments = [...new Set(places.map(({ segment }) => segment))]
  return segments.flatMap((segment): Place[] => {
    const own = places.filter((place) => place.segment === segment)
    const has = (department: string, request: string) =>
      own.some((place) => place.department === department && place.request === request)
    const wholeRequests = requests.filter(({ id }) => departments.every((department) => has(department.id, id)))
    const wide = own.filter(({ department, request }) => department === null || request === null)
    if (requests.length > 0 && wholeRequests.length === requests.length)
      return [{ segment, department: null, request: null }]
    const left = requests.filter((request) => !wholeRequests.includes(request))
    const single = departments.flatMap(({ id }): Place[] => {
      const there = left.filter((request) => has(id, request.id))
      return there.length === requests.length
        ? [{ segment, department: id, request: null }]
        : there.map((request) => ({ segment, department: id, request: request.id }))
    })
    return [...wide, ...wholeRequests.map(({ id }) => ({ segment, department: null, request: id })), ...single]
  })
}
