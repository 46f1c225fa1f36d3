import type { Distribution } from '../../../../contract/results'

export interface SliderBin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** The bars of a distribution that a slider can stand on, an open one as wide as the one before; none for categories or a field without known values. */
export function sliderBins(distribution: Distribution | undefined): SliderBin[] {
  if (distribution?.kind !== 'histogram') return []
  return distribution.bins.flatMap(({ from, to, count }, index) => {
    if (from === null) return []
    const before = distribution.bins[index - 1]?.from ?? from - 1
    return [{ from, to: to ?? from + (from - before), count }]
  })
}
