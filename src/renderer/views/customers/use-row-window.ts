import { useElementSize } from '@vueuse/core'
import { computed, ref, type Ref } from 'vue'
import { contentHeight, rowWindow, scrollTopFor } from './row-window'

/** The window on a table's rows in a scrolled box, below a head as high as one row; follows scrolling and the size of the box. */
export function useRowWindow(scroller: Ref<HTMLElement | null>, rows: () => number, rowHeight: number) {
  const scrollTop = ref(0)
  const { width, height } = useElementSize(scroller)
  const table = computed(() => ({ rows: rows(), rowHeight, sight: Math.max(height.value - rowHeight, 0) }))
  const follow = () => void (scrollTop.value = scroller.value?.scrollTop ?? 0)
  return {
    width,
    /** Of the content, with the head, in pixels. */
    contentHeight: computed(() => contentHeight(table.value) + rowHeight),
    inSight: computed(() => rowWindow(table.value, scrollTop.value)),
    follow,
    /** Scrolls, no further than needed, until a row is wholly in sight. */
    show(row: number): void {
      follow()
      scroller.value?.scrollTo({ top: scrollTopFor(table.value, row, scrollTop.value) })
    }
  }
}
