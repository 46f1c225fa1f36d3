import { Copy, Download, IdCard, PencilLine, SquarePen, Trash2 } from '@lucide/vue'
import { computed, type ComputedRef } from 'vue'
import type { MenuItem } from '../../components/base/menu-item'
import { useWords } from '../../composables/use-words'
import { useWorkspaceStore } from '../../stores/workspace'

export const segmentActions = ['open', 'persona', 'details', 'duplicate', 'export', 'remove'] as const
export type SegmentAction = (typeof segmentActions)[number]

const icons = {
  open: SquarePen,
  persona: IdCard,
  details: PencilLine,
  duplicate: Copy,
  export: Download,
  remove: Trash2
}

const changing: readonly SegmentAction[] = ['details', 'duplicate', 'remove']

/** The menu of a segment's card or row. */
export function useSegmentMenu(): ComputedRef<MenuItem[]> {
  const words = useWords()
  const workspace = useWorkspaceStore()
  return computed(() =>
    segmentActions.map((id) => ({
      id,
      label: words.value.say(`segments.actions.${id}`),
      icon: icons[id],
      disabled: workspace.readOnly && changing.includes(id),
      danger: id === 'remove',
      separated: id === 'remove'
    }))
  )
}

/** Whether a text is the id of an action. */
export function isSegmentAction(id: string): id is SegmentAction {
  return segmentActions.some((action) => action === id)
}
