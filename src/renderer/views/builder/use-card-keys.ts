import type { Step } from './tree/move-node'
import { focusBeside } from './focus-node'
import { useMoveCommands } from './use-move-commands'

const steps: Readonly<Record<string, Step>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' }

/**
 * Keys of a card: Alt+arrows move (with Shift to the first or last place), Ctrl+D duplicates, Ctrl+G groups it with its
 * neighbour. On the card itself, not on a control in it: arrows go to the card above or below, Delete removes, Enter opens.
 * Escape in a control, once a search is empty, leads back to the card.
 */
export function useCardKeys(open: (id: string) => void) {
  const commands = useMoveCommands()

  function withModifier(event: KeyboardEvent, id: string, onCard: boolean): boolean {
    const step = event.altKey ? steps[event.key] : undefined
    const isCommand = onCard && (event.ctrlKey || event.metaKey)
    if (step && event.shiftKey && (step === 'up' || step === 'down')) commands.moveToEnd(id, step === 'down')
    else if (step) commands.move(id, step)
    else if (isCommand && event.code === 'KeyD') commands.duplicate(id)
    else if (isCommand && event.code === 'KeyG') commands.together(id)
    else return false
    return true
  }

  function onCardItself(event: KeyboardEvent, id: string): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false
    if (event.key === 'Delete' || event.key === 'Backspace') commands.remove(id)
    else if (event.key === 'Enter' || event.key === ' ') open(id)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') focusBeside(id, event.key === 'ArrowDown')
    else return false
    return true
  }

  return function onKey(event: KeyboardEvent, id: string): void {
    const onCard = event.target === event.currentTarget
    const leaves = event.key === 'Escape' && !onCard && !hasSearch(event.target)
    if (leaves) focusCurrent(event)
    else if (!withModifier(event, id, onCard) && !(onCard && onCardItself(event, id))) return
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
