import {
  ArrowDown,
  ArrowUp,
  ClipboardPaste,
  Combine,
  Copy,
  CopyPlus,
  Eye,
  EyeOff,
  FolderInput,
  FolderOutput,
  Group as GroupIcon,
  Replace,
  Scissors,
  Trash2,
  Ungroup
} from '@lucide/vue'
import type { PortraitNode } from '../../../model/portrait'
import type { MenuItem } from '../../components/base/menu-item'
import { useWords } from '../../composables/use-words'
import { usePortraitDraftStore } from '../../stores/portrait-draft'
import { isSet } from './tree/is-set'
import { stepNode, type Step } from './tree/move-node'
import { usePortraitClipboard } from './clipboard/use-portrait-clipboard'
import { neighbourOf } from './tree/drop-place'
import { useMoveCommands } from './use-move-commands'
import { usePortraitCommands } from './use-portrait-commands'

const stepIcons = { up: ArrowUp, down: ArrowDown, in: FolderInput, out: FolderOutput }
const stepKeys = { up: 'Alt ↑', down: 'Alt ↓', in: 'Alt →', out: 'Alt ←' }
const steps: readonly Step[] = ['up', 'down', 'in', 'out']

/** The menu of a criterion or group: enabling, moving, grouping, copying, removing; its items are told when it opens, `run` does what was chosen. */
// eslint-disable-next-line max-lines-per-function -- the list of lines and what each does
export function useNodeMenu(node: () => PortraitNode): { items: () => MenuItem[]; run: (id: string) => void } {
  const words = useWords()
  const draft = usePortraitDraftStore()
  const commands = usePortraitCommands()
  const moves = useMoveCommands()
  const clipboard = usePortraitClipboard()

  const clipboardItems = (): MenuItem[] => [
    { id: 'copy', label: words.value.say('moving.copy'), icon: Copy, keys: 'Ctrl C', separated: true },
    { id: 'cut', label: words.value.say('moving.cut'), icon: Scissors, keys: 'Ctrl X' },
    {
      id: 'paste',
      label: words.value.say('moving.paste'),
      icon: ClipboardPaste,
      keys: 'Ctrl V',
      disabled: !clipboard.canPaste()
    }
  ]

  function items(): MenuItem[] {
    const say = words.value.say
    const { id, kind, enabled } = node()
    return [
      ...(kind === 'group'
        ? [{ id: 'dissolve', label: say('builder.menu.dissolve'), icon: Ungroup }]
        : [{ id: 'negate', label: say('builder.menu.negate'), icon: Replace, checked: negated(node()) }]),
      { id: 'wrap', label: say('builder.menu.wrap'), icon: GroupIcon },
      {
        id: 'together',
        label: say('moving.together'),
        icon: Combine,
        keys: 'Ctrl G',
        disabled: neighbourOf(draft.portrait, id) === null
      },
      {
        id: 'enable',
        label: say(enabled ? 'builder.menu.disable' : 'builder.menu.enable'),
        icon: enabled ? EyeOff : Eye,
        disabled: !enabled && !asksSomething(node())
      },
      ...steps.map((step, index) => ({
        id: step,
        label: say(`builder.menu.${step}`),
        icon: stepIcons[step],
        keys: stepKeys[step],
        separated: index === 0,
        disabled: stepNode(draft.portrait, id, step) === draft.portrait
      })),
      ...clipboardItems(),
      { id: 'duplicate', label: say('builder.menu.duplicate'), icon: CopyPlus, keys: 'Ctrl D' },
      { id: 'remove', label: say('builder.menu.remove'), icon: Trash2, keys: 'Del', danger: true }
    ]
  }

  function run(action: string): void {
    const target = node()
    const step = steps.find((one) => one === action)
    if (step) moves.move(target.id, step)
    else if (action === 'remove') moves.remove(target.id)
    else if (action === 'duplicate') moves.duplicate(target.id)
    else if (action === 'copy') clipboard.copy(target.id)
    else if (action === 'cut') clipboard.cut(target.id)
    else if (action === 'paste') clipboard.pasteCopied(target.id)
    else if (action === 'wrap') moves.wrap(target.id)
    else if (action === 'together') moves.together(target.id)
    else if (action === 'dissolve') moves.dissolve(target.id)
    else if (target.kind === 'group') commands.editGroup(target.id, { enabled: !target.enabled })
    else if (action === 'negate') commands.edit({ ...target, negated: !target.negated })
    else commands.edit({ ...target, enabled: !target.enabled })
  }
  return { items, run }
}

function asksSomething(node: PortraitNode): boolean {
  return node.kind === 'group' || isSet(node)
}

function negated(node: PortraitNode): boolean {
  return node.kind !== 'group' && node.negated
}
