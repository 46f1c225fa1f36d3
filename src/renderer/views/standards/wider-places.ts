import type { Place } from '../../../model/standard/effective-promises'

/** The places of the same standard that take in a place, the widest first; it comes last itself. */
export function placesAround(place: Place): readonly Place[] {
  const { segment, department, request } = place
  const everywhere = { segment, department: null, request: null }
  if (department === null && request === null) return [everywhere]
  if (department === null || request === null) return [everywhere, place]
  return [everywhere, { segment, department, request: null }, { segment, department: null, request }, place]
}
