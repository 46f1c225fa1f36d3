import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

const kind = 'place in a list'

/** Lets the items of a list be dragged onto each other's places; `over` is the place that a dragged one would take. */
export function useSortable(
  items: Ref<readonly HTMLElement[]>,
  move: (from: number, to: number) => void
): { readonly over: Ref<number | null> } {
  const over = ref<number | null>(null)
  let ends: (() => void)[] = []
  const stop = () => {
    for (const end of ends) end()
    ends = []
  }
  watch(
    () => [...items.value],
    (elements) => {
      stop()
      ends = elements.flatMap((element, place) => [
        draggable({ element, getInitialData: () => ({ kind, place }) }),
        dropTargetForElements({
          element,
          canDrop: ({ source }) => source.data['kind'] === kind,
          onDragEnter: () => (over.value = place),
          onDragLeave: () => (over.value = over.value === place ? null : over.value),
          onDrop: ({ source }) => {
            over.value = null
            const from = source.data['place']
            if (typeof from === 'number' && from !== place) move(from, place)
          }
        })
      ])
    },
    { flush: 'post', immediate: true }
  )
  onBeforeUnmount(stop)
  return { over }
}
