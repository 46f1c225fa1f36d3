import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

const kind = 'place in a list'

/** Lets the children of a list be dragged onto each other's places, anew when `names` change; `over` is the place that a dragged one would take. */
export function useSortable(
  list: Ref<HTMLElement | null>,
  names: () => readonly string[],
  move: (from: number, to: number) => void
): { readonly over: Ref<number | null> } {
  const over = ref<number | null>(null)
  let ends: (() => void)[] = []
  const stop = () => {
    for (const end of ends) end()
    ends = []
  }
  watch(
    [list, names],
    () => {
      stop()
      ends = [...(list.value?.children ?? [])]
        .filter((child) => child instanceof HTMLElement)
        .flatMap((element, place) => [
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
