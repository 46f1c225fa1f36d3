import type { Distribution } from '../../../../contract/results'

export interface SliderBin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** The bars of a distribution that a slider can stand on; none for categories or a field without known values. */
export function sliderBins(distribution: Distribution | undefined): SliderBin[] {
  if (distribution?.kind !== 'histogram') return []
  return distribution.bins.flatMap(({ from, to, count }) => (from === null || to === null ? [] : [{ from, to, count }]))
}
