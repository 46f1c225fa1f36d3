import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { pointerOutsideOfPreview } from '@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { watchEffect, type Ref } from 'vue'
import { useWorkspaceStore } from '../../../stores/workspace'
import type { Dragged } from './node-drag'

/** Makes an element draggable by its handle (the whole of it where there is none); under the pointer goes a small label. Not where the workspace is read-only. */
export function useDraggable(
  element: Ref<HTMLElement | null>,
  handle: Ref<HTMLElement | null> | null,
  what: () => Dragged,
  label: () => string
): void {
  const workspace = useWorkspaceStore()
  watchEffect((onCleanup) => {
    const whole = element.value
    const dragHandle = handle?.value
    if (!whole || workspace.readOnly) return
    const end = draggable({
      element: whole,
      ...(dragHandle ? { dragHandle } : {}),
      getInitialData: () => ({ dragged: what() }),
      onGenerateDragPreview: ({ nativeSetDragImage }) =>
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: pointerOutsideOfPreview({ x: '14px', y: '10px' }),
          render: ({ container }) => {
            const ghost = document.createElement('div')
            ghost.className = 'drag-ghost'
            ghost.textContent = label()
            container.append(ghost)
          }
        })
    })
    onCleanup(end)
  })
}
