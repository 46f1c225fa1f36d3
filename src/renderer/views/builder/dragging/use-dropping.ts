import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { onBeforeUnmount } from 'vue'
import { usePortraitDraftStore } from '../../../stores/portrait-draft'
import { movesTo, type DropPlace } from '../tree/drop-place'
import { useMoveCommands } from '../use-move-commands'
import { draggedOf, nodeDrag, type NodeDrag } from './node-drag'

type Payload = Parameters<NonNullable<Parameters<typeof monitorForElements>[0]['onDrag']>>[0]

/** Follows drags over the portrait while its screen is there, and does what a drop asks. Alt or Ctrl copies; Escape cancels. */
export function useDropping(): void {
  const draft = usePortraitDraftStore()
  const commands = useMoveCommands()

  function dragOf({ source, location }: Payload): NodeDrag | null {
    const what = draggedOf(source.data)
    if (!what) return null
    const { input, dropTargets } = location.current
    const [target] = dropTargets
    const copies = what.kind !== 'node' || input.altKey || input.ctrlKey
    const place = (target?.data['place'] ?? null) as DropPlace | null
    const goes = place !== null && (copies || movesTo(draft.portrait, what.id, place))
    return { what, copies, place: goes ? place : null, over: target ? String(target.data['over']) : null }
  }
  const follow = (payload: Payload) => nodeDrag.set(dragOf(payload))
  const end = monitorForElements({
    onDragStart: follow,
    onDrag: follow,
    onDropTargetChange: follow,
    onDrop: (payload) => {
      const drag = dragOf(payload)
      nodeDrag.set(null)
      if (drag?.place) commands.drop(drag.what, drag.place, drag.copies)
    }
  })
  onBeforeUnmount(() => {
    end()
    nodeDrag.set(null)
  })
}
