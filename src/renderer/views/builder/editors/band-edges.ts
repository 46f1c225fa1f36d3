import type { AgeBand } from '../../../../model/age-band'

/** The ages at which bands begin or end, rising, each once. */
export function edgesOfBands(bands: readonly AgeBand[]): number[] {
  const edges = bands.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))
  return [...new Set(edges)].sort((one, other) => one - other)
}

/** The bands with all that begins or ends at an age moved to another, as far as the neighbouring edges let it; null when it does not move. */
export function moveEdge<B extends AgeBand>(
  bands: readonly B[],
  edge: number,
  to: number
): { readonly bands: B[]; readonly edge: number } | null {
  const edges = edgesOfBands(bands)
  const place = edges.indexOf(edge)
  const [before = -1, after = 151] = [edges[place - 1], edges[place + 1]]
  const moved = Math.min(Math.max(to, before + 1), after - 1)
  if (place < 0 || moved === edge || moved < 0 || moved > 150) return null
  const set = (age: number) => (age === edge ? moved : age)
  return {
    edge: moved,
    bands: bands.map((band) => ({
      ...band,
      from: set(band.from),
      ...(band.to === undefined ? {} : { to: set(band.to) })
    }))
  }
}

/** The bands without an edge: the two that meet there become one; a band that only ends or begins there goes with its other end as it is. */
export function removeEdge<B extends AgeBand>(bands: readonly B[], edge: number): B[] {
  const left = bands.find(({ to }) => to === edge)
  const right = bands.find(({ from }) => from === edge)
  if (!left || !right) return bands.length > 1 ? bands.filter((band) => band !== left && band !== right) : [...bands]
  const joined: B = { ...left }
  if (right.to === undefined) delete joined.to
  else joined.to = right.to
  return bands.filter((band) => band !== right).map((band) => (band === left ? joined : band))
}

/** The bands with one cut in two at an age inside it; as they are when there is no room. */
export function splitBand<B extends AgeBand>(bands: readonly B[], index: number, age: number): B[] {
  const band = bands[index]
  if (!band || bands.length >= 40 || age <= band.from || age >= (band.to ?? 151)) return [...bands]
  const second = { ...band, from: age }
  return [...bands.slice(0, index), { ...band, to: age }, second, ...bands.slice(index + 1)]
}
