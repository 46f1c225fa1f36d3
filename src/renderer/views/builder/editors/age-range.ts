/** Where the right handle of an age range stands: after the last included full year; null stays open. */
export function placeOfAgeEnd(to: number | null): number | null {
  return to === null ? null : to + 1
}

/** The last included full year of a right handle; never before the left one; null stays open. */
export function ageFromPlace(place: number | null, from: number | null): number | null {
  if (place === null) return null
  return Math.max(Math.round(place) - 1, Math.round(from ?? 0), 0)
}
