import { ArrowDown, ArrowUp, Copy, Download, Hash, IdCard, PencilLine, SquarePen, Trash2 } from '@lucide/vue'
import { computed, type ComputedRef } from 'vue'
import type { MenuItem } from '../../components/base/menu-item'
import { useWords } from '../../composables/use-words'
import { useWorkspaceStore } from '../../stores/workspace'

export const segmentActions = [
  'open',
  'persona',
  'details',
  'duplicate',
  'export',
  'earlier',
  'later',
  'copyId',
  'remove'
] as const
export type SegmentAction = (typeof segmentActions)[number]

const icons = {
  open: SquarePen,
  persona: IdCard,
  details: PencilLine,
  duplicate: Copy,
  export: Download,
  earlier: ArrowUp,
  later: ArrowDown,
  copyId: Hash,
  remove: Trash2
}

const changing: readonly SegmentAction[] = ['details', 'duplicate', 'earlier', 'later', 'remove']
const separated: readonly SegmentAction[] = ['earlier', 'copyId', 'remove']

/** Where a segment stands in the order, from 1. */
interface Place {
  readonly place: number
  readonly total: number
}

/** The menu of a segment's card or row. */
export function useSegmentMenu(placeOf: () => Place): ComputedRef<MenuItem[]> {
  const words = useWords()
  const workspace = useWorkspaceStore()
  return computed(() => {
    const { place, total } = placeOf()
    const isOff = (id: SegmentAction) =>
      (workspace.readOnly && changing.includes(id)) ||
      (id === 'earlier' && place <= 1) ||
      (id === 'later' && place >= total)
    return segmentActions.map((id) => ({
      id,
      label: words.value.say(`segments.actions.${id}`),
      icon: icons[id],
      disabled: isOff(id),
      danger: id === 'remove',
      separated: separated.includes(id)
    }))
  })
}

/** Whether a text is the id of an action. */
export function isSegmentAction(id: string): id is SegmentAction {
  return segmentActions.some((action) => action === id)
}
