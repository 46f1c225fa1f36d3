/** Major units of an amount in minor units. */
export function majorFromMinor(minor: number, digits: number): number {
  return minor / 10 ** digits
}

/** Minor units of an amount in major units, rounded half up to a whole minor unit. */
export function minorFromMajor(major: number, digits: number): number {
  const scaled = Number(`${major}e${digits}`)
  return Math.round(Number.isNaN(scaled) ? major * 10 ** digits : scaled)
}
