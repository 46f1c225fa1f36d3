import { undoChange, type Changed } from './history'

/**
 * What there is `now` without the change that led from one state to another and could not be saved. Where something was built
 * on it meanwhile it stays.
 */
export function takenBack(now: Changed, from: Changed, to: Changed): Changed {
  const entry = to.history.past.at(-1)
  if (to.history === from.history || now.history.past.at(-1) !== entry) return now
  if (now.history === to.history) return from
  const undone = undoChange(now) ?? now
  return { ...undone, history: { past: undone.history.past, future: [] } }
}
