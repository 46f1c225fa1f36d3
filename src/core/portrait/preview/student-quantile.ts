const normal = 1.959963984540054
const ofFewDegrees = [12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004]

/**
 * The 97.5 % quantile of Student's t, within 0.00002. From nine degrees of freedom on by the series of Cornish and Fisher.
 * Source: Abramowitz and Stegun, 26.7.5 and table 26.10.
 */
export function studentQuantile(degrees: number): number {
  const listed = ofFewDegrees[degrees - 1]
  if (listed !== undefined) return listed
  const z = normal
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  const fourth = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3 + fourth / degrees ** 4
}
