import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { computed, readonly, shallowRef, watchEffect, type Ref } from 'vue'

/** What of a card or row takes part in a drag. */
interface OrderedPart {
  readonly id: () => string
  /** Whether the list runs from left to right. */
  readonly isAcross: boolean
  readonly isOff: () => boolean
  /** Another one was dropped before or after it. */
  readonly onDrop: (dragged: string, after: boolean) => void
}

/** Beside which card a dragged one would go. */
const target = shallowRef<{ readonly id: string; readonly after: boolean } | null>(null)
const dragged = shallowRef<string | null>(null)

/** Lets a card or row be dragged by its handle to another place among its like. */
export function useOrderDrag(element: Ref<HTMLElement | null>, handle: Ref<HTMLElement | null>, part: OrderedPart) {
  const isAfter = (x: number, y: number, over: Element): boolean => {
    const box = over.getBoundingClientRect()
    return part.isAcross ? x > box.left + box.width / 2 : y > box.top + box.height / 2
  }
  watchEffect((onCleanup) => {
    const whole = element.value
    const dragHandle = handle.value
    if (!whole || !dragHandle || part.isOff()) return
    const ends = [
      draggable({
        element: whole,
        dragHandle,
        getInitialData: () => ({ segment: part.id() }),
        onDragStart: () => (dragged.value = part.id()),
        onDrop: () => (dragged.value = target.value = null)
      }),
      dropTargetForElements({
        element: whole,
        canDrop: ({ source }) => typeof source.data['segment'] === 'string' && source.data['segment'] !== part.id(),
        getData: ({ input, element: over }) => ({ after: isAfter(input.clientX, input.clientY, over) }),
        onDrag: ({ self }) => (target.value = { id: part.id(), after: self.data['after'] === true }),
        onDragLeave: () => (target.value = null),
        onDrop: ({ self, source }) => part.onDrop(String(source.data['segment']), self.data['after'] === true)
      })
    ]
    onCleanup(() => ends.forEach((end) => end()))
  })
  /** On which side of this one a dragged one would go; null: it is not over it. */
  const dropSide = computed(() => {
    if (target.value?.id !== part.id()) return null
    return target.value.after ? 'after' : 'before'
  })
  return { dropSide, dragged: readonly(dragged) }
}
