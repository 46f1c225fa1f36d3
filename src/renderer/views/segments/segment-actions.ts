import {
  ArrowDown,
  ArrowUp,
  Copy,
  Download,
  Hash,
  IdCard,
  Pause,
  PencilLine,
  Play,
  Snowflake,
  SquarePen,
  Sun,
  Trash2
} from '@lucide/vue'
import { computed, type ComputedRef } from 'vue'
import type { SegmentSummary } from '../../../contract/results'
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
  'pause',
  'resume',
  'freeze',
  'unfreeze',
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
  pause: Pause,
  resume: Play,
  freeze: Snowflake,
  unfreeze: Sun,
  copyId: Hash,
  remove: Trash2
}

const changing: readonly SegmentAction[] = [
  'details',
  'duplicate',
  'earlier',
  'later',
  'pause',
  'resume',
  'freeze',
  'unfreeze',
  'remove'
]
const separated: readonly SegmentAction[] = ['earlier', 'pause', 'resume', 'remove']

/** What of a segment decides about its menu; its place in the order is counted from 1. */
interface Acted {
  readonly segment: Pick<SegmentSummary, 'paused' | 'frozenOn' | 'version' | 'byHand'>
  readonly place: number
  readonly total: number
}

/** The menu of a segment's card or row. */
export function useSegmentMenu(actedOf: () => Acted): ComputedRef<MenuItem[]> {
  const words = useWords()
  const workspace = useWorkspaceStore()
  return computed(() => {
    const { segment, place, total } = actedOf()
    const isOff = (id: SegmentAction) =>
      (workspace.readOnly && changing.includes(id)) ||
      (id === 'earlier' && place <= 1) ||
      (id === 'later' && place >= total) ||
      (id === 'freeze' && segment.version === null && segment.byHand.in === 0)
    const hidden: readonly SegmentAction[] = [
      segment.paused ? 'pause' : 'resume',
      segment.frozenOn === null ? 'unfreeze' : 'freeze'
    ]
    const isShown = (id: SegmentAction) => !hidden.includes(id)
    return segmentActions.filter(isShown).map((id) => ({
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
