import { inject, provide, type InjectionKey } from 'vue'

/** What charts need of the screen that they stand on. */
export interface ChartSurroundings {
  /** Whose customers the segment's bars are. */
  readonly subject: () => string
  /** The last line of a picture: of whom, as of which day. */
  readonly foot: () => string
  /** Lets the user save a picture; resolves when it is saved or not wanted. */
  readonly save: (picture: Blob, name: string) => Promise<void>
}

const key: InjectionKey<ChartSurroundings> = Symbol('chart surroundings')

/** Gives the charts within a component their surroundings. */
export function provideChartSurroundings(surroundings: ChartSurroundings): void {
  provide(key, surroundings)
}

/** The surroundings of a chart; null where it stands alone. */
export function useChartSurroundings(): ChartSurroundings | null {
  return inject(key, null)
}
