import { useMutationObserver } from '@vueuse/core'
import { onMounted, shallowRef, watch, type Ref, type ShallowRef } from 'vue'

/** Colours and type of the charts, read from the tokens as they apply to an element. */
export interface ChartTheme {
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly base: string
  readonly surface: string
  readonly segment: string
  readonly font: string
}

/** Reads the theme that applies to an element; `--seg` is the segment's colour, ink where no segment is. */
export function readChartTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: token('--ink'),
    inkSoft: token('--ink-2'),
    line: token('--line-2'),
    base: token('--base'),
    surface: token('--surface'),
    segment: token('--seg') || token('--ink-2'),
    font: token('--sans')
  }
}

/** The theme of an element, read again when the appearance or `again` changes. */
export function useChartTheme(element: Ref<Element | null>, again: () => unknown): ShallowRef<ChartTheme | null> {
  const theme = shallowRef<ChartTheme | null>(null)
  const read = () => {
    if (element.value) theme.value = readChartTheme(element.value)
  }
  onMounted(read)
  watch(again, read, { flush: 'post' })
  if (typeof document !== 'undefined')
    useMutationObserver(document.documentElement, read, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-contrast', 'class']
    })
  return theme
}
