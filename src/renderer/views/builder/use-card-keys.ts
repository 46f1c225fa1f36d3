import type { Step } from './tree/move-node'
import { usePortraitCommands } from './use-portrait-commands'

const steps: Readonly<Record<string, Step>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' }

/** Keys on a card itself (not on a control in it): Alt+arrows move, Delete removes, Ctrl+D duplicates, Enter opens. Escape in a control, once a search is empty, leads back to the card. */
export function useCardKeys(open: (id: string) => void) {
  const commands = usePortraitCommands()
  return function onKey(event: KeyboardEvent, id: string): void {
    const step = event.altKey ? steps[event.key] : undefined
    const onCard = event.target === event.currentTarget
    if (step) commands.move(id, step)
    else if (onCard && (event.key === 'Delete' || event.key === 'Backspace')) commands.remove(id)
    else if (onCard && event.code === 'KeyD' && (event.ctrlKey || event.metaKey)) commands.duplicate(id)
    else if (onCard && (event.key === 'Enter' || event.key === ' ')) open(id)
    else if (event.key === 'Escape' && !onCard && !hasSearch(event.target)) focusCurrent(event)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** A search that has a text: Escape clears it first. */
function hasSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== ''
}

function focusCurrent({ currentTarget }: KeyboardEvent): void {
  if (currentTarget instanceof HTMLElement) currentTarget.focus()
}
