import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { watchEffect, type Ref } from 'vue'
import type { DropPlace } from '../tree/drop-place'
import { draggedOf } from './node-drag'

/** Where the pointer is, in pixels of the window, and whether the key that groups is held. */
export interface DragPointer {
  readonly x: number
  readonly y: number
  readonly groups: boolean
}

/** Lets things be dropped on an element; `placeOf` tells where they would go. The innermost element under the pointer answers. */
export function useDropTarget(
  element: Ref<HTMLElement | null>,
  id: () => string,
  placeOf: (pointer: DragPointer, element: Element) => DropPlace | null
): void {
  watchEffect((onCleanup) => {
    if (!element.value) return
    const end = dropTargetForElements({
      element: element.value,
      canDrop: ({ source }) => draggedOf(source.data) !== null,
      getDropEffect: ({ input, source }) =>
        input.altKey || input.ctrlKey || draggedOf(source.data)?.kind !== 'node' ? 'copy' : 'move',
      getData: ({ input, element: target }) => ({
        over: id(),
        place: placeOf({ x: input.clientX, y: input.clientY, groups: input.shiftKey }, target)
      })
    })
    onCleanup(end)
  })
}
